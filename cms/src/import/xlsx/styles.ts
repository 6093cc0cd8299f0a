import type { Archive } from './archive';
import { readXml } from './xml';

const PART = 'xl/styles.xml';
/** Formats of dates and times that every program knows by number (ECMA-376, 18.8.30). */
const KNOWN_DATES = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54,
  55, 56, 57, 58,
]);

/** Whether a format of the file's own shows a date or a time: letters of one outside quotes and brackets. */
const showsDate = (code: string): boolean =>
  /[ymdhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').replace(/general/i, ''));

/** Which styles of cells show a number as a date. */
export async function dateStyles(archive: Archive): Promise<ReadonlySet<number>> {
  const dates = new Set<number>();
  if (!archive.has(PART)) return dates;
  const own = new Map<number, string>();
  let isCells = false;
  let style = 0;
  await readXml(await archive.part(PART), {
    open(name, attributes) {
      if (name === 'numFmt') own.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      if (name === 'cellXfs') isCells = true;
      if (name !== 'xf' || !isCells) return;
      const format = Number(attributes.numFmtId ?? 0);
      const code = own.get(format);
      if (code === undefined ? KNOWN_DATES.has(format) : showsDate(code)) dates.add(style);
      style += 1;
    },
    close(name) {
      if (name === 'cellXfs') isCells = false;
    },
  });
  return dates;
}
