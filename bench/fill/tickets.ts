import { localDate } from '@shouwen/domain/calendar';
import type { Foundations } from '../../cms/src/definition/foundations';
import type { Random } from '../../database/seed/random';
import { MINUTE_MS } from '../../database/seed/time';
import { ACTS } from './acts';
import { bag } from './bag';
import { drawCast } from './cast';
import { centreCode, CENTRES, shareOf } from './centres';
import { receipts, staysOpen, type Day } from './days';
import { draftOf } from './draft';
import { Life } from './life';
import type { Crew } from './people';
import type { Centre } from './places';
import { drawRoad, WAITS } from './road';
import type { Tables } from './tables';

interface Town {
  centres: readonly Centre[];
  crews: readonly Crew[];
  foundations: Foundations;
}

interface Telling {
  tables: Pick<Tables, 'tickets' | 'events' | 'clocks' | 'pauses' | 'callbacks' | 'participants' | 'settle'>;
  town: Town;
  random: Random;
  now: Date;
}

/** What a centre's tickets rest on: of the departments only its own, which are searched for each ticket. */
interface Ground {
  centre: Centre;
  crew: Crew;
  foundations: Foundations;
  types: ReadonlyMap<string, number>;
}

const ZONE = 'Asia/Shanghai';

/** The last number given in a centre on a day. */
export interface Counter {
  centre: number;
  day: string;
  last: number;
}

const drawCentre = bag(
  Array.from({ length: CENTRES }, (_, nth) => [nth, Math.round(shareOf(nth) * 1_000)] as const),
);

function groundsOf({ centres, crews, foundations }: Town): Ground[] {
  const types = new Map([...foundations.types.values()].map(({ code, id }) => [code, id]));
  return centres.flatMap((centre, nth) => {
    const crew = crews[nth];
    const own = [...foundations.departments].filter(
      ([, { serviceCenterId }]) => serviceCenterId === centre.id,
    );
    return crew ? [{ centre, crew, types, foundations: { ...foundations, departments: new Map(own) } }] : [];
  });
}

function live({ tables, random, now }: Telling, ground: Ground, receivedAt: Date): Life {
  const { centre, crew, foundations, types } = ground;
  const cast = drawCast(centre, crew, random);
  const life = new Life(
    tables.tickets.reserve(),
    cast,
    draftOf(cast, types.get(cast.topic.type) ?? 0, receivedAt),
    foundations,
  );
  let at = receivedAt.getTime();
  for (const act of drawRoad(staysOpen(receivedAt, now, random), random)) {
    const [shortest, longest] = WAITS[act];
    at += Math.round((shortest + random.next() * (longest - shortest)) * MINUTE_MS);
    // what would come after now has not happened yet
    if (at > now.getTime()) break;
    ACTS[act](life, new Date(at));
  }
  return life;
}

function store({ tables }: Telling, life: Life, number: string, receivedAt: Date): void {
  const subject = life.ref.documentId;
  tables.tickets.put(life.ref, life.stored(number), receivedAt);
  for (const event of life.events) tables.events.add(event, event.at);
  for (const clock of life.clocks)
    tables.clocks.add({ ...clock, subjectKind: 'ticket', subject }, clock.startedAt);
  for (const pause of life.pauses) tables.pauses.add(pause, pause.startedAt);
  for (const call of life.callbacks) tables.callbacks.add(call, call.calledAt);
  for (const each of life.participants) tables.participants.add(each, each.since);
}

async function tellDay(telling: Telling, grounds: readonly Ground[], day: Day): Promise<Counter[]> {
  const { tables, random, now } = telling;
  const date = localDate(day.start.getTime(), ZONE);
  const lasts = grounds.map(() => 0);
  for (const receivedAt of receipts(day, now, random)) {
    const nth = drawCentre(random);
    const ground = grounds[nth];
    if (!ground) continue;
    const last = (lasts[nth] = (lasts[nth] ?? 0) + 1);
    const running = String(last).padStart(3, '0');
    const number = `${centreCode(nth)}${date.slice(2).replaceAll('-', '')}-${running}`;
    store(telling, live(telling, ground, receivedAt), number, receivedAt);
    const sending = tables.settle();
    if (sending) await sending;
  }
  const counters = lasts.map((last, nth) => ({ centre: grounds[nth]?.centre.id ?? 0, day: date, last }));
  return counters.filter(({ last }) => last > 0);
}

/** Tells the tickets of some days, the oldest first; answers the counters of their numbers. */
export async function tellTickets(
  telling: Telling,
  days: readonly Day[],
  say: (done: number) => void,
): Promise<Counter[]> {
  const grounds = groundsOf(telling.town);
  const counters: Counter[] = [];
  for (const day of days) {
    counters.push(...(await tellDay(telling, grounds, day)));
    say(telling.tables.tickets.count);
  }
  return counters;
}
