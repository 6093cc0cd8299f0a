import type { Line } from '../load/line';
import { runRound, type Round, type Target } from '../load/round';
import { ratio, summaryOf, type Summary } from '../load/summary';

export interface Pace {
  seconds: number;
  rounds: number;
  stopping: AbortSignal;
}

/** One line, on the large tables against the bare server and against smaller ones. */
export interface Measured {
  line: string;
  ours: Summary;
  bare: Summary;
  /** On smaller tables, the smallest first. */
  smaller: readonly Summary[];
  /** Requests a second, ours by bare. */
  ratio: number;
  p99Ratio: number;
  /** How many times slower on the large tables than on the smallest. */
  growth: number;
}

/** Somebody to send to, and the line with the values that are there. */
export interface Player {
  target: Target;
  line: Line;
}

export interface Players {
  ours: Player;
  bare: Player;
  /** Ours again, on smaller tables, the smallest first. */
  smaller: readonly Player[];
}

const WARM_UP = 0.5;
/** Doings that a round may reach: every round begins where no round before has been. */
const STRIDE = 1_000_000;

/** Rounds in turn, so that what else the machine does falls on all alike. */
async function playedInTurn(
  players: readonly Player[],
  { seconds, rounds, stopping }: Pace,
): Promise<Round[][]> {
  for (const { target, line } of players) await runRound(target, line, seconds * WARM_UP, 0);
  const played = players.map((): Round[] => []);
  for (let nth = 1; nth <= rounds; nth += 1) {
    for (const [who, { target, line }] of players.entries()) {
      stopping.throwIfAborted();
      played[who]?.push(await runRound(target, line, seconds, nth * STRIDE));
    }
  }
  return played;
}

export async function measure({ ours, bare, smaller }: Players, pace: Pace): Promise<Measured> {
  const [large = [], beside = [], ...others] = await playedInTurn([ours, bare, ...smaller], pace);
  const [mine, theirs] = [summaryOf(large), summaryOf(beside)];
  return {
    line: ours.line.name,
    ours: mine,
    bare: theirs,
    smaller: others.map(summaryOf),
    ratio: ratio(large, beside),
    p99Ratio: mine.p99 / theirs.p99,
    growth: ratio(others[0] ?? large, large),
  };
}
