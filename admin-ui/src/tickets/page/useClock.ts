import type { ClockKind } from '@shouwen/domain/contract';
import { useQuery } from '@tanstack/react-query';
import { useDesk } from '../../providers/dataProvider';
import type { Clock, Ticket } from '../ticket';

/** The running clock behind a promise: that of the last round. */
export const useClock = (ticket: Ticket, kind: ClockKind): Clock | undefined => {
  const desk = useDesk();
  const { data = [] } = useQuery({
    // the version is part of the key: every act may have moved a due time
    queryKey: ['ticket-clocks', ticket.id, ticket.version],
    queryFn: () => desk.clocks(ticket.id),
    placeholderData: (before) => before,
  });
  return data
    .filter((clock) => clock.kind === kind)
    .reduce<Clock | undefined>(
      (last, clock) => (last && last.round >= clock.round ? last : clock),
      undefined,
    );
};
