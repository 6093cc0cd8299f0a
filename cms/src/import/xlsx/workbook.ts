import { DomainError } from '@shouwen/domain/error';
import type { Archive } from './archive';
import { readXml } from './xml';

export interface Workbook {
  /** The part of the first sheet that is shown. */
  sheet: string;
  is1904: boolean;
}

const resolved = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;

async function targets(archive: Archive): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  await readXml(await archive.part('xl/_rels/workbook.xml.rels'), {
    open(name, { Id: id, Target: target }) {
      if (name === 'Relationship' && id !== undefined && target !== undefined)
        found.set(id, resolved(target));
    },
  });
  return found;
}

/** Where the table of a workbook lies. */
export async function workbookOf(archive: Archive): Promise<Workbook> {
  if (!archive.has('xl/workbook.xml')) throw new DomainError('import.kind-refused');
  const sheets: { id: string; isShown: boolean }[] = [];
  let is1904 = false;
  await readXml(await archive.part('xl/workbook.xml'), {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      if (name === 'sheet')
        sheets.push({ id: attributes['r:id'] ?? '', isShown: (attributes.state ?? 'visible') === 'visible' });
    },
  });
  const chosen = sheets.find(({ isShown }) => isShown) ?? sheets[0];
  const sheet = chosen && (await targets(archive)).get(chosen.id);
  if (sheet === undefined || !archive.has(sheet)) throw new DomainError('import.sheet-missing');
  return { sheet, is1904 };
}
