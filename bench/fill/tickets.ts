import { localDate } from '@shouwen/domain/calendar';
import type { Foundations } from '../../cms/src/definition/foundations';
import type { Random } from '../../database/seed/random';
import { MINUTE_MS } from '../../database/seed/time';
import { ACTS } from './acts';
import { drawCast } from './cast';
import { centreCode, CENTRES, shareOf } from './centres';
import { receipts, spread, staysOpen, type Day } from './days';
import { draftOf } from './draft';
import { Life } from './life';
import type { Crew } from './people';
import type { Centre } from './places';
import { drawRoad, WAITS } from './road';
import type { Tables } from './tables';

export interface Town {
  centres: readonly Centre[];
  crews: readonly Crew[];
  foundations: Foundations;
  /** Numeric ids by code. */
  types: ReadonlyMap<string, number>;
}

export interface Telling {
  tables: Tables;
  town: Town;
  random: Random;
  now: Date;
}

/** The last number given in a centre on a day. */
export interface Counter {
  centre: number;
  day: string;
  last: number;
}

const SHARES = Array.from({ length: CENTRES }, (_, nth) => [nth, shareOf(nth)] as const);

function live({ tables, town, random, now }: Telling, nth: number, receivedAt: Date): Life {
  const { centres, crews, foundations, types } = town;
  const cast = drawCast(centres[nth] as Centre, crews[nth] as Crew, random);
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

async function tellDay(telling: Telling, day: Day): Promise<Counter[]> {
  const { tables, random, now, town } = telling;
  const spelledDay = localDate(day.start.getTime(), 'Asia/Shanghai');
  const lasts = town.centres.map(() => 0);
  for (const receivedAt of receipts(day, now, random)) {
    const nth = random.weighted(SHARES, 0);
    const last = (lasts[nth] = (lasts[nth] ?? 0) + 1);
    const number = `${centreCode(nth)}${spelledDay.slice(2).replaceAll('-', '')}-${String(last).padStart(3, '0')}`;
    store(telling, live(telling, nth, receivedAt), number, receivedAt);
    const sending = tables.settle();
    if (sending) await sending;
  }
  return lasts.flatMap((last, nth) =>
    last > 0 ? [{ centre: town.centres[nth]?.id ?? 0, day: spelledDay, last }] : [],
  );
}

/** Tells `count` tickets, the oldest first; answers the counters of their numbers. */
export async function tellTickets(
  telling: Telling,
  count: number,
  say: (done: number) => void,
): Promise<Counter[]> {
  const counters: Counter[] = [];
  for (const day of spread(count, telling.now)) {
    counters.push(...(await tellDay(telling, day)));
    say(telling.tables.tickets.count);
  }
  return counters;
}
