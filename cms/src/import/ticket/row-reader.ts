import { DomainError } from '@shouwen/domain/error';
import type { FieldSpec } from '@shouwen/domain/contract';
import { problem, readField } from '../../panel/input';
import type { Columns } from '../file/columns';
import type { CsvRecord } from '../file/records';
import type { Mapping } from '../mapping/mapping';
import { readInstant, type DateSide } from '../time/read';
import type { ImportField, InstantField } from './fields';

export interface CellProblem {
  column: string | null;
  value: string | null;
  error: DomainError;
}

/** Reads the fields of one row as the mapping says, and keeps what is wrong instead of stopping at the first. */
export class RowReader {
  readonly problems: CellProblem[] = [];

  constructor(
    private readonly record: CsvRecord,
    private readonly columns: Columns,
    private readonly mapping: Mapping,
  ) {}

  text(field: ImportField, spec: FieldSpec): string | null {
    return this.guarded(field, () => {
      const text = this.valuesOf(field).join('\n');
      if (text.trim() === '') return null;
      return String(readField(field, spec, text));
    });
  }

  code<T extends string>(field: ImportField, known: readonly T[]): T | null {
    return this.guarded(field, () => {
      const value = this.single(field);
      if (value === '') return null;
      const found = known.find((each) => each === value);
      if (found === undefined) throw problem('input.not-in-list', field, { value: value.slice(0, 60) });
      return found;
    });
  }

  instant(field: InstantField, side: DateSide): Date | null {
    return this.guarded(field, () => {
      const value = this.single(field);
      if (value === '') return null;
      const formats = this.mapping.fields[field]?.formats ?? [];
      return readInstant(value, { formats, timeZone: this.mapping.timeZone, side });
    });
  }

  list(field: ImportField, spec: FieldSpec): string[] {
    const values = this.guarded(field, () => {
      const present = this.valuesOf(field)
        .map((value) => value.trim())
        .filter((value) => value !== '');
      return present.map((value) => String(readField(field, spec, value)));
    });
    return [...new Set(values ?? [])];
  }

  /** Whether the field had a value that could not be read, so that nothing else need be said of it. */
  isRefused(field: ImportField): boolean {
    const [column] = this.mapping.fields[field]?.columns ?? [];
    return this.problems.some((each) => each.column === (column ?? field));
  }

  refuse(field: ImportField, error: DomainError): void {
    if (this.isRefused(field)) return;
    const [column] = this.mapping.fields[field]?.columns ?? [];
    const value = column === undefined ? null : this.columns.cell(this.record, column);
    this.problems.push({ column: column ?? field, value, error });
  }

  private single(field: ImportField): string {
    return this.valuesOf(field).join('\n').trim();
  }

  private valuesOf(field: ImportField): string[] {
    const from = this.mapping.fields[field];
    if (!from) return [];
    const given =
      from.columns.length > 0 ? from.columns.map((name) => this.columns.cell(this.record, name)) : from.value;
    const meant = from.translation
      ? given.map((value) => from.translation?.of(value.trim()) ?? '')
      : [...given];
    return meant.filter((value) => value.trim() !== '');
  }

  private guarded<T>(field: ImportField, read: () => T): T | null {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.refuse(field, error);
      return null;
    }
  }
}
