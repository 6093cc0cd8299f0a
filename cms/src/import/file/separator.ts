export const separators = [',', '\t', ';', '|'] as const;
export type Separator = (typeof separators)[number];

export const isSeparator = (text: unknown): text is Separator => separators.some((each) => each === text);

/** How often each stands in the first row, outside quotation marks. */
function countsIn(text: string): Map<string, number> {
  const counts = new Map<string, number>(separators.map((each) => [each, 0]));
  let isQuoted = false;
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (sign === '\n' || sign === '\r') break;
    const count = counts.get(sign);
    if (count !== undefined) counts.set(sign, count + 1);
  }
  return counts;
}

/** What parts the columns: the sign that the first row holds most of, of two equal ones the more usual; a comma where there is none. */
export function separatorIn(text: string): { separator: Separator; columns: number } {
  const counts = countsIn(text);
  let best: Separator = ',';
  for (const each of separators) if ((counts.get(each) ?? 0) > (counts.get(best) ?? 0)) best = each;
  return { separator: best, columns: (counts.get(best) ?? 0) + 1 };
}
