import { cpus, loadavg, totalmem } from 'node:os';

export interface Machine {
  date: string;
  node: string;
  processor: string;
  cores: number;
  memoryGb: number;
  /** What else ran while it was measured: processes that wanted a core in the last minute. */
  load: number;
}

const GB = 1024 ** 3;

/** Where and when a table was measured: its absolute figures hold only there. */
export const machine = (): Machine => ({
  date: new Date().toISOString(),
  node: process.version,
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / GB),
  load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
});
