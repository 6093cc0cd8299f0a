import type { BackupResult } from './suite';

/** Of the whole, for a million tickets. */
const MOST_SECONDS = 180;
const LEAST_SHARE = 0.5;

const judged = (text: string, isReached: boolean): string => `${text} ${isReached ? '✓' : '✗'}`;
const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;

/** The result as people read it. */
export function backupTable(result: BackupResult): string {
  const { tickets, rows, rowBytes, bytes, backupSeconds, restoreSeconds, quiet, meanwhile } = result;
  const most = (MOST_SECONDS * tickets) / 1_000_000;
  const speed = (seconds: number) =>
    `${megabytes(rowBytes / seconds)}/s, ${Math.round(rows / seconds)} rows/s`;
  const share = meanwhile / quiet;
  return [
    `backup: ${tickets} tickets, ${rows} rows, ${megabytes(rowBytes)} → ${megabytes(bytes)}`,
    `backup   ${judged(`${backupSeconds.toFixed(1)} s`, tickets < 1_000_000 || backupSeconds <= most)}  ${speed(backupSeconds)}`,
    `restore  ${restoreSeconds.toFixed(1)} s  ${speed(restoreSeconds)}`,
    `queue pages per s  ${Math.round(quiet)} alone, ${Math.round(meanwhile)} meanwhile: ${judged(share.toFixed(2), share >= LEAST_SHARE)}`,
    `${result.cores} cores, ${result.memoryGb} GB, Node ${result.node}, load ${result.load}`,
  ].join('\n');
}
