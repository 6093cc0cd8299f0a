import { limits } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import type { CsvRecord } from './records';

/** The names of the columns by their place. */
export class Columns {
  readonly names: readonly string[];
  private readonly places = new Map<string, number>();

  constructor(header: CsvRecord) {
    if (header.cells.length > limits.importColumns) {
      throw new DomainError('import.file-too-wide', { params: { max: limits.importColumns } });
    }
    this.names = header.cells.map((name) => name.trim());
    this.names.forEach((name, place) => this.places.set(name, place));
  }

  has(name: string): boolean {
    return this.places.has(name);
  }

  /** Refuses a file that lacks one of the columns or has one of them twice. */
  require(wanted: readonly string[]): void {
    const missing = wanted.filter((name) => !this.has(name));
    if (missing.length > 0) {
      throw new DomainError('import.columns-missing', { params: { columns: missing.join(', ') } });
    }
    const twice = wanted.find((name) => this.names.indexOf(name) !== this.places.get(name));
    if (twice !== undefined) throw new DomainError('import.column-twice', { params: { column: twice } });
  }

  cell(record: CsvRecord, name: string): string {
    return record.cells[this.places.get(name) ?? -1] ?? '';
  }
}

/** The first row of a file. */
export async function columnsOf(records: AsyncGenerator<CsvRecord>): Promise<Columns> {
  const { value, done } = await records.next();
  if (done) throw new DomainError('import.file-empty');
  return new Columns(value);
}
