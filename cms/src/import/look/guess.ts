import { parsePlace } from '@shouwen/domain/place';
import { isInstantField, type ImportField } from '../ticket/fields';
import { isCodedField, meaningOf, type CodedField } from './meanings';
import { fieldNamed, isKeyName } from './names';
import type { SampledColumn } from './sample';
import { timeReadings } from './times';

/** A field as a mapping writes it (M.json). */
export interface GuessedField {
  column?: string;
  value?: string;
  format?: string;
  map?: Record<string, string>;
}

export interface Guess {
  key: string[];
  fields: Partial<Record<ImportField, GuessedField>>;
  /** How the field of a column was found. */
  why: Partial<Record<string, 'name' | 'content'>>;
}

const MOST = 0.8;
const PROSE = 12;
const PHONE = /^(\+?86[-\s]?)?(1[3-9]\d[-\s]?\d{4}[-\s]?\d{4}|0\d{2,3}[-\s]?\d{7,8})$/;

const share = (samples: readonly string[], holds: (text: string) => boolean): number =>
  samples.length === 0 ? 0 : samples.filter(holds).length / samples.length;

const averageLength = ({ samples }: SampledColumn): number =>
  samples.length === 0 ? 0 : samples.join('').length / samples.length;

/** The fields whose values can be told by their looks, and how. */
const LOOKS: readonly [ImportField, (column: SampledColumn, timeZone: string) => boolean][] = [
  ['receivedAt', ({ samples }, zone) => timeReadings(samples.slice(0, 50), zone).length > 0],
  ['requesterPhone', ({ samples }) => share(samples, (text) => PHONE.test(text)) >= MOST],
  ['household', ({ samples }) => share(samples, (text) => parsePlace(text) !== null) >= MOST],
  ['type', ({ samples }) => share(samples, (text) => meaningOf('type', text) !== undefined) >= MOST],
  ['channel', ({ samples }) => share(samples, (text) => meaningOf('channel', text) !== undefined) >= MOST],
];

/** What is known of values that a mapping made for an earlier file says nothing of. */
export function completedMeanings(
  field: CodedField,
  given: GuessedField,
  column: SampledColumn | undefined,
): GuessedField {
  if (!given.map || !column || '*' in given.map) return given;
  return { ...given, map: { ...knownMeanings(field, column), ...given.map } };
}

const knownMeanings = (field: CodedField, { values }: SampledColumn): Record<string, string> =>
  Object.fromEntries(
    [...(values?.keys() ?? [])].flatMap((value) => {
      const meaning = meaningOf(field, value);
      return meaning === undefined ? [] : [[value, meaning]];
    }),
  );

/** How the values of a column are to be understood in a field. */
export function fieldFrom(field: ImportField, column: SampledColumn, timeZone: string): GuessedField {
  const from = { column: column.name };
  if (isCodedField(field)) return { ...from, map: knownMeanings(field, column) };
  if (!isInstantField(field)) return from;
  const readings = timeReadings(column.samples, timeZone);
  const [only] = readings;
  // of several readings a person chooses
  return readings.length === 1 && only?.format ? { ...from, format: only.format } : from;
}

/** The longest texts that no name claims are what was asked. */
const prose = (columns: readonly SampledColumn[]): SampledColumn | undefined =>
  [...columns]
    .filter((each) => averageLength(each) >= PROSE)
    .sort((a, b) => averageLength(b) - averageLength(a))[0];

/** What tells one row from another: a column that is named so, else one that never repeats. */
function keyOf(columns: readonly SampledColumn[], fields: Guess['fields']): string[] {
  const named = columns.find(({ name, samples }) => isKeyName(name) && samples.length > 0);
  if (named) return [named.name];
  const taken = new Set(Object.values(fields).map(({ column }) => column));
  const unique = columns.find((each) => each.isUnique && !taken.has(each.name));
  if (unique) return [unique.name];
  const telling = ['receivedAt', 'requesterPhone', 'description'] as const;
  return [...new Set(telling.flatMap((field) => fields[field]?.column ?? []))];
}

/** Which column is which field, by the names of the columns first and by what stands in them. */
export function guessMapping(columns: readonly SampledColumn[], timeZone: string): Guess {
  const fields: Guess['fields'] = {};
  const why: Guess['why'] = {};
  const take = (field: ImportField, column: SampledColumn, reason: 'name' | 'content') => {
    fields[field] = fieldFrom(field, column, timeZone);
    why[column.name] = reason;
  };
  const free = () => columns.filter(({ name }) => name !== '' && !(name in why) && !isKeyName(name));
  for (const column of free()) {
    const field = fieldNamed(column.name);
    if (field && !fields[field]) take(field, column, 'name');
  }
  for (const [field, looksSo] of LOOKS) {
    const column = fields[field] ? undefined : free().find((each) => looksSo(each, timeZone));
    if (column) take(field, column, 'content');
  }
  const text = fields.description ? undefined : prose(free());
  if (text) take('description', text, 'content');
  // a list of one kind of request says nowhere which
  fields.type ??= { value: 'help' };
  return { key: keyOf(columns, fields), fields, why };
}
