import { DomainError } from '@shouwen/domain/error';
import { compileFormat } from '../time/format';
import { readInstant } from '../time/read';

/** Ways of writing a date that can be taken for one another. */
const CANDIDATES = ['M/d/yyyy', 'd/M/yyyy', 'M-d-yyyy', 'd-M-yyyy', 'd.M.yyyy'];
const CLOCKS = ['', ' H:mm', ' H:mm:ss', ' h:mm a', ' h:mm:ss a'];
const FORMATS = CANDIDATES.flatMap((date) => CLOCKS.map((clock) => compileFormat(date + clock)));
/** yyyyMMdd… has no form that cannot be mistaken: eight digits may be a number. */
const DIGITS = ['yyyyMMdd', 'yyyyMMddHHmm', 'yyyyMMddHHmmss'].map(compileFormat);

/** A way to read a column of times, with the first of them as it would be understood. */
export interface TimeReading {
  /** null: as it stands, in a form that cannot be mistaken. */
  format: string | null;
  written: string;
  at: string;
}

function readAll(texts: readonly string[], format: string | null, timeZone: string): TimeReading | undefined {
  const formats = format === null ? [] : [compileFormat(format)];
  try {
    const instants = texts.map((text) => readInstant(text, { formats, timeZone, side: 'begin' }));
    return { format, written: texts[0] ?? '', at: instants[0]?.toISOString() ?? '' };
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

/** Every way in which all of the texts are times; several where nothing tells day from month. */
export function timeReadings(texts: readonly string[], timeZone: string): TimeReading[] {
  if (texts.length === 0) return [];
  const plain = readAll(texts, null, timeZone);
  if (plain) return [plain];
  return [...FORMATS, ...DIGITS].flatMap(({ text }) => readAll(texts, text, timeZone) ?? []);
}
