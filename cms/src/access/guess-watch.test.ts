import type { AuditBuffer } from '../audit/buffer';
import { openGuessWatch, type Guesser } from './guess-watch';

const START = Date.parse('2025-06-09T01:30:00.000Z');
const stranger = (address: string): Guesser => ({ origin: { address, agent: null } });

describe('guessing', () => {
  let now: number;
  let told: string[];
  const audit: AuditBuffer = { add: (key) => void told.push(key), stop: () => Promise.resolve() };
  const open = () => openGuessWatch(audit, () => new Date(now));

  const took = async (work: Promise<void>): Promise<number> => {
    const begun = performance.now();
    await work;
    return performance.now() - begun;
  };

  beforeEach(() => {
    now = START;
    told = [];
  });

  test('is answered at once up to a hundred a minute, then later and later, and told once', async () => {
    const { watch } = open();
    const who = stranger('10.0.0.1');
    for (let guess = 0; guess < 100; guess += 1)
      expect(await took(watch('token', who, `t${guess}`))).toBeLessThan(60);
    expect(told).toEqual([]);
    expect(await took(watch('token', who, 'first too many'))).toBeGreaterThanOrEqual(95);
    const more = Array.from({ length: 120 }, (_, guess) => took(watch('token', who, `more ${guess}`)));
    expect(Math.max(...(await Promise.all(more)))).toBeLessThan(1_500);
    expect(await took(watch('token', who, 'much too many'))).toBeGreaterThanOrEqual(990);
    expect(told).toEqual(['guessing token 10.0.0.1']);
  });

  test('is not what repeats itself', async () => {
    const { watch } = open();
    for (let time = 0; time < 300; time += 1) await watch('token', stranger('10.0.0.1'), 'the same old tab');
    expect(told).toEqual([]);
  });

  test('of one is not that of another, nor of another kind, nor of another minute', async () => {
    const { watch } = open();
    for (let guess = 0; guess < 100; guess += 1) {
      await watch('token', stranger('10.0.0.1'), `a${guess}`);
      await watch('token', stranger('10.0.0.2'), `b${guess}`);
      await watch('record', stranger('10.0.0.1'), `c${guess}`);
    }
    now += 60_000;
    await watch('token', stranger('10.0.0.1'), 'one more');
    expect(told).toEqual([]);
  });

  test('holds back a bounded number of answers', async () => {
    const { watch } = open();
    const who = stranger('10.0.0.1');
    for (let guess = 0; guess < 101; guess += 1) await watch('file', who, `f${guess}`);
    const times = await Promise.all(
      Array.from({ length: 400 }, (_, guess) => took(watch('file', who, `g${guess}`))),
    );
    expect(times.filter((time) => time > 90)).toHaveLength(200);
  });
});
