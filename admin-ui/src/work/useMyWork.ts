import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { keep, kept } from '../offline/kept';
import { isPassing } from '../offline/sending';
import { useOutbox } from '../offline/useOutbox';
import { refusalOf } from '../providers/refusal';
import { session } from '../providers/session';
import { useMe } from '../providers/useMe';
import type { Me } from '../providers/me';
import { fetchWork } from './fetchWork';
import { isInHand, isToBeTaken, workKey, type MyWork, type ShownWork } from './myWork';
import { projected } from './projected';
import { byUrgency } from './urgency';

const nameOf = (me: Me) => `work/${me.id}`;

/** Asks the server; where it is out of reach, what it said last. */
const present = async (me: Me): Promise<ShownWork> => {
  try {
    const work = await fetchWork(me, Date.now());
    // whoever has logged out meanwhile leaves nothing behind
    if (session.isOpen()) await keep(nameOf(me), work);
    return { work, isKept: false };
  } catch (error) {
    const last = isPassing(refusalOf(error)) ? await kept<MyWork>(nameOf(me)) : undefined;
    if (last === undefined) throw error;
    return { work: last, isKept: true };
  }
};

const refreshMs = 60_000;

/** My work as it will be once everything on this phone has arrived, the most urgent first. */
export const useMyWork = () => {
  const me = useMe();
  const waiting = useOutbox();
  const queryClient = useQueryClient();
  // what was kept is there at once; a network of one bar may take its time to say it again
  useEffect(() => {
    if (!me) return;
    void kept<MyWork>(nameOf(me)).then((work) => {
      if (work)
        queryClient.setQueryData<ShownWork>(workKey(me.id), (shown) => shown ?? { work, isKept: true }, {
          updatedAt: 0,
        });
    });
  }, [me, queryClient]);
  const { data, error, isPending, isFetching, refetch } = useQuery({
    queryKey: workKey(me?.id),
    queryFn: () => (me === undefined ? Promise.reject(new Error('nobody is here')) : present(me)),
    enabled: me !== undefined,
    retry: false,
    refetchInterval: refreshMs,
    refetchOnReconnect: true,
  });

  const tickets = useMemo(() => {
    if (!data || !me) return [];
    const acts = waiting.filter(({ standing }) => standing !== 'refused').map(({ act }) => act);
    return data.work.tickets.map((ticket) => projected(ticket, acts, me)).sort(byUrgency);
  }, [data, me, waiting]);

  return {
    work: data?.work,
    isOffline: data !== undefined && data.isKept && !isFetching,
    tickets,
    inHand: me ? tickets.filter((ticket) => isInHand(ticket, me)) : [],
    toTake: me ? tickets.filter((ticket) => isToBeTaken(ticket, me)) : [],
    error,
    isPending,
    refetch,
  };
};
