import type { Written } from './moment';
import { halfNamed, monthNamed, offsetNamed } from './words';

const CLOCK = String.raw`(?<hour>\d{1,2})[:时点](?<minute>\d{1,2})分?(?::?(?<second>\d{1,2})秒?(?:[.,](?<fraction>\d{1,9}))?)?`;
const OFFSET = String.raw`(?<offset>Z|UTC|(?:UTC|GMT)?[+-]\d{2}:?(?:\d{2})?|GMT)`;
const HALF = String.raw`(?<half>[AaPp]\.?[Mm]\.?)`;

/** Forms that can be read in one way only; day/month and month/day cannot be told apart and are not among them. */
const FORMS = [
  // 2019/4/25 9:32:09, 2019-04-25T09:32:09.000+08:00, 2019年4月25日 下午3:05, 2018/4/24
  new RegExp(
    String.raw`^(?<year>\d{4})(?:[-/.年])(?<month>\d{1,2})(?:[-/.月])(?<day>\d{1,2})日?(?:[T\s]\s*(?<word>上午|下午)?\s*${CLOCK}\s*${HALF}?\s*${OFFSET}?)?$`,
    'i',
  ),
  // 04/12/2018 11:11:26 AM: who writes AM and PM after a date with strokes puts the month first
  new RegExp(String.raw`^(?<month>\d{1,2})/(?<day>\d{1,2})/(?<year>\d{4})\s+${CLOCK}\s*${HALF}$`),
  // Thu Aug 01 2019 00:00:00 GMT+0000 (Coordinated Universal Time), as JavaScript prints it
  new RegExp(
    String.raw`^[A-Z][a-z]{2} (?<monthName>[A-Z][a-z]{2}) (?<day>\d{1,2}) (?<year>\d{4}) ${CLOCK} ${OFFSET}(?: \(.*\))?$`,
  ),
  // Thu, 01 Aug 2019 00:00:00 +0800, as mail carries it
  new RegExp(
    String.raw`^(?:[A-Z][a-z]{2}, )?(?<day>\d{1,2}) (?<monthName>[A-Z][a-z]{2}) (?<year>\d{4}) ${CLOCK} ${OFFSET}$`,
  ),
];

const numberOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);

function written(said: Record<string, string | undefined>): Written {
  const half = said.half ?? said.word;
  return {
    year: Number(said.year),
    month: said.monthName === undefined ? Number(said.month) : monthNamed(said.monthName),
    day: Number(said.day),
    hour: numberOf(said.hour),
    minute: numberOf(said.minute),
    second: numberOf(said.second),
    millisecond: said.fraction === undefined ? undefined : Number(`${said.fraction}00`.slice(0, 3)),
    half: half === undefined ? undefined : halfNamed(half),
    offset: said.offset === undefined ? undefined : offsetNamed(said.offset),
  };
}

/** What a text says in one of the plain forms; null when it is in none of them. */
export function readPlain(text: string): Written | null {
  for (const form of FORMS) {
    const said = form.exec(text)?.groups;
    if (said) return written(said);
  }
  return null;
}
