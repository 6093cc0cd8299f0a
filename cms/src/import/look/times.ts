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

/** Of a column as people keep it: a slip here and there does not hide how the rest is written. */
const MOST = 0.8;

function instantOf(text: string, format: string | null, timeZone: string): Date | undefined {
  try {
    const formats = format === null ? [] : [compileFormat(format)];
    return readInstant(text, { formats, timeZone, side: 'begin' });
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

function readMost(
  texts: readonly string[],
  format: string | null,
  timeZone: string,
): TimeReading | undefined {
  const read = texts.flatMap((written) => {
    const at = instantOf(written, format, timeZone);
    return at ? [{ format, written, at: at.toISOString() }] : [];
  });
  return read.length >= texts.length * MOST ? read[0] : undefined;
}

/** Every way in which the texts are times; several where nothing tells day from month. */
export function timeReadings(texts: readonly string[], timeZone: string): TimeReading[] {
  if (texts.length === 0) return [];
  const plain = readMost(texts, null, timeZone);
  if (plain) return [plain];
  const readings = [...FORMATS, ...DIGITS].flatMap(({ text }) => readMost(texts, text, timeZone) ?? []);
  // 25/3 can only be the 25th of March: where a way reads more than the others, they are slips
  const whole = readings.filter(({ format }) => texts.every((text) => instantOf(text, format, timeZone)));
  return whole.length > 0 ? whole : readings;
}
