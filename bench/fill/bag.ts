import type { Random } from '../../database/seed/random';

/** A draw by weight without adding the weights up each time: weights are whole numbers. */
export function bag<T>(choices: readonly (readonly [T, number])[]): (random: Random) => T {
  const all = choices.flatMap(([value, weight]) => Array.from({ length: weight }, () => value));
  const [first] = all;
  if (first === undefined) throw new Error('There is nothing in the bag.');
  return (random) => all[Math.floor(random.next() * all.length)] ?? first;
}
