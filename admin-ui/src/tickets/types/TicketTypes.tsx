import { useMemo, type ReactNode } from 'react';
import { useGetList } from 'react-admin';
import type { TicketType } from '../ticket';
import { TicketTypesContext } from './useTicketTypes';

const all = { pagination: { page: 1, perPage: 200 }, sort: { field: 'id', order: 'ASC' as const } };
// It hardly changes in a shift; when it does, whoever opens a page or comes back to the window has it a minute later.
const seldom = { staleTime: 60_000 };

/** The types, asked once for all that name one: a list names one in each row. */
export const TicketTypes = ({ children }: { children: ReactNode }) => {
  const { data } = useGetList<TicketType>('ticket-types', all, seldom);
  const types = useMemo(
    () => [...(data ?? [])].sort((one, other) => (one.position ?? 0) - (other.position ?? 0)),
    [data],
  );
  return <TicketTypesContext.Provider value={types}>{children}</TicketTypesContext.Provider>;
};
