import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..', '..');

/** The version of this product. */
export function productVersion(): string {
  const read = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  return read.version;
}

/** Whether the one comes after the other: `isNewer('0.10.0', '0.9.3')`. What follows a hyphen is not looked at. */
export function isNewer(one: string, other: string): boolean {
  const numbers = (version: string) => (version.split('-')[0] ?? '').split('.').map(Number);
  const [ones, others] = [numbers(one), numbers(other)];
  for (let place = 0; place < Math.max(ones.length, others.length); place += 1) {
    const difference = (ones[place] ?? 0) - (others[place] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
