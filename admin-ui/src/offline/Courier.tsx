import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { useMe } from '../providers/useMe';
import type { Ticket } from '../tickets/ticket';
import { workKey, workWith, type ShownWork } from '../work/myWork';
import { courier } from './courier';
import { outbox } from './outbox';
import type { QueuedAct } from './queuedAct';
import { useOutbox } from './useOutbox';

const firstPauseMs = 1_000;
const longestPauseMs = 30_000;

/** Sends what waits on this phone: at the start, when something is added, when the network or the eyes come back. */
export const Courier = () => {
  const person = useMe()?.id;
  const queryClient = useQueryClient();
  // what is on its way counts too: an attempt that fails must not look like something new to send at once
  const waits = useOutbox().filter(({ standing }) => standing === 'waiting' || standing === 'sending').length;

  const delivered = useCallback(
    (act: QueuedAct, ticket: Ticket | null) => {
      if (ticket !== null)
        queryClient.setQueryData<ShownWork>(workKey(act.person), (shown) => shown && workWith(shown, ticket));
      void queryClient.invalidateQueries({ queryKey: ['my-work'] });
      void queryClient.invalidateQueries({ queryKey: ['tickets'] });
      void queryClient.invalidateQueries({ queryKey: ['ticket-events'] });
      if (act.deed.kind === 'photo') void queryClient.invalidateQueries({ queryKey: ['files'] });
    },
    [queryClient],
  );

  useEffect(() => {
    void outbox.load();
  }, []);

  useEffect(() => {
    if (person === undefined || waits === 0) return undefined;
    let pause = firstPauseMs;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const go = async (): Promise<void> => {
      clearTimeout(timer);
      await courier.go(person, delivered);
      if (isOver) return;
      clearTimeout(timer);
      timer = setTimeout(() => void go(), pause);
      pause = Math.min(pause * 2, longestPauseMs);
    };
    // a network that has just come back is often not quite there yet: soon again, then ever more seldom
    const goSoon = () => {
      pause = firstPauseMs;
      void go();
    };
    goSoon();
    window.addEventListener('online', goSoon);
    document.addEventListener('visibilitychange', goSoon);
    return () => {
      isOver = true;
      clearTimeout(timer);
      window.removeEventListener('online', goSoon);
      document.removeEventListener('visibilitychange', goSoon);
    };
  }, [person, waits, delivered]);
  return null;
};
