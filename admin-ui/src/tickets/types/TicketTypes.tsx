import { useMemo, type ReactNode } from 'react';
import { useGetList } from 'react-admin';
import type { TicketType } from '../ticket';
import { TicketTypesContext } from './useTicketTypes';

const all = { pagination: { page: 1, perPage: 200 }, sort: { field: 'id', order: 'ASC' as const } };
// A list of data that hardly changes in a shift: asked once, kept for ten minutes.
const seldom = { staleTime: 600_000 };

/** The types, asked once for all that name one: a list names one in each row. */
export const TicketTypes = ({ children }: { children: ReactNode }) => {
  const { data } = useGetList<TicketType>('ticket-types', all, seldom);
  const types = useMemo(
    () => [...(data ?? [])].sort((one, other) => (one.position ?? 0) - (other.position ?? 0)),
    [data],
  );
  return <TicketTypesContext.Provider value={types}>{children}</TicketTypesContext.Provider>;
};
