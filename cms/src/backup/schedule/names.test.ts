import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nameAt, removeOld, takenAt } from './names';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'shouwen-kept-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a name tells when its backup was taken', () => {
  const at = new Date('2026-11-26T02:30:00.000Z');
  expect(nameAt(at)).toBe('shouwen-2026-11-26T02-30-00Z.tar');
  expect(takenAt(nameAt(at))).toBe(at.getTime());
  expect(['shouwen-2026-11-26.tar', 'other.tar', `${nameAt(at)}.part`].map(takenAt)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('old ones go by the rule; what is not ours by name stays', () => {
  const nights = ['2026-11-24', '2026-11-25', '2026-11-26'].map((day) =>
    nameAt(new Date(`${day}T02:30:00Z`)),
  );
  for (const name of [...nights, 'before-the-move.tar', 'notes.txt']) writeFileSync(join(folder, name), '');
  const plan = { folder, at: '02:30', keep: { days: 1, weeks: 0 } };
  expect(removeOld(plan)).toEqual(nights.slice(0, 2));
  expect(readdirSync(folder).sort()).toEqual(['before-the-move.tar', 'notes.txt', nights[2]]);
  expect(removeOld(plan)).toEqual([]);
});
