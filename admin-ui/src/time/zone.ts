// The desk shows the clock of the centre, not of the browser: a director abroad must read the same promise.
export const defaultZone = 'Asia/Shanghai';

export interface WallClock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

// hourCycle h23, because 'en-US' with hour12: false says 24:00 for midnight.
const wallFormat = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formats.set(zone, made);
  return made;
};

/** What a clock on the wall of that zone shows at the instant (epoch ms). */
export const wallClock = (instant: number, zone: string): WallClock => {
  const parts = Object.fromEntries(
    wallFormat(zone)
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  );
  const number = (name: string) => Number(parts[name]);
  return {
    year: number('year'),
    month: number('month'),
    day: number('day'),
    hour: number('hour'),
    minute: number('minute'),
  };
};

const asUtc = (wall: WallClock) => Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);

/** The instant (epoch ms) at which the wall of that zone shows this clock; in a gap, the time after it. */
export const instantOf = (wall: WallClock, zone: string): number => {
  const wanted = asUtc(wall);
  const offsetAt = (instant: number) =>
    asUtc(wallClock(instant, zone)) - Math.floor(instant / 60_000) * 60_000;
  const first = wanted - offsetAt(wanted);
  const second = wanted - offsetAt(first);
  return asUtc(wallClock(second, zone)) === wanted ? second : Math.max(first, second);
};

/** Whole local days between two instants: 0 the same day, 1 tomorrow, -1 yesterday. */
export const daysBetween = (from: number, to: number, zone: string): number => {
  const dayNumber = (instant: number) => {
    const { year, month, day } = wallClock(instant, zone);
    return Date.UTC(year, month - 1, day) / 86_400_000;
  };
  return dayNumber(to) - dayNumber(from);
};

const two = (value: number) => String(value).padStart(2, '0');

/** '16:20', the way a desk clock says it in both languages. */
export const clockTime = (instant: number, zone: string): string => {
  const { hour, minute } = wallClock(instant, zone);
  return `${two(hour)}:${two(minute)}`;
};

/** '2026-11-22T16:20', the text of a datetime-local input. */
export const inputText = (instant: number, zone: string): string => {
  const { year, month, day } = wallClock(instant, zone);
  return `${year}-${two(month)}-${two(day)}T${clockTime(instant, zone)}`;
};

/** The instant behind the text of a datetime-local input, null while it is incomplete. */
export const instantOfInput = (text: string, zone: string): number | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map(Number);
  return instantOf({ year, month, day, hour, minute }, zone);
};
