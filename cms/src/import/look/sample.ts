import { columnsOf } from '../file/columns';
import type { TableFormat } from '../file/format';
import { recordsOf } from '../file/records';

/** Rows that are looked at: enough for a guess, few enough to answer at once. */
const LOOKED_AT = 2_000;
const SHOWN_ROWS = 20;
const SAMPLES = 200;
export const MOST_VALUES = 60;

/** A column as its first rows show it. */
export interface SampledColumn {
  name: string;
  /** Its first values, without the empty ones. */
  samples: readonly string[];
  /** Its different values with how often each comes; null where they are too many to be a choice. */
  values: ReadonlyMap<string, number> | null;
  /** Whether no value comes twice and none is missing. */
  isUnique: boolean;
}

export interface Sample {
  columns: readonly SampledColumn[];
  rows: readonly (readonly string[])[];
}

class Gathering {
  readonly samples: string[] = [];
  private readonly counts = new Map<string, number>();
  private isEmptySomewhere = false;
  private seen = 0;

  constructor(readonly name: string) {}

  add(cell: string): void {
    const value = cell.trim();
    if (value === '') {
      this.isEmptySomewhere = true;
      return;
    }
    this.seen += 1;
    if (this.samples.length < SAMPLES) this.samples.push(value);
    this.counts.set(value, (this.counts.get(value) ?? 0) + 1);
  }

  sampled(): SampledColumn {
    return {
      name: this.name,
      samples: this.samples,
      values: this.counts.size > MOST_VALUES ? null : this.counts,
      isUnique: !this.isEmptySomewhere && this.seen > 0 && this.counts.size === this.seen,
    };
  }
}

/** The first rows of a table, and what they say of each column. */
export async function sampleOf(path: string, format: TableFormat): Promise<Sample> {
  const records = recordsOf(path, format);
  try {
    const { names } = await columnsOf(records);
    const columns = names.map((name) => new Gathering(name));
    const rows: (readonly string[])[] = [];
    let count = 0;
    for await (const { cells } of records) {
      columns.forEach((column, place) => column.add(cells[place] ?? ''));
      if (rows.length < SHOWN_ROWS) rows.push(cells);
      count += 1;
      if (count >= LOOKED_AT) break;
    }
    return { columns: columns.map((column) => column.sampled()), rows };
  } finally {
    await records.return(undefined);
  }
}
