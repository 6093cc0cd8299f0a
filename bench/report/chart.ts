import type { Measured } from '../panel/measure';

const WIDTH = 720;
const ROW = 30;
const LABELS = 200;
const FIGURES = 90;
const TOP = 34;
const BAR = 16;
/** A bar twice as long as the bare server's is drawn whole; what is longer is cut there, its figure stands beside it. */
const MOST = 2;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const sized = (value: number): string => value.toFixed(1);

function bar({ line, ratio }: Measured, nth: number, scale: number): string {
  const y = TOP + nth * ROW;
  const length = Math.min(ratio, MOST) * scale;
  return [
    `<text class="told" x="${LABELS - 10}" y="${y + 12}" text-anchor="end">${escaped(line)}</text>`,
    `<rect x="${LABELS}" y="${y}" width="${sized(length)}" height="${BAR}" rx="2" fill="#3b82c4"/>`,
    `<text class="told" x="${sized(LABELS + length + 6)}" y="${y + 12}">${ratio.toFixed(2)}</text>`,
  ].join('\n');
}

/** Requests a second as a share of the bare server's, a bar a line; readable on white and on black, and told in its title. */
export function chart(title: string, lines: readonly Measured[]): string {
  const height = TOP + lines.length * ROW + 8;
  const scale = (WIDTH - LABELS - FIGURES) / MOST;
  const one = LABELS + scale;
  const told = lines.map(({ line, ratio }) => `${line} ${ratio.toFixed(2)}`).join(', ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title told">
<title id="title">${escaped(title)}</title>
<desc id="told">${escaped(told)}</desc>
<style>.told { font: 13px sans-serif; fill: #4b5563 } @media (prefers-color-scheme: dark) { .told { fill: #cbd5e1 } }</style>
<line x1="${sized(one)}" x2="${sized(one)}" y1="${TOP - 8}" y2="${height - 6}" stroke="#808080" stroke-dasharray="3 3"/>
<text class="told" x="${sized(one)}" y="16" text-anchor="middle">as fast as the bare server</text>
${lines.map((line, nth) => bar(line, nth, scale)).join('\n')}
</svg>
`;
}
