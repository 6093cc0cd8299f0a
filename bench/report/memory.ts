import { execFileSync } from 'node:child_process';

const KB_A_MB = 1_024;

/** Resident memory of a process in MB; null where the system does not tell. */
export function memoryOf(pid: number): number | null {
  try {
    const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
    return Math.round(Number(kilobytes) / KB_A_MB);
  } catch {
    return null;
  }
}
