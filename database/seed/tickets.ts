import { demoCrew, otherCrew, type Crew } from './crew';
import { openDecks, type Decks } from './decks';
import { canTell } from './home-words';
import { otherPlots, plots, type Plot } from './plots';
import { seededRandom, type Random } from './random';
import { dayAgo, hoursAgo, soon } from './receipt';
import { served, usual } from './roads';
import { specialTickets } from './special-tickets';
import { engineering } from './stories';
import { told } from './telling';
import type { SeedHome, SeedTicket } from './ticket';

const RANDOM_SEED = 20_220_615;
const DEMO_TICKETS = 300;
/** Nine in ten of what comes in takes the ordinary road. */
const ORDINARY: Omit<Plot, 'count'> = { when: { days: [3, 59] }, road: usual };

export interface Teller {
  crew: Crew;
  homes: readonly [SeedHome, ...SeedHome[]];
  decks: Decks;
  random: Random;
  now: Date;
}

function tell(
  plot: Omit<Plot, 'count'>,
  key: string,
  { crew, homes, decks, random, now }: Teller,
): SeedTicket {
  const { when, fits = () => true, isSilent, isDueSoon, stopsBefore } = plot;
  const topic = decks.topic(fits);
  const isAnswer = topic.type === 'praise' || topic.tags.includes('咨询');
  const receivedAt =
    'hours' in when
      ? hoursAgo(now, ...when.hours, random)
      : dayAgo(now, ...when.days, random, when.onlyOffice);
  const outline = {
    key,
    crew,
    topic,
    matter: decks.matter(topic),
    home: random.pick(homes),
    receivedAt,
    road: plot.road === usual && isAnswer ? served : plot.road,
    isUrgent: plot.isUrgent ?? random.between(1, 10) <= (topic.urgentOfTen ?? 0),
    isSilent,
    requestedReplyAt: isDueSoon ? soon(now, random) : null,
  };
  return told(outline, now, random, typeof stopsBefore === 'string' ? [stopsBefore, 1] : stopsBefore);
}

const tellAll = (list: readonly Plot[], prefix: string, teller: Teller): SeedTicket[] =>
  list.flatMap((plot, index) =>
    Array.from({ length: plot.count }, (_, nth) => tell(plot, `${prefix}${index}-${nth}`, teller)),
  );

function tellerAt(crew: Crew, all: readonly SeedHome[], random: Random, now: Date): Teller | undefined {
  const [first, ...others] = all.filter((home) => home.center === crew.center && canTell(home));
  return first && { crew, homes: [first, ...others], decks: openDecks(random), random, now };
}

function demoTickets(teller: Teller): SeedTicket[] {
  const written = [...tellAll(plots, 'plot', teller), ...specialTickets(teller)];
  const ordinary = Array.from({ length: DEMO_TICKETS - written.length }, (_, nth) =>
    tell(ORDINARY, `day${nth}`, teller),
  );
  return [...written, ...ordinary];
}

/** The tickets of the demo relative to `now`: the same moment gives the same story, and nothing in it comes after now. */
export function seedTickets(homes: readonly SeedHome[], now: Date): SeedTicket[] {
  const random = seededRandom(RANDOM_SEED);
  const demo = tellerAt(demoCrew, homes, random, now);
  const other = tellerAt(otherCrew, homes, random, now);
  const repairs = otherPlots.map((plot) => ({
    ...plot,
    fits: (topic: (typeof engineering)[number]) => engineering.includes(topic),
  }));
  return [...(demo ? demoTickets(demo) : []), ...(other ? tellAll(repairs, 'other', other) : [])];
}
