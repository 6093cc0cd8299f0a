/** What people search for, by how many of the tickets hold it. */
export interface Words {
  /** In half of all, or as near as any comes. */
  common: readonly string[];
  /** In about one of a hundred. */
  middling: readonly string[];
  /** In a few of all. */
  rare: readonly string[];
}

const CHINESE = /^[\u4e00-\u9fff]+$/;
const LENGTHS = [2, 1] as const;
const SHARES = { common: 0.5, middling: 0.01, rare: 0.0005 } as const;

/** In how many of the texts each word of this length stands. */
function frequencies(texts: readonly string[], length: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const starts = Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => at);
    const words = new Set(
      starts.map((at) => text.slice(at, at + length)).filter((word) => CHINESE.test(word)),
    );
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** The word of this length whose share comes nearest, told by how many times it is off. */
function nearest(texts: readonly string[], length: number, share: number): string {
  const off = (count: number) => Math.abs(Math.log(count / texts.length / share));
  const [first, ...rest] = [...frequencies(texts, length)];
  if (!first) throw new Error('The tickets hold no Chinese to search for.');
  return rest.reduce((best, each) => (off(each[1]) < off(best[1]) ? each : best), first)[0];
}

/** A word of two characters and one of a single one for each of the three. */
export const wordsOf = (texts: readonly string[]): Words => {
  const of = (share: number) => LENGTHS.map((length) => nearest(texts, length, share));
  return { common: of(SHARES.common), middling: of(SHARES.middling), rare: of(SHARES.rare) };
};
