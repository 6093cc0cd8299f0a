import type { CalendarDefinition } from '@shouwen/domain/calendar';
import type { WantedFormat } from '../file/format';
import type { ImportField } from '../ticket/fields';
import type { TimeFormat } from '../time/format';
import type { Translation } from './translation';

/** Where the value of a field comes from. */
export interface FieldMapping {
  /** Empty when the value is the same for every row. */
  columns: readonly string[];
  /** The value of every row. */
  value: readonly string[];
  /** How an instant is written; without any, the forms that cannot be mistaken are understood. */
  formats: readonly TimeFormat[];
  /** What a value of the source means here. */
  translation: Translation | null;
}

/** A record that is named by its id, code or name; with a code and a name it is made where there is none. */
export interface CenterWish {
  name: string;
  code: string | null;
}

/** A stored calendar by id, code or name, or a complete one that is made where its code is not known. */
export type CalendarWish = { name: string } | { name: string; code: string; definition: CalendarDefinition };

/** How the rows of one kind of file become tickets (contract, "Commands"). */
export interface Mapping {
  /** Encoding and separator where the mapping says them; else they are found in the file. */
  format: WantedFormat;
  /** The zone of local times that say no offset. */
  timeZone: string;
  serviceCenter: CenterWish;
  calendar: CalendarWish | null;
  /** The columns that tell one row from every other, also at the next import. */
  key: readonly string[];
  fields: Partial<Record<ImportField, FieldMapping>>;
}

/** Every column that a mapping reads. */
export function columnsIn(mapping: Mapping): string[] {
  const read = Object.values(mapping.fields).flatMap((field) => field.columns);
  return [...new Set([...mapping.key, ...read])];
}
