import { personOf, type Crew } from './crew';
import { diaryFrom } from './diary';
import { said } from './home-words';
import type { Random } from './random';
import { INTRODUCED, isAfterHours, receive, type Receipt } from './receipt';
import { usual, type Case, type Road } from './roads';
import { major } from './side-roads';
import type { Matter, Topic } from './stories';
import type { SeedCaller, SeedHome, SeedStep, SeedTicket } from './ticket';
import { clockOf } from './time';

/** All that decides one ticket before it is told. */
export interface Outline {
  key: string;
  crew: Crew;
  topic: Topic;
  matter: Matter;
  home: SeedHome;
  receivedAt: Date;
  road: Road;
  isUrgent: boolean;
  isSilent?: boolean;
  requestedReplyAt?: Date | null;
}

/** Where a story stops: before the nth act of a kind. */
export type Stop = readonly [verb: SeedStep['verb'], nth: number];

function workerOf({ topic, matter: [, , named], home, crew }: Outline, random: Random): string {
  const drawn = named ?? random.pick(topic.workers);
  // a butler serves their own homes
  const own = personOf(drawn).role === 'butler' ? (home.butler ?? drawn) : drawn;
  return crew.standsIn[own] ?? own;
}

function caseOf(outline: Outline, receipt: Receipt, random: Random): Case {
  const { topic, matter, crew, isUrgent, isSilent = false, home } = outline;
  const { firstContact, receivedAt } = receipt;
  const feedback = said(matter[1], home);
  // at night the desk is empty: who took the call does what cannot wait
  const clerk = isUrgent && isAfterHours(receivedAt) ? firstContact : receipt.clerk;
  return {
    topic,
    feedback,
    worker: workerOf(outline, random),
    clerk,
    firstContact,
    crew,
    random,
    isUrgent,
    isSilent,
  };
}

function described({ matter: [request], home, requestedReplyAt }: Outline, { channel }: Receipt): string {
  const wish = requestedReplyAt ? `希望${clockOf(requestedReplyAt)}前给我回话。` : '';
  return `${INTRODUCED[channel] ?? ''}${said(request, home)}${wish}`;
}

function callerOf({ topic, home, road }: Outline, { channel }: Receipt, random: Random): SeedCaller | null {
  if (topic.type === 'rectification') return null;
  // most slips in the opinion box are not signed
  if (channel === 'opinion-box' && road === usual && random.chance(0.6)) return null;
  const [first = null, ...others] = home.callers;
  return first && random.chance(0.3) ? random.pick([first, ...others]) : first;
}

function upTo(steps: readonly SeedStep[], stop: Stop | undefined, now: Date): SeedStep[] {
  let met = 0;
  const end = stop ? steps.findIndex(({ verb }) => verb === stop[0] && ++met === stop[1]) : -1;
  return steps.slice(0, end === -1 ? undefined : end).filter(({ at }) => at <= now);
}

/** Tells one ticket from its receipt to where it stands: what would come after `now` has not happened yet. */
export function told(outline: Outline, now: Date, random: Random, stop?: Stop): SeedTicket {
  const { key, crew, topic, home, receivedAt, requestedReplyAt = null } = outline;
  // who answers at night may do only what these roads ask of them
  const canBeNight = outline.road === usual || outline.road === major;
  const isUrgent = outline.isUrgent && (canBeNight || !isAfterHours(receivedAt));
  const fixed = { ...outline, isUrgent };
  const receipt = receive(receivedAt, topic, home, crew, random);
  const diary = fixed.road(diaryFrom(receivedAt, isUrgent, random), caseOf(fixed, receipt, random));
  return {
    key,
    center: crew.center,
    type: topic.type,
    description: described(fixed, receipt),
    home: home.key,
    isOfBuilding: topic.type === 'rectification',
    caller: callerOf(fixed, receipt, random),
    channel: receipt.channel,
    severity: topic.severity ?? (random.chance(0.08) ? 'serious' : 'minor'),
    urgency: isUrgent ? 'urgent' : 'normal',
    majorKind: topic.majorKind ?? null,
    requestedReplyAt,
    tags: topic.tags,
    firstContact: receipt.firstContact,
    receivedAt,
    steps: upTo(diary.steps, stop, now),
  };
}
