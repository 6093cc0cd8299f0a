import type { Measured } from '../panel/measure';
import { chart } from './chart';

const line = (name: string, ratio: number) => ({ line: name, ratio }) as Measured;

test('a chart tells its figures in words, and cuts a bar that would leave it', () => {
  const drawn = chart('Shares & more', [line('one', 0.5), line('search <rare>', 40)]);
  expect(drawn).toContain('<title id="title">Shares &amp; more</title>');
  expect(drawn).toContain('one 0.50, search &lt;rare&gt; 40.00');
  const widths = [...drawn.matchAll(/<rect [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
  expect(widths).toEqual([107.5, 430]);
});
