import { DomainError } from '@shouwen/domain/error';
import type { ErrorCode, Language } from '@shouwen/domain/contract';
import { messageFor } from '@shouwen/domain/messages';
import type { Sql } from '../../postgres/sql';
import { countRows } from '../file/count-rows';
import { formatOf, type TableFormat } from '../file/format';
import { encodingNamed } from '../file/encoding';
import { isSeparator } from '../file/separator';
import type { Mapping } from '../mapping/mapping';
import { columnsIn } from '../mapping/mapping';
import { rememberedMapping } from '../mapping/remembered';
import { ownColumns } from '../problem-column';
import { reasonsOf, type BadCell } from '../report';
import { readRows } from '../rows';
import { findTarget } from '../target';
import { importFields, isInstantField, type ImportField } from '../ticket/fields';
import type { TicketSource } from '../ticket/source';
import { codedFields, isCodedField } from './meanings';
import { completedMeanings, guessMapping, type GuessedField } from './guess';
import { sampleOf, type Sample, type SampledColumn } from './sample';
import { shippedMapping, type MappingJson } from './shipped';
import { timeReadings, type TimeReading } from './times';

export interface LookQuestion {
  path: string;
  /** The mapping to look with; without one it is remembered, shipped or guessed. */
  mapping: MappingJson | null;
  center: number;
  timeZone: string;
  language: Language;
  now: Date;
  /** Where the shipped mappings lie. */
  folder: string;
  /** Completes a mapping to one of the caller's own centre. */
  complete(json: MappingJson): Mapping;
}

export interface Problem {
  code: ErrorCode;
  message: string;
}

/** A row as the ticket it would become. */
export interface PreviewedRow {
  row: number;
  ticket: Partial<TicketSource> | null;
  reasons: readonly BadCell[];
}

export interface Look extends TableFormat {
  /** About how many rows, without the names. */
  rows: number;
  columns: readonly { name: string; samples: readonly string[]; why: 'name' | 'content' | null }[];
  sample: readonly (readonly string[])[];
  mapping: MappingJson;
  /** Where the mapping comes from. */
  origin: 'given' | 'remembered' | 'shipped' | 'guessed';
  /** Of each field whose values are codes: the values of its column, and the codes to choose from. */
  values: Partial<
    Record<
      ImportField,
      { codes: readonly string[]; found: readonly { value: string; count: number }[] | null }
    >
  >;
  /** Of each field that is a time: the ways in which its column can be read. */
  times: Partial<Record<ImportField, readonly TimeReading[]>>;
  fields: readonly ImportField[];
  tickets: readonly PreviewedRow[];
  problems: readonly Problem[];
}

const SHOWN_SAMPLES = 3;

/** What of the format a mapping says, before anything else of it is read. */
const wantedIn = (json: MappingJson | null) => {
  const { encoding, separator } = json ?? {};
  const named = typeof encoding === 'string' ? encodingNamed(encoding) : undefined;
  return { encoding: named ?? null, separator: isSeparator(separator) ? separator : null };
};

/** A remembered mapping with what is known of values that are new in this file. */
function completed(mapping: MappingJson, columns: readonly SampledColumn[]): MappingJson {
  const fields = Object.entries(fieldsIn(mapping)).map(([name, given]) => {
    const field = name as ImportField;
    return [name, isCodedField(field) ? completedMeanings(field, given, columnFor(columns, given)) : given];
  });
  return { ...mapping, fields: Object.fromEntries(fields) };
}

async function chosenMapping(
  sql: Sql,
  { columns }: Sample,
  question: LookQuestion,
): Promise<{
  mapping: MappingJson;
  origin: Look['origin'];
  why: Partial<Record<string, 'name' | 'content'>>;
}> {
  if (question.mapping) return { mapping: question.mapping, origin: 'given', why: {} };
  const names = columns.map(({ name }) => name);
  const remembered = await rememberedMapping(sql, question.center, names);
  if (remembered) return { mapping: completed(remembered, columns), origin: 'remembered', why: {} };
  const shipped = shippedMapping(question.folder, names);
  const { timeZone } = question;
  if (shipped) {
    const { serviceCenter: _theirs, about: _words, ...kept } = shipped;
    return { mapping: kept, origin: 'shipped', why: {} };
  }
  const { key, fields, why } = guessMapping(
    ownColumns(columns, ({ name }) => name),
    timeZone,
  );
  return { mapping: { timeZone, key, fields }, origin: 'guessed', why };
}

function columnFor(
  columns: readonly SampledColumn[],
  field: GuessedField | undefined,
): SampledColumn | undefined {
  const name = Array.isArray(field?.column) ? (field.column as unknown[])[0] : field?.column;
  return columns.find((each) => each.name === name);
}

const fieldsIn = (mapping: MappingJson): Partial<Record<ImportField, GuessedField>> =>
  typeof mapping.fields === 'object' && mapping.fields !== null ? mapping.fields : {};

function choicesIn(sample: Sample, mapping: MappingJson, timeZone: string): Pick<Look, 'values' | 'times'> {
  const [values, times]: [Look['values'], Look['times']] = [{}, {}];
  const fields = fieldsIn(mapping);
  for (const field of importFields) {
    const column = columnFor(sample.columns, fields[field]);
    if (isCodedField(field)) {
      const found = column?.values && [...column.values].map(([value, count]) => ({ value, count }));
      values[field] = { codes: codedFields[field], found: found ?? null };
    }
    if (column && isInstantField(field)) times[field] = timeReadings(column.samples, timeZone);
  }
  return { values, times };
}

async function preview(
  sql: Sql,
  question: LookQuestion,
  format: TableFormat,
  mapping: Mapping,
  most: number,
): Promise<PreviewedRow[]> {
  const { path, now, language } = question;
  const target = await findTarget(sql, mapping);
  const rows = readRows({ path, format, mapping, target, now });
  const previewed: PreviewedRow[] = [];
  try {
    for await (const row of rows) {
      const { key: _key, ...ticket } = row.source ?? { key: null };
      previewed.push({
        row: row.record.row,
        ticket: row.source && ticket,
        reasons: reasonsOf(row, language),
      });
      if (previewed.length >= most) break;
    }
    return previewed;
  } finally {
    await rows.return(undefined);
  }
}

/** Looks into a file before it is imported: how it is written, what its columns are, what its first rows would become. */
export async function lookInto(sql: Sql, question: LookQuestion): Promise<Look> {
  const { path, timeZone, language } = question;
  const format = await formatOf(path, wantedIn(question.mapping));
  const sample = await sampleOf(path, format);
  const { mapping, origin, why } = await chosenMapping(sql, sample, question);
  const problems: Problem[] = [];
  let tickets: PreviewedRow[] = [];
  try {
    const complete = question.complete(mapping);
    const known = new Set(sample.columns.map(({ name }) => name));
    const missing = columnsIn(complete).filter((name) => !known.has(name));
    if (missing.length > 0)
      throw new DomainError('import.columns-missing', { params: { columns: missing.join(', ') } });
    tickets = await preview(sql, question, format, complete, sample.rows.length);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    problems.push({ code: error.code, message: messageFor(error.code, language, error.params) });
  }
  const columns = sample.columns.map(({ name, samples }) => ({
    name,
    samples: [...new Set(samples)].slice(0, SHOWN_SAMPLES).map((text) => text.slice(0, 120)),
    why: why[name] ?? null,
  }));
  return {
    ...format,
    rows: Math.max((await countRows(path, format.encoding)) - 1, 0),
    columns,
    sample: sample.rows.map((row) => row.map((cell) => cell.slice(0, 300))),
    mapping,
    origin,
    ...choicesIn(sample, mapping, timeZone),
    fields: importFields,
    tickets,
    problems,
  };
}
