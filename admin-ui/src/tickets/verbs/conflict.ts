import type { Verb } from '@shouwen/domain/contract';
import { createContext, useContext } from 'react';
import type { Ticket } from '../ticket';

/** An act that came too late: what was to be done, in which words, and the ticket as it was seen then. */
export interface Conflict {
  verb: Verb;
  body: Readonly<Record<string, unknown>>;
  before: Ticket;
  /** Once the words have been sent after all, as the act or as a note. */
  onSent: () => void;
}

type Raise = (conflict: Conflict) => void;

export const ConflictContext = createContext<Raise | null>(null);

/** Null where nobody shows conflicts. */
export const useRaiseConflict = (): Raise | null => useContext(ConflictContext);
