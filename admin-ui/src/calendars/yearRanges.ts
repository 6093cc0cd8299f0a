/** 2011, 2012, 2013, 2016 → '2011–2013', '2016'. */
export const yearRanges = (years: readonly number[]): string[] => {
  const ranges: [from: number, to: number][] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] + 1 === year) last[1] = year;
    else ranges.push([year, year]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
};
