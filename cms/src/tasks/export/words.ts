import type { Language, Resource } from '@shouwen/domain/contract';
import { codeWord } from '@shouwen/domain/messages';
import type { Row } from '../../query/relation';
import type { Column } from './columns';
import { dayOn, momentAt } from './moments';
import type { Names } from './names';
import type { Cell } from './sheet';

interface Speaker {
  resource: Resource;
  language: Language;
  timeZone: string;
  names: Names;
}

const TEXTS: Readonly<Record<Language, { yes: string; no: string; and: string }>> = {
  'zh-CN': { yes: '是', no: '否', and: '、' },
  en: { yes: 'Yes', no: 'No', and: ', ' },
};

/** What names a ticket type stands in a ticket as its code; a manager's own have their words in the record. */
const isType = ({ field, spec }: Column): boolean => field === 'type' && spec.kind === 'code';

function textCell(column: Column, value: string, { resource, language, timeZone, names }: Speaker): Cell {
  const { field, spec } = column;
  if (spec.kind === 'instant') return momentAt(value, timeZone);
  if (spec.kind === 'date') return dayOn(value);
  if (spec.kind === 'relation') return names.of(spec.of ?? '', value);
  if (isType(column)) return names.of('ticket-types', value) || codeWord(resource, field, value, language);
  // a resource is a text in the audit list, because administrators write to what is none of the panel's
  if (spec.kind === 'code' || field === 'resource') return codeWord(resource, field, value, language);
  return value;
}

function wordCell(column: Column, value: unknown, speaker: Speaker): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return textCell(column, value, speaker);
  const { yes, no, and } = TEXTS[speaker.language];
  if (typeof value === 'boolean') return value ? yes : no;
  const isOfTexts = Array.isArray(value) && value.every((each) => typeof each !== 'object');
  return isOfTexts ? value.map(String).join(and) : JSON.stringify(value);
}

async function learnNames(columns: readonly Column[], rows: readonly Row[], names: Names): Promise<void> {
  for (const column of columns) {
    const values = () => rows.map((row) => row[column.field]);
    if (column.spec.kind === 'relation' && column.spec.of) await names.learn(column.spec.of, values());
    if (isType(column)) await names.learn('ticket-types', values(), 'code');
  }
}

/** Rows as people say them: names for ids, words for codes, the clock of the centre for instants. */
export async function wordCells(
  columns: readonly Column[],
  rows: readonly Row[],
  speaker: Speaker,
): Promise<Cell[][]> {
  await learnNames(columns, rows, speaker.names);
  return rows.map((row) => columns.map((column) => wordCell(column, row[column.field], speaker)));
}
