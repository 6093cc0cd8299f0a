import { DomainError } from '@shouwen/domain/error';
import type { Written } from './moment';
import { halfNamed, monthNamed, offsetNamed } from './words';

type Part =
  | 'year'
  | 'month'
  | 'monthName'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second'
  | 'fraction'
  | 'half'
  | 'offset'
  | 'none';

/** How a column writes its times, such as `MM/dd/yyyy hh:mm:ss a`. */
export interface TimeFormat {
  text: string;
  pattern: RegExp;
  parts: readonly Part[];
}

const PATTERNS: Record<Part, string> = {
  year: '(\\d{4})',
  month: '(\\d{1,2})',
  monthName: '([A-Za-z]{3,9})',
  day: '(\\d{1,2})',
  hour: '(\\d{1,2})',
  minute: '(\\d{1,2})',
  second: '(\\d{1,2})',
  fraction: '(\\d{1,9})',
  half: '([AaPp]\\.?[Mm]\\.?|上午|下午)',
  offset: '(Z|(?:UTC|GMT)?[+-]\\d{2}:?\\d{2}|UTC|GMT)',
  none: '([A-Za-z]{3,9}|周.|星期.)',
};

/** The letters of Unicode's date patterns and of moment.js, which people use alike; `%` ones are those of strptime. */
const LETTERS: [RegExp, Part][] = [
  [/^(y{4}|Y{4}|u{4}|%Y|y(?!y)|Y(?!Y))/, 'year'],
  [/^(M{3,4}|%b|%B)/, 'monthName'],
  [/^(M{1,2}|%m)/, 'month'],
  [/^(E{1,4}|d{3,4}|D{3,4}|%a|%A)/, 'none'],
  [/^(d{1,2}|D{1,2}|%d)/, 'day'],
  [/^(H{1,2}|h{1,2}|k{1,2}|%H|%I)/, 'hour'],
  [/^(m{1,2}|%M)/, 'minute'],
  [/^(s{1,2}|%S)/, 'second'],
  [/^(S{1,9}|%f)/, 'fraction'],
  [/^(a|A|%p)/, 'half'],
  [/^(Z{1,3}|X{1,3}|x{1,3}|%z)/, 'offset'],
];

const literal = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+');

function quoted(rest: string): { taken: number; text: string } | null {
  const match = /^'([^']*)'|^\[([^\]]*)\]/.exec(rest);
  return match && { taken: match[0].length, text: match[1] ?? match[2] ?? '' };
}

/** Compiles a format; one that names no full date is refused. */
export function compileFormat(text: string): TimeFormat {
  const parts: Part[] = [];
  let pattern = '';
  for (let rest = text.trim().normalize('NFKC'); rest !== '';) {
    const inQuotes = quoted(rest);
    const found = inQuotes ? undefined : LETTERS.find(([letters]) => letters.test(rest));
    const taken = inQuotes?.taken ?? (found ? (found[0].exec(rest)?.[0].length ?? 1) : 1);
    if (found) parts.push(found[1]);
    pattern += found ? PATTERNS[found[1]] : literal(inQuotes?.text ?? rest.slice(0, 1));
    rest = rest.slice(taken);
  }
  const says = (part: Part) => parts.includes(part);
  const isTwice = parts.some((part, index) => part !== 'none' && parts.indexOf(part) !== index);
  if (!says('year') || !(says('month') || says('monthName')) || !says('day') || isTwice) {
    throw new DomainError('import.format-invalid', { params: { format: text.slice(0, 60) } });
  }
  return { text, pattern: new RegExp(`^${pattern}$`), parts };
}

/** What a text says in a format; null when it is not written so. */
export function readAs({ pattern, parts }: TimeFormat, text: string): Written | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const said = new Map(parts.map((part, index) => [part, match[index + 1] ?? '']));
  const number = (part: Part): number | undefined => (said.has(part) ? Number(said.get(part)) : undefined);
  const monthName = said.get('monthName');
  const [half, offset, fraction] = [said.get('half'), said.get('offset'), said.get('fraction')];
  return {
    year: number('year') ?? 0,
    month: monthName === undefined ? (number('month') ?? 0) : monthNamed(monthName),
    day: number('day') ?? 0,
    hour: number('hour'),
    minute: number('minute'),
    second: number('second'),
    millisecond: fraction === undefined ? undefined : Number(`${fraction}00`.slice(0, 3)),
    half: half === undefined ? undefined : halfNamed(half),
    offset: offset === undefined ? undefined : offsetNamed(offset),
  };
}
