import type { Random } from '../../database/seed/random';
import { bag } from './bag';

/** What happens to a ticket after its receipt. */
export type Act =
  | 'dispatch'
  | 'reply'
  | 'accept'
  | 'note'
  | 'pause'
  | 'resume'
  | 'resolve'
  | 'serve'
  | 'satisfied'
  | 'unsatisfied'
  | 'cancel'
  | 'invalidate'
  | 'close';

type Road = readonly Act[];

const BEGUN: Road = ['dispatch', 'reply', 'accept'];
const USUAL: Road = [...BEGUN, 'resolve', 'satisfied'];
const PAUSED: Road = [...BEGUN, 'pause', 'resume', 'resolve', 'satisfied'];
const NOTED: Road = ['dispatch', 'accept', 'note', 'reply', 'resolve', 'satisfied'];
const RETURNED: Road = [...BEGUN, 'resolve', 'unsatisfied', 'reply', 'resolve', 'satisfied'];

/** Half is served on the spot; with the others a ticket has five events. */
const drawWhole = bag<Road>([
  [['serve', 'satisfied'], 50],
  [USUAL, 26],
  [NOTED, 6],
  [PAUSED, 5],
  [RETURNED, 3],
  [['cancel'], 6],
  [['invalidate', 'reply', 'close'], 4],
]);
const drawLong = bag<Road>([
  [USUAL, 60],
  [NOTED, 15],
  [PAUSED, 25],
]);

/** Minutes from the act before, shortest and longest. */
export const WAITS: Readonly<Record<Act, readonly [number, number]>> = {
  dispatch: [5, 35],
  reply: [8, 70],
  accept: [10, 55],
  note: [3, 20],
  pause: [30, 120],
  resume: [1_200, 4_200],
  resolve: [80, 900],
  serve: [3, 18],
  satisfied: [90, 1_500],
  unsatisfied: [300, 1_400],
  cancel: [5, 120],
  invalidate: [30, 300],
  close: [60, 600],
};

/** The acts of a ticket's whole life, or of one that is still open, up to where it stands. */
export function drawRoad(isOpen: boolean, random: Random): Road {
  if (!isOpen) return drawWhole(random);
  const road = drawLong(random);
  return road.slice(0, random.between(0, road.indexOf('resolve')));
}
