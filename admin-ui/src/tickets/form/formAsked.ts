import type { Ticket } from '../ticket';

export interface FormAsked {
  /** The code of a type; nothing is asked without one. */
  type: string | null | undefined;
  /** The version that a ticket was filled in by. */
  version?: number | null;
  /** The instant at which it was received, for a ticket that becomes one of this type. */
  at?: string;
}

/** The form that a ticket of this type is held to: its own version, or the one in force at its receipt. */
export const formAsked = (type: string | null | undefined, ticket?: Ticket): FormAsked => {
  if (!ticket) return { type };
  return ticket.type === type ? { type, version: ticket.formVersion } : { type, at: ticket.receivedAt };
};

export const formKey = ({ type, version, at }: FormAsked) =>
  ['ticket-forms', type ?? null, version ?? null, at ?? null] as const;
