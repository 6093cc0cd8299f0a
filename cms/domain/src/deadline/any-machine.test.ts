import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const answersIn = (TZ: string): string =>
  execFileSync(process.execPath, ['--import', 'tsx', join(__dirname, 'any-machine.fixture.ts')], {
    env: { ...process.env, TZ },
    encoding: 'utf8',
  });

test('asking on machines in other time zones gives the same answers', () => {
  const inUtc = answersIn('UTC');
  expect(JSON.parse(inUtc)).toHaveLength(24);
  for (const zone of ['America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Kiritimati']) {
    expect(answersIn(zone)).toBe(inUtc);
  }
}, 60_000);
