import { DAY_MS } from './civil';

const BLOCK_MS = 400 * DAY_MS;
/** 2100-01-01: beyond it only yearly rules are left, so that wider steps find every change. */
const SPARSE_FROM = Date.UTC(2100, 0, 1);
/** From 2500 on the offsets of 400 years before are taken: the Gregorian calendar repeats with its weekdays. */
const REPEATING_FROM = Date.UTC(2500, 0, 1);
const CYCLE_MS = 146_097 * DAY_MS;

/** The offsets of one block of 400 days: `offsets[i]` holds from `from[i]` on. */
interface OffsetBlock {
  index: number;
  from: number[];
  offsets: number[];
}

function offsetReader(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant) => {
    const whole = Math.floor(instant / 1000) * 1000;
    const parts = format.format(whole).match(/\d+/g) ?? [];
    const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = parts.map(Number);
    return Date.UTC(year, month - 1, day, hour, minute, second) - whole;
  };
}

/** A time zone as offsets in ms east of UTC, read from Intl once a block and then from memory. */
export class Zone {
  private readonly read: (instant: number) => number;
  private readonly blocks = new Map<number, OffsetBlock>();
  private latest: OffsetBlock = { index: Number.NaN, from: [], offsets: [] };

  constructor(readonly name: string) {
    this.read = offsetReader(name);
  }

  offsetAt(asked: number): number {
    const instant =
      asked < REPEATING_FROM ? asked : asked - Math.ceil((asked - REPEATING_FROM + 1) / CYCLE_MS) * CYCLE_MS;
    const index = Math.floor(instant / BLOCK_MS);
    const block = this.latest.index === index ? this.latest : this.block(index);
    let at = block.from.length - 1;
    while (at > 0 && (block.from[at] ?? 0) > instant) at -= 1;
    return block.offsets[at] ?? 0;
  }

  /** The one offset of [from, to], or null when it changes in between. */
  steadyOffset(from: number, to: number): number | null {
    const offset = this.offsetAt(from);
    for (let at = from; at < to; at += BLOCK_MS) {
      if (this.hasChange(at) || this.offsetAt(at) !== offset) return null;
    }
    return this.hasChange(to) || this.offsetAt(to) !== offset ? null : offset;
  }

  // leaves the block that was asked as the latest one
  private hasChange(instant: number): boolean {
    this.offsetAt(instant);
    return this.latest.from.length > 1;
  }

  /** The wall clock of an instant, as if it were UTC. */
  wall(instant: number): number {
    return instant + this.offsetAt(instant);
  }

  /** The local date of an instant, as a day number. */
  dayOf(instant: number): number {
    return Math.floor(this.wall(instant) / DAY_MS);
  }

  /** The instant of a wall clock: forward by the gap, first of the repeat (Temporal's "compatible"). */
  instantOf(wall: number): number {
    const before = this.offsetAt(wall - DAY_MS);
    const after = this.offsetAt(wall + DAY_MS);
    const first = wall - before;
    if (before === after || this.offsetAt(first) === before) return first;
    const second = wall - after;
    return this.offsetAt(second) === after ? second : first;
  }

  /** The first instant of a local date; of a date that was skipped, the instant at which it would have begun. */
  startOfDay(day: number): number {
    const wall = day * DAY_MS;
    const start = this.instantOf(wall);
    return this.wall(start) === wall ? start : this.changeBefore(start);
  }

  // midnight fell into a gap: the day begins with the change itself
  private changeBefore(instant: number): number {
    const offset = this.offsetAt(instant);
    const from = instant - DAY_MS;
    return this.offsetAt(from) === offset ? instant : this.changeBetween(from, instant);
  }

  private block(index: number): OffsetBlock {
    const kept = this.blocks.get(index) ?? this.scan(index);
    this.blocks.set(index, kept);
    this.latest = kept;
    return kept;
  }

  private scan(index: number): OffsetBlock {
    const start = index * BLOCK_MS;
    const step = start >= SPARSE_FROM ? 16 * DAY_MS : 4 * DAY_MS;
    const block: OffsetBlock = { index, from: [start], offsets: [this.read(start)] };
    for (let at = start; at < start + BLOCK_MS; at += step) {
      this.addChanges(block, at, Math.min(at + step, start + BLOCK_MS));
    }
    return block;
  }

  private addChanges(block: OffsetBlock, from: number, to: number): void {
    const end = this.read(to);
    let offset = block.offsets[block.offsets.length - 1];
    for (let at = from; offset !== end;) {
      at = this.changeBetween(at, to);
      offset = this.read(at);
      block.from.push(at);
      block.offsets.push(offset);
    }
  }

  /** The first second in (from, to] whose offset is no longer that of `from`. */
  private changeBetween(from: number, to: number): number {
    const offset = this.read(from);
    let [low, high] = [from, to];
    while (high - low > 1000) {
      const middle = Math.floor((low + high) / 2000) * 1000;
      if (middle <= low) break;
      if (this.read(middle) === offset) low = middle;
      else high = middle;
    }
    return high;
  }
}

const zones = new Map<string, Zone>();

/** The zone of a name that `isZoneName` accepts; kept, so that its offsets are read once. */
export function zoneOf(name: string): Zone {
  const known = zones.get(name);
  if (known) return known;
  // spellings that differ in case only could fill the memory
  if (zones.size >= 1000) zones.clear();
  const zone = new Zone(name);
  zones.set(name, zone);
  return zone;
}
