import type { Caller } from '../../../access/caller';
import type { Foundations } from '../../../definition/foundations';
import type { Input } from '../../../panel/input';
import type { Effect } from '../effect';
import type { Finder } from '../find';
import type { TicketRow } from '../row';

export interface VerbContext {
  ticket: TicketRow;
  input: Input;
  caller: Caller;
  now: Date;
  foundations: Foundations;
  find: Finder;
}

/** One verb of the state table: who, when and from where are checked already; this says what it does. */
export type VerbAct = (context: VerbContext) => Effect | Promise<Effect>;

export const textOf = (input: Input, field: string): string | null => {
  const value = input[field];
  return typeof value === 'string' && value.trim() !== '' ? value : null;
};
