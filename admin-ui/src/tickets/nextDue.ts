import type { Ticket } from './ticket';

export interface NextDue {
  kind: 'reply' | 'resolve';
  dueAt: string;
}

/**
 * The promise that falls due next: the reply while nobody has told the resident anything, and the resolution; of both
 * the earlier, for the reply where they meet. Null where none has a due time.
 */
export const nextDue = ({
  repliedAt,
  replyDueAt,
  resolveDueAt,
}: Pick<Ticket, 'repliedAt' | 'replyDueAt' | 'resolveDueAt'>): NextDue | null => {
  const reply: NextDue | null =
    repliedAt === null && replyDueAt ? { kind: 'reply', dueAt: replyDueAt } : null;
  const resolve: NextDue | null = resolveDueAt ? { kind: 'resolve', dueAt: resolveDueAt } : null;
  if (!reply || !resolve) return reply ?? resolve;
  return reply.dueAt <= resolve.dueAt ? reply : resolve;
};
