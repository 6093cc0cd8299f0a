import type { TicketPatch } from '../row';

/** A fresh clock begins with nothing met (contract, "Verbs"). */
export const FRESH_ROUND = {
  repliedAt: null,
  resolvedAt: null,
  invalidNoticedAt: null,
  closedAt: null,
} satisfies TicketPatch;
