import { useEffect, useMemo } from 'react';
import { useGetList, useStore } from 'react-admin';
import { useMe } from '../providers/useMe';
import { useNow } from '../time/NowProvider';
import type { Ticket } from '../tickets/ticket';
import { queueOf, setAside } from './queue';

const rows = 100;
const longestWaiting = { field: 'resolvedAt', order: 'ASC' as const };
const soonest = { field: 'nextCallAt', order: 'ASC' as const };
const pagination = { page: 1, perPage: rows };
// the state as well: it is what the database finds quickly
const due = { state: 'resolved', isCallDue: true };
const planned = { state: 'resolved', isCallDue: false };

/** Whom to call now and whom later, as the server counts them. */
export const useCallQueue = () => {
  const me = useMe();
  const now = useNow();
  const [later, setLater] = useStore<string[]>(`callbacks.later.${me?.id ?? ''}`, []);
  const waiting = useGetList<Ticket>('tickets', { filter: due, sort: longestWaiting, pagination });
  const plannedCalls = useGetList<Ticket>('tickets', { filter: planned, sort: soonest, pagination });
  const { data: tickets, refetch } = waiting;
  const { data: coming, refetch: refetchPlanned } = plannedCalls;

  const next = coming?.[0]?.nextCallAt ?? null;
  const hasCome = next !== null && Date.parse(next) <= now;
  useEffect(() => {
    if (!hasCome) return;
    void refetch();
    void refetchPlanned();
  }, [hasCome, now, refetch, refetchPlanned]);

  const queue = useMemo(() => queueOf(tickets ?? [], later), [tickets, later]);
  return {
    ...queue,
    planned: coming ?? [],
    later,
    total: waiting.total ?? 0,
    isPending: waiting.isPending,
    error: waiting.error,
    leaveForLater: (id: string) => setLater(setAside(later, id, tickets ?? [])),
  };
};
