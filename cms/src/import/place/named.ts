/** A stored record that people name by its id, its code or its name. */
export interface Named {
  id: number;
  documentId: string;
  code: string;
  name: string;
}

export const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** The record of that id, code or name. */
export function findExactly<T extends Named>(records: readonly T[], text: string): T | undefined {
  const wanted = folded(text);
  return records.find(
    (each) => each.documentId === text || folded(each.code) === wanted || folded(each.name) === wanted,
  );
}

/** The same, else the only record whose name holds the text: 阳光花园 for 阳光花园服务中心. */
export function findNamed<T extends Named>(records: readonly T[], text: string): T | undefined {
  const holding = records.filter((each) => folded(each.name).includes(folded(text)));
  return findExactly(records, text) ?? (holding.length === 1 ? holding[0] : undefined);
}

export const knownAs = (records: readonly Named[]): string =>
  records
    .slice(0, 10)
    .map(({ code, name }) => `${code} (${name})`)
    .join(', ');
