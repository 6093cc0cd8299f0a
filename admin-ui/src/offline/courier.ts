import { refusalOf } from '../providers/refusal';
import type { Ticket } from '../tickets/ticket';
import { outbox } from './outbox';
import type { QueuedAct } from './queuedAct';
import { send } from './send';
import { isPassing, isSafeToSend, nextToSend } from './sending';

/** Told of each act that arrived, with the ticket as the server then answered it. */
type Delivered = (act: QueuedAct, ticket: Ticket | null) => void;

const watchers = new Set<() => void>();
let sending: number | null = null;
let isUnderWay = false;

const setSending = (id: number | null): void => {
  sending = id;
  for (const watch of watchers) watch();
};

const ofPerson = (person: string): QueuedAct[] => outbox.present().filter((act) => act.person === person);

/** Tries one act; answers whether to go on with the next. */
const deliver = async (act: QueuedAct, delivered: Delivered): Promise<boolean> => {
  const now = Date.now();
  if (!isSafeToSend(act, now)) {
    await outbox.change(act, { refused: { code: 'outbox.too-old', message: null } });
    return true;
  }
  const tried = { ...act, triedAt: act.triedAt ?? new Date(now).toISOString() };
  // written down first: a phone that dies now knows afterwards that the server may have heard of it
  await outbox.change(tried, {});
  try {
    delivered(act, await send(act));
    await outbox.remove(act.id);
    return true;
  } catch (error) {
    const refusal = refusalOf(error);
    if (isPassing(refusal)) return false;
    const { code, message } = refusal;
    // a refused act leaves no key behind at the server: it was not done
    await outbox.change(tried, { refused: { code, message }, triedAt: null });
    return true;
  }
};

const deliverAll = async (person: string, delivered: Delivered): Promise<void> => {
  await outbox.load();
  try {
    for (let act = nextToSend(ofPerson(person)); act; act = nextToSend(ofPerson(person))) {
      setSending(act.id);
      if (!(await deliver(act, delivered))) return;
    }
  } finally {
    setSending(null);
  }
};

/** One tab at a time; where a browser has no locks, the keys see to it that nothing is done twice. */
const alone = async (work: () => Promise<void>): Promise<void> => {
  if ('locks' in navigator) await navigator.locks.request('shouwen.outbox', work);
  else await work();
};

/** Takes the acts of a person to the server, one by one and in order, as far as the network carries. */
export const courier = {
  go: async (person: string, delivered: Delivered): Promise<void> => {
    if (isUnderWay) return;
    isUnderWay = true;
    try {
      await alone(() => deliverAll(person, delivered));
    } finally {
      isUnderWay = false;
    }
  },
  sending: (): number | null => sending,
  watch: (watch: () => void): (() => void) => {
    watchers.add(watch);
    return () => watchers.delete(watch);
  },
};
