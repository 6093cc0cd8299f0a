import type { CannedAnswerKind } from '@shouwen/domain/contract';
import { useMemo } from 'react';
import { useGetList } from 'react-admin';
import type { Ticket } from '../tickets/ticket';
import { useTicketTypes } from '../tickets/types/useTicketTypes';
import type { CannedAnswer } from './cannedAnswer';

/** The words that fit: of this kind, for this ticket's type or for any. */
export const useCannedAnswers = (kind: CannedAnswerKind, ticket: Ticket, isWanted: boolean) => {
  const types = useTicketTypes();
  const { data, isPending } = useGetList<CannedAnswer>(
    'canned-answers',
    { filter: { kind }, sort: { field: 'title', order: 'ASC' }, pagination: { page: 1, perPage: 500 } },
    { staleTime: 60_000, enabled: isWanted },
  );
  const answers = useMemo(() => {
    const type = types.find(({ code }) => code === ticket.type)?.id;
    return (data ?? []).filter(({ ticketType }) => ticketType === null || ticketType === type);
  }, [data, ticket.type, types]);
  return { answers, isPending };
};
