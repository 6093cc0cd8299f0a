import type { Channel } from '@shouwen/domain/contract';
import type { Crew } from './crew';
import type { Random } from './random';
import type { Topic } from './stories';
import type { SeedHome } from './ticket';
import { DAY_MS, HOUR_MS, minuteOfDay, plusMinutes, startOfDay, weekdayOf } from './time';

/** How a request came in, and who was asked first. */
export interface Receipt {
  receivedAt: Date;
  channel: Channel;
  firstContact: string;
  clerk: string;
}

const WAKES = 6 * 60 + 30;
const SLEEPS = 22 * 60;
const DESK_OPENS = 8 * 60 + 30;
const DESK_CLOSES = 18 * 60;

type Hours = 'office' | 'evening' | 'morning';

function minute(hours: Hours, random: Random): number {
  if (hours === 'office') return random.between(DESK_OPENS, DESK_CLOSES - 1);
  return hours === 'evening'
    ? random.between(DESK_CLOSES, SLEEPS - 25)
    : random.between(WAKES, DESK_OPENS - 1);
}

/** Some minute of a day `fewest`–`most` days ago: fewer at weekends, most in office hours. */
export function dayAgo(now: Date, fewest: number, most: number, random: Random, onlyOffice = false): Date {
  const drawn = random.between(fewest, most);
  const isWeekend = [0, 6].includes(weekdayOf(startOfDay(now, drawn)));
  const days = isWeekend && random.chance(0.4) ? random.between(fewest, most) : drawn;
  const hours = onlyOffice
    ? 'office'
    : random.weighted<Hours>(
        [
          ['office', 78],
          ['evening', 15],
          ['morning', 7],
        ],
        'office',
      );
  return plusMinutes(startOfDay(now, days), minute(hours, random));
}

/** Some hours before now; what would fall into the night came in the evening before. */
export function hoursAgo(now: Date, fewest: number, most: number, random: Random): Date {
  const at = new Date(now.getTime() - Math.round((fewest + random.next() * (most - fewest)) * 60) * 60_000);
  const local = minuteOfDay(at);
  if (local >= WAKES && local < SLEEPS) return at;
  const evening = local < WAKES ? new Date(startOfDay(at).getTime() - DAY_MS) : startOfDay(at);
  return plusMinutes(evening, random.between(19 * 60, SLEEPS - 20));
}

/** The half-hour in which a resident wants to hear from us: soon, but not in the night. */
export function soon(now: Date, random: Random): Date {
  const half = HOUR_MS / 2;
  const at = new Date(Math.ceil((now.getTime() + random.between(40, 200) * 60_000) / half) * half);
  const local = minuteOfDay(at);
  if (local >= 8 * 60 && local <= 21 * 60) return at;
  const day = local < 8 * 60 ? startOfDay(at) : new Date(startOfDay(at).getTime() + DAY_MS);
  return plusMinutes(day, 9 * 60);
}

const OFFICE: readonly (readonly [Channel, number])[] = [
  ['phone', 50],
  ['wechat', 19],
  ['walk-in', 13],
  ['web', 5],
  ['opinion-box', 3],
  ['email', 3],
  ['indirect', 2],
  ['committee', 2],
  ['department', 2],
  ['company', 1],
  ['press', 1],
];
const AFTER_HOURS: readonly (readonly [Channel, number])[] = [
  ['phone', 60],
  ['wechat', 30],
  ['web', 10],
];

/** The two clerks take turns by the day. */
const clerkOf = ({ clerks }: Crew, at: Date): string =>
  clerks[Math.floor(at.getTime() / DAY_MS) % clerks.length] ?? clerks[0];

export const isAfterHours = (at: Date): boolean =>
  minuteOfDay(at) < DESK_OPENS || minuteOfDay(at) >= DESK_CLOSES;

export function receive(receivedAt: Date, topic: Topic, home: SeedHome, crew: Crew, random: Random): Receipt {
  const clerk = clerkOf(crew, receivedAt);
  const butler = home.butler ?? clerk;
  if (topic.type === 'visit') return { receivedAt, channel: 'visit', firstContact: butler, clerk };
  if (topic.type === 'rectification')
    return { receivedAt, channel: 'patrol', firstContact: random.pick(crew.rounds), clerk };
  if (topic.type === 'incident') return { receivedAt, channel: 'phone', firstContact: crew.night, clerk };
  const isLate = isAfterHours(receivedAt);
  const channel = random.weighted(isLate ? AFTER_HOURS : OFFICE, 'phone');
  const isToButler = channel === 'wechat' && random.chance(0.6);
  const atDesk = isLate && channel === 'phone' ? crew.night : clerk;
  return { receivedAt, channel, firstContact: isToButler ? butler : atDesk, clerk };
}

/** How the record begins when the resident did not come to the desk. */
export const INTRODUCED: Partial<Record<Channel, string>> = {
  committee: '业委会转达：',
  company: '公司热线转办：',
  press: '《滨江晚报》读者热线转来：',
  indirect: '听邻居说起：',
  department: '其他部门转来：',
  'opinion-box': '意见箱来信：',
};
