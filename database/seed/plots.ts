import {
  handedOver,
  late,
  paused,
  reopened,
  repliedLate,
  returned,
  transferred,
  unreached,
  usual,
  type Road,
} from './roads';
import { cancelled } from './side-roads';
import type { Topic } from './stories';
import type { SeedStep } from './ticket';

/** When a request came in: days ago (any hour), office hours of a day, or hours ago. */
export type When =
  | { days: readonly [fewest: number, most: number]; onlyOffice?: boolean }
  | { hours: readonly [fewest: number, most: number] };

/** A kind of story and how often it is told. */
export interface Plot {
  count: number;
  when: When;
  road: Road;
  /** The story stops before this act (its nth): that is where the ticket stands today. */
  stopsBefore?: SeedStep['verb'] | readonly [verb: SeedStep['verb'], nth: number];
  fits?: (topic: Topic) => boolean;
  isUrgent?: boolean;
  /** Nobody has told the resident anything. */
  isSilent?: boolean;
  /** The resident wants to hear from us today. */
  isDueSoon?: boolean;
}

const HISTORY = { days: [4, 59] } as const;
const OFFICE_HISTORY = { days: [4, 58], onlyOffice: true } as const;
const WEEK = { days: [5, 7], onlyOffice: true } as const;

const isServed = (topic: Topic) => topic.type === 'praise' || topic.tags.includes('咨询');
const isWork = (topic: Topic) => !isServed(topic) && topic.type !== 'visit';
const isPermit = (topic: Topic) => topic.type === 'renovation';
const canWait = (topic: Topic) => isWork(topic) && topic.pauses !== undefined;
const canReturn = (topic: Topic) => topic.objections !== undefined && topic.type !== 'renovation';
const isPlain = (topic: Topic) => isWork(topic) && !isPermit(topic) && topic.type !== 'rectification';
const isResidents = (topic: Topic) => isPlain(topic) && topic.type !== 'move-in' && topic.type !== 'hot-work';

/** What is over: the last two months but the last few days. */
const past: readonly Plot[] = [
  { count: 15, when: HISTORY, road: late, fits: isWork },
  { count: 7, when: { days: [9, 59], onlyOffice: true }, road: repliedLate, fits: isPlain },
  { count: 22, when: { days: [8, 59] }, road: paused, fits: canWait },
  { count: 13, when: OFFICE_HISTORY, road: transferred, fits: isPlain },
  { count: 12, when: { days: [6, 58], onlyOffice: true }, road: returned, fits: canReturn },
  { count: 7, when: OFFICE_HISTORY, road: unreached, fits: isResidents },
  { count: 3, when: { days: [18, 55], onlyOffice: true }, road: reopened, fits: isPlain },
  { count: 4, when: OFFICE_HISTORY, road: handedOver, fits: isPlain },
  { count: 6, when: OFFICE_HISTORY, road: cancelled, fits: isResidents },
];

/** What still stands, in every state, on its way. */
const present: readonly Plot[] = [
  { count: 5, when: { hours: [0.2, 9] }, road: usual, fits: isPlain, stopsBefore: 'dispatch' },
  { count: 1, when: { hours: [1, 6] }, road: usual, fits: isPlain, stopsBefore: 'dispatch', isDueSoon: true },
  { count: 2, when: { days: [3, 4] }, road: usual, fits: isResidents, stopsBefore: 'dispatch' },
  { count: 3, when: { hours: [2, 20] }, road: usual, fits: isPlain, stopsBefore: 'accept' },
  {
    count: 1,
    when: { hours: [12, 22] },
    road: usual,
    fits: isPlain,
    stopsBefore: 'accept',
    isDueSoon: true,
    isSilent: true,
  },
  {
    count: 1,
    when: { hours: [3, 5] },
    road: usual,
    fits: isPlain,
    stopsBefore: 'accept',
    isUrgent: true,
    isSilent: true,
  },
  { count: 3, when: { days: [3, 6] }, road: usual, fits: isResidents, stopsBefore: 'accept', isSilent: true },
  { count: 2, when: { days: [1, 1] }, road: usual, fits: isPermit, stopsBefore: 'accept' },
  { count: 3, when: { hours: [4, 22] }, road: usual, fits: isPlain, stopsBefore: 'resolve' },
  { count: 2, when: { hours: [20.5, 23.4] }, road: usual, fits: isPlain, stopsBefore: 'resolve' },
  {
    count: 2,
    when: { hours: [10, 20] },
    road: usual,
    fits: isPlain,
    stopsBefore: 'resolve',
    isDueSoon: true,
    isSilent: true,
  },
  { count: 4, when: { days: [2, 6] }, road: usual, fits: isPlain, stopsBefore: 'resolve' },
  { count: 1, when: { days: [4, 5] }, road: usual, fits: isPlain, stopsBefore: 'resolve', isSilent: true },
  { count: 2, when: { days: [1, 3] }, road: usual, fits: isPermit, stopsBefore: 'resolve' },
  {
    count: 3,
    when: { days: [2, 2], onlyOffice: true },
    road: returned,
    fits: canReturn,
    stopsBefore: ['resolve', 2],
  },
  { count: 1, when: WEEK, road: returned, fits: canReturn, stopsBefore: ['resolve', 2] },
  { count: 8, when: { days: [1, 9], onlyOffice: true }, road: paused, fits: canWait, stopsBefore: 'resume' },
  {
    count: 1,
    when: { days: [12, 14], onlyOffice: true },
    road: reopened,
    fits: isPlain,
    stopsBefore: ['resolve', 2],
  },
  { count: 10, when: { days: [1, 4] }, road: usual, fits: isWork, stopsBefore: 'callback' },
  {
    count: 3,
    when: { days: [2, 3], onlyOffice: true },
    road: unreached,
    fits: isResidents,
    stopsBefore: ['callback', 2],
  },
  {
    count: 2,
    when: { days: [2, 4], onlyOffice: true },
    road: unreached,
    fits: isResidents,
    stopsBefore: ['callback', 3],
  },
  { count: 1, when: { days: [1, 1], onlyOffice: true }, road: cancelled, fits: isResidents },
];

export const plots: readonly Plot[] = [...past, ...present];

/** At the other centre life is quieter. */
export const otherPlots: readonly Plot[] = [
  { count: 9, when: { days: [3, 50] }, road: usual },
  { count: 1, when: { hours: [1, 8] }, road: usual, stopsBefore: 'dispatch' },
  { count: 1, when: { days: [1, 1] }, road: usual, stopsBefore: 'resolve' },
  { count: 1, when: { days: [1, 2] }, road: usual, stopsBefore: 'callback' },
];
