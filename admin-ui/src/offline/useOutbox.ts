import { useMemo, useSyncExternalStore } from 'react';
import { useMe } from '../providers/useMe';
import { courier } from './courier';
import { outbox } from './outbox';
import { standingOf } from './sending';

/** The acts of the person at this desk that have not arrived yet, each with how it stands. */
export const useOutbox = () => {
  const person = useMe()?.id;
  const all = useSyncExternalStore(outbox.watch, outbox.present);
  const sending = useSyncExternalStore(courier.watch, courier.sending);
  return useMemo(() => {
    const acts = all.filter((act) => act.person === person);
    return acts.map((act) => ({ act, standing: standingOf(act, acts, sending) }));
  }, [all, person, sending]);
};
