import type { Line } from '../load/line';
import { runRound, type Round, type Target } from '../load/round';
import { ratio, summaryOf, type Summary } from '../load/summary';

export interface Pace {
  seconds: number;
  rounds: number;
  stopping: AbortSignal;
}

/** One line, on the large tables against the bare server and against the small ones. */
export interface Measured {
  line: string;
  ours: Summary;
  bare: Summary;
  small: Summary;
  /** Requests a second, ours by bare. */
  ratio: number;
  p99Ratio: number;
  /** How many times slower on the large tables. */
  growth: number;
}

export interface Targets {
  ours: Target;
  bare: Target;
  /** Ours again, on tables a hundredth of the size, and the line with the values that are there. */
  small: Target;
  smallLine: Line;
}

const WARM_UP = 0.5;
/** Doings that a round may reach: every round begins where no round before has been. */
const STRIDE = 1_000_000;

/** Rounds in turn, so that what else the machine does falls on all alike. */
export async function measure(
  targets: Targets,
  line: Line,
  { seconds, rounds, stopping }: Pace,
): Promise<Measured> {
  const players = [
    { target: targets.ours, line },
    { target: targets.bare, line },
    { target: targets.small, line: targets.smallLine },
  ];
  for (const player of players) await runRound(player.target, player.line, seconds * WARM_UP, 0);
  const played: [Round[], Round[], Round[]] = [[], [], []];
  for (let nth = 1; nth <= rounds; nth += 1) {
    for (const [who, player] of players.entries()) {
      stopping.throwIfAborted();
      played[who]?.push(await runRound(player.target, player.line, seconds, nth * STRIDE));
    }
  }
  const [ours, bare, small] = played;
  const [oursRow, bareRow, smallRow] = [summaryOf(ours), summaryOf(bare), summaryOf(small)];
  return {
    line: line.name,
    ours: oursRow,
    bare: bareRow,
    small: smallRow,
    ratio: ratio(ours, bare),
    p99Ratio: oursRow.p99 / bareRow.p99,
    growth: ratio(small, ours),
  };
}
