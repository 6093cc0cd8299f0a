import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Result } from '../../bench/report/result';
import { root } from '../../scripts/root';
import { removeFolder, temporaryFolder } from '../support/folder';

const folder = temporaryFolder('bench');
const LINES = [
  'queue page',
  'counts of all queues',
  'one ticket',
  'search, rare',
  'search, middling',
  'search, in half of all',
  'tail of a number',
  'create',
  'verb',
  'dispatch of 500',
];

// seven starts of the server and a database of its own, also on a machine that does something else
jest.setTimeout(300_000);

afterAll(() => removeFolder(folder));

async function bench(...args: string[]): Promise<string> {
  const command = [join(root, 'scripts', 'run.mjs'), 'bench', ...args];
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: root, encoding: 'utf8' });
  return stdout;
}

test('the panel is measured on filled tables beside a bare server that answers as much', async () => {
  const file = join(folder, 'result.json');
  const size = ['--tickets', '1000', '--seconds', '0.1', '--rounds', '1'];
  const more = ['--people', '8', '--minutes', '0.05', '--against', 'strapi', '--docs', join(folder, 'docs')];
  const printed = await bench('panel', ...size, ...more, '--folder', folder, '--result', file);
  const [result] = JSON.parse(readFileSync(file, 'utf8')) as Result[];
  expect(printed).toContain('memory after the lines');
  expect(result?.lines.map(({ line }) => line)).toEqual(LINES);
  expect(result?.trials.find(({ name }) => name === 'errors they met')?.value).toBe(0);
  expect(result?.trials.filter(({ value }) => !Number.isFinite(value))).toEqual([]);
  expect(readFileSync(join(folder, 'docs', 'panel.svg'), 'utf8')).toContain('<title id=');
  for (const { ours, bare } of result?.lines ?? []) {
    expect(ours.count).toBeGreaterThan(0);
    // the same bytes, but for what is worked out per caller, and in so short a run the one asks about more tickets than the other
    expect(bare.bytes / ours.bytes).toBeGreaterThan(0.7);
    expect(bare.bytes / ours.bytes).toBeLessThan(1.4);
  }
});

test('a suite that nobody wrote is refused with those that exist', async () => {
  await expect(bench('everything')).rejects.toThrow(/There is no suite "everything": panel/);
});
