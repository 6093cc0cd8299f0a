// Deliberately plain, and without a line of the product: it recounts what the product has worked out.

interface Years {
  years: Record<string, { offDays: string[]; makeupDays: string[] }>;
}

const DAY = 86_400_000;
const EAST_OF_UTC = 8 * 3_600_000;
const CLOSING = 18 * 3_600_000;

/** The rows of a CSV file, each as its cells by the name of the column. */
export function csvRows(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n|\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') rows.push([]);
  }
  const [names = [], ...records] = rows.filter((row) => row.join('') !== '');
  return records.map((cells) => Object.fromEntries(names.map((name, place) => [name, cells[place] ?? ''])));
}

/** Chinese wall clock in ms as if it were UTC. */
function wallClock(text: string, clockOfDate: number): number {
  if (text.includes('GMT')) return Date.parse(text) + EAST_OF_UTC;
  const [year = 0, month = 0, day = 0, hour, minute = 0, second = 0] = text.split(/[/ :]/).map(Number);
  const date = Date.UTC(year, month - 1, day);
  return hour === undefined ? date + clockOfDate : date + ((hour * 60 + minute) * 60 + second) * 1000;
}

function isWorkingDay(day: number, { years }: Years): boolean {
  const date = new Date(day).toISOString().slice(0, 10);
  const year = years[date.slice(0, 4)];
  if (!year) throw new Error(`The calendar lacks ${date}.`);
  if (year.makeupDays.includes(date)) return true;
  const weekday = new Date(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !year.offDays.includes(date);
}

/** Closing time, six in the evening, of the second working day after the day of receipt. */
function replyDue(received: number, calendar: Years): number {
  let day = Math.floor(received / DAY) * DAY;
  for (let found = 0; found < 2;) {
    day += DAY;
    if (isWorkingDay(day, calendar)) found += 1;
  }
  return day + CLOSING;
}

/** The numbers of the messages whose reply came in time. */
export function repliedInTime(rows: readonly Record<string, string>[], calendar: Years): string[] {
  const inTime = rows.filter((row) => {
    const due = replyDue(wallClock(row['时间'] ?? '', 0), calendar);
    return wallClock(row['答复时间'] ?? '', DAY - 1000) <= due;
  });
  return inTime.map((row) => row['编号'] ?? '').sort();
}
