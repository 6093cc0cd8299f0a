import { DomainError } from '../error';
import { yearOf } from './civil';
import type { CalendarDefinition } from './types';
import { planWeek, type DayKind, type WeekPlan } from './week-plan';
import {
  buildYear,
  closingIn,
  instantAfterOpenMs,
  nextOpenIn,
  openMsBefore,
  totalOpenMs,
  type YearTable,
} from './year-table';
import { zoneOf, type Zone } from './zone';

/** Instants are kept within four-digit years; a zone east of UTC may look one local year further. */
const LAST_YEAR = 10_000;
/** About 12 kB a year: at most some 6 MB a calendar. */
const MAX_YEARS = 512;
const WEEKS_A_YEAR = 53;
const HOUR_MS = 3_600_000;
/** What clocks put back may add to a year's windows; the largest yearly change known is two hours. */
const LONGER_BY_CLOCK_MS = 3 * HOUR_MS;

/** A calendar ready for arithmetic: years are compiled when first asked for and kept. Days are day numbers. */
export class CompiledCalendar {
  readonly zone: Zone;
  private readonly plan: WeekPlan;
  private readonly loaded: ReadonlySet<number> | null;
  private readonly years = new Map<number, YearTable>();
  /** The year asked for last, which mostly is the next one asked for too. */
  private latest: YearTable | null = null;

  constructor(readonly definition: CalendarDefinition) {
    this.zone = zoneOf(definition.timeZone);
    this.plan = planWeek(definition);
    this.loaded = definition.loadedYears ? new Set(definition.loadedYears) : null;
  }

  /** Length of one working day in wall-clock ms: Monday's windows, or the first open weekday's. */
  get workingDayMs(): number {
    return this.plan.workingDayMs;
  }

  isYearLoaded(year: number): boolean {
    return this.loaded === null || this.loaded.has(year);
  }

  kindOf(day: number): DayKind {
    return this.plan.kindOf(day);
  }

  /** Whether the plan gives the date windows, before any clock change is looked at. */
  isPlannedOpen(day: number): boolean {
    return this.plan.windowsOf(day).length > 0;
  }

  /** The windows of a day as instants, flat: from, to, from, to … */
  windowsOf(day: number): [from: number, to: number][] {
    const table = this.year(yearOf(day));
    const index = day - table.firstDay;
    const windows: [number, number][] = [];
    for (let at = table.firstWindow[index] ?? 0; at < (table.firstWindow[index + 1] ?? 0); at += 1) {
      windows.push([table.from[at] ?? 0, table.to[at] ?? 0]);
    }
    return windows;
  }

  /** Closing time of a day, or null when it is no working day. */
  closing(day: number): number | null {
    return closingIn(this.year(yearOf(day)), day);
  }

  /** The `count`-th working day after a day; the day itself does not count. */
  workingDayAfter(day: number, count: number): number {
    let year = yearOf(day + 1);
    let table = this.year(year);
    let wanted = (table.workingBefore[day + 1 - table.firstDay] ?? 0) + count;
    while (wanted > table.workingDays.length) {
      wanted -= table.workingDays.length;
      year += 1;
      table = this.year(year);
    }
    return table.firstDay + (table.workingDays[wanted - 1] ?? 0);
  }

  /** The day itself if it is a working day, else the next one. */
  workingDayFrom(day: number): number {
    return this.workingDayAfter(day - 1, 1);
  }

  /** Open ms within [from, to). */
  openMs(from: number, to: number): number {
    if (to <= from) return 0;
    const { latest } = this;
    if (latest && from >= latest.begin && to <= latest.end) {
      return openMsBefore(latest, to) - openMsBefore(latest, from);
    }
    const lastYear = yearOf(this.zone.dayOf(to - 1));
    let year = yearOf(this.zone.dayOf(from));
    let sum = -openMsBefore(this.year(year), from);
    for (; year < lastYear; year += 1) sum += totalOpenMs(this.year(year));
    return sum + openMsBefore(this.year(lastYear), to);
  }

  /** The instant at which `ms` of open time after `from` are used up: at closing when they end there. */
  addOpenMs(from: number, ms: number): number {
    let year = yearOf(this.zone.dayOf(from));
    let table = this.year(year);
    let wanted = openMsBefore(table, from) + ms;
    this.refuseBeyondReach(year, wanted);
    while (wanted > totalOpenMs(table)) {
      wanted -= totalOpenMs(table);
      year += 1;
      table = this.year(year);
    }
    return instantAfterOpenMs(table, wanted);
  }

  /** The first open instant at or after `instant`. */
  nextOpen(instant: number): number {
    let year = yearOf(this.zone.dayOf(instant));
    for (;;) {
      const open = nextOpenIn(this.year(year), instant);
      if (open !== null) return open;
      year += 1;
    }
  }

  // spares compiling eight thousand years to learn that a week of one minute never gets there
  private refuseBeyondReach(year: number, ms: number): void {
    if (this.plan.weekMs === 0 || this.loaded !== null) return;
    const perYear = WEEKS_A_YEAR * this.plan.weekMs + LONGER_BY_CLOCK_MS;
    const reach = (LAST_YEAR - year + 1) * perYear + (this.plan.makeupCount + 10) * 25 * HOUR_MS;
    if (ms > reach) throw new DomainError('deadline.out-of-range');
  }

  private year(year: number): YearTable {
    this.latest = this.years.get(year) ?? this.compile(year);
    return this.latest;
  }

  private compile(year: number): YearTable {
    if (!this.isYearLoaded(year)) throw new DomainError('calendar.year-not-loaded', { params: { year } });
    if (this.plan.weekMs === 0 && year > this.plan.lastMakeupYear) {
      throw new DomainError('calendar.never-opens');
    }
    if (year > LAST_YEAR) throw new DomainError('deadline.out-of-range');
    const table = buildYear(year, this.plan, this.zone);
    if (this.years.size >= MAX_YEARS) this.years.clear();
    this.years.set(year, table);
    return table;
  }
}

const compiled = new WeakMap<CalendarDefinition, CompiledCalendar>();

/** The compiled form of a parsed calendar; the same definition object is compiled once, so never change it afterwards. */
export function compileCalendar(definition: CalendarDefinition): CompiledCalendar {
  const known = compiled.get(definition);
  if (known) return known;
  const calendar = new CompiledCalendar(definition);
  compiled.set(definition, calendar);
  return calendar;
}
