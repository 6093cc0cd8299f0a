import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { keptBackups } from '@shouwen/domain/backup';
import { type BackupPlan, ZONE } from './plan';

/** `shouwen-2026-11-26T02-30-00Z.tar`: sorts by time, and no system minds a sign of it. */
export const nameAt = (at: Date): string =>
  `shouwen-${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z.tar`;

/** When the backup of a name was taken, epoch ms; nothing where the name is not one of ours. */
export function takenAt(name: string): number | undefined {
  const [, day, hour, minute, second] =
    /^shouwen-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.tar$/.exec(name) ?? [];
  const instant = Date.parse(`${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(instant) ? undefined : instant;
}

/** Removes the backups that are kept no longer; asked only when a new one is whole. What is not named by us stays. */
export function removeOld({ folder, keep }: BackupPlan): string[] {
  const found = readdirSync(folder).flatMap((name) => {
    const instant = takenAt(name);
    return instant === undefined ? [] : [{ name, instant }];
  });
  const instants = found.map(({ instant }) => instant);
  const kept = keptBackups(instants, keep, ZONE);
  const old = found.filter(({ instant }) => !kept.has(instant)).map(({ name }) => name);
  for (const name of old) rmSync(join(folder, name), { force: true });
  return old;
}
