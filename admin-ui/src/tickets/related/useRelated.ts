import { useMemo } from 'react';
import { useCanAccess, useGetList } from 'react-admin';
import type { Ticket } from '../ticket';
import { relatedOf } from './relatedOf';

const last = { pagination: { page: 1, perPage: 50 }, sort: { field: 'receivedAt', order: 'DESC' as const } };

/** The other tickets of the household and of the requester's phone, where that may be asked. */
export const useRelated = (ticket: Ticket) => {
  const { household, requesterPhone } = ticket;
  // who need not know residents sees phones masked, and what is masked cannot be asked by
  const { canAccess: callsResidents } = useCanAccess({ resource: 'residents', action: 'list' });
  const hasPhone = callsResidents === true && requesterPhone !== null && !requesterPhone.includes('*');
  const atHome = useGetList<Ticket>(
    'tickets',
    { ...last, filter: { household } },
    { enabled: household !== null },
  );
  const byPhone = useGetList<Ticket>(
    'tickets',
    { ...last, filter: { requesterPhone } },
    { enabled: hasPhone },
  );
  const related = useMemo(
    () => relatedOf([atHome.data ?? [], byPhone.data ?? []], ticket.id),
    [atHome.data, byPhone.data, ticket.id],
  );
  const isPending = (household !== null && atHome.isPending) || (hasPhone && byPhone.isPending);
  return { related, isPending, isAsked: household !== null || hasPhone };
};
