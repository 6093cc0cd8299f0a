import { isZoneName, parseCalendar } from '@shouwen/domain/calendar';
import { limits } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import { encodingNamed, type Encoding } from '../file/encoding';
import { isSeparator, type Separator } from '../file/separator';
import {
  importFields,
  isImportField,
  isInstantField,
  requiredFields,
  type ImportField,
} from '../ticket/fields';
import { compileFormat } from '../time/format';
import type { CalendarWish, CenterWish, FieldMapping, Mapping } from './mapping';
import { Translation } from './translation';

type Shape = Record<string, unknown>;

const invalid = (place: string) => new DomainError('import.mapping-invalid', { params: { place } });
const missing = (place: string) => new DomainError('import.mapping-missing', { params: { place } });

function shapeOf(input: unknown, place: string, known: readonly string[]): Shape {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) throw invalid(place);
  const unknownKey = Object.keys(input).find((key) => !known.includes(key));
  if (unknownKey === undefined) return input as Shape;
  const path = place === 'mapping' ? unknownKey : `${place}.${unknownKey}`;
  throw new DomainError('import.mapping-unknown-key', { params: { place: path.slice(0, 80) } });
}

function textOf(input: unknown, place: string): string {
  if (typeof input !== 'string' || input.trim() === '' || input.includes('\u0000')) throw invalid(place);
  return input;
}

/** One text or several. */
function textsOf(input: unknown, place: string): string[] {
  const list: unknown[] = Array.isArray(input) ? input : [input];
  if (list.length === 0) throw invalid(place);
  return list.map((each) => textOf(each, place));
}

function encodingOf(input: unknown): Encoding | null {
  if (input === undefined) return null;
  const found = typeof input === 'string' ? encodingNamed(input) : undefined;
  if (found) return found;
  throw new DomainError('import.encoding-unknown', { params: { encoding: String(input).slice(0, 40) } });
}

function separatorOf(input: unknown): Separator | null {
  if (input === undefined) return null;
  if (isSeparator(input)) return input;
  throw invalid('separator');
}

function zoneOf(input: unknown): string {
  if (input === undefined) throw missing('timeZone');
  if (typeof input === 'string' && isZoneName(input)) return input;
  throw new DomainError('calendar.zone-unknown', { params: { zone: String(input).slice(0, 60) } });
}

function centerOf(input: unknown): CenterWish {
  if (input === undefined) throw missing('serviceCenter');
  if (typeof input === 'string') return { name: textOf(input, 'serviceCenter').trim(), code: null };
  const { code, name } = shapeOf(input, 'serviceCenter', ['code', 'name']);
  // the code stands in every number of a ticket: short enough to be read over the phone
  if (typeof code !== 'string' || !/^[A-Z0-9]{1,4}$/.test(code)) throw invalid('serviceCenter.code');
  return { code, name: textOf(name, 'serviceCenter.name').trim() };
}

function calendarOf(input: unknown): CalendarWish | null {
  if (input === undefined || input === null) return null;
  if (typeof input === 'string') return { name: textOf(input, 'calendar').trim() };
  const days = ['timeZone', 'weekly', 'holidays', 'makeupDays', 'loadedYears'];
  const { code, name, ...definition } = shapeOf(input, 'calendar', ['code', 'name', ...days]);
  return {
    code: textOf(code, 'calendar.code'),
    name: textOf(name, 'calendar.name'),
    definition: parseCalendar(definition),
  };
}

function translationOf(input: unknown, place: string): Translation | null {
  if (input === undefined) return null;
  const shape = shapeOf(input, place, Object.keys(input ?? {}));
  const meanings = Object.entries(shape).map(([value, meaning]): [string, string] => {
    if (meaning !== null && typeof meaning !== 'string') throw invalid(`${place}.${value.slice(0, 40)}`);
    return [value, meaning ?? ''];
  });
  return new Translation(new Map(meanings));
}

function fieldOf(field: ImportField, input: unknown): FieldMapping {
  const place = `fields.${field}`;
  const shape = shapeOf(input, place, ['column', 'value', 'format', 'map']);
  const { column, value, format, map } = shape;
  if ((column === undefined) === (value === undefined)) {
    throw new DomainError('import.mapping-column-or-value', { params: { field } });
  }
  if (format !== undefined && !isInstantField(field)) throw invalid(`${place}.format`);
  return {
    columns: column === undefined ? [] : textsOf(column, `${place}.column`),
    value: value === undefined ? [] : textsOf(value, `${place}.value`),
    formats: format === undefined ? [] : textsOf(format, `${place}.format`).map(compileFormat),
    translation: translationOf(map, `${place}.map`),
  };
}

function fieldsOf(input: unknown): Mapping['fields'] {
  if (input === undefined) throw missing('fields');
  const shape = shapeOf(input, 'fields', Object.keys(input ?? {}));
  const stranger = Object.keys(shape).find((name) => !isImportField(name));
  if (stranger !== undefined) {
    throw new DomainError('import.mapping-field-unknown', {
      params: { field: stranger.slice(0, limits.codeCharacters) },
    });
  }
  const lacking = requiredFields.find((name) => shape[name] === undefined);
  if (lacking) throw missing(`fields.${lacking}`);
  const given = importFields.filter((field) => shape[field] !== undefined);
  return Object.fromEntries(given.map((field) => [field, fieldOf(field, shape[field])]));
}

/** A mapping from untrusted JSON, or a `DomainError` that names the fault and its place. */
export function parseMapping(input: unknown): Mapping {
  const known = ['about', 'encoding', 'separator', 'timeZone', 'serviceCenter', 'calendar', 'key', 'fields'];
  const shape = shapeOf(input, 'mapping', known);
  if (shape.key === undefined) throw missing('key');
  return {
    format: { encoding: encodingOf(shape.encoding), separator: separatorOf(shape.separator) },
    timeZone: zoneOf(shape.timeZone),
    serviceCenter: centerOf(shape.serviceCenter),
    calendar: calendarOf(shape.calendar),
    key: textsOf(shape.key, 'key'),
    fields: fieldsOf(shape.fields),
  };
}
