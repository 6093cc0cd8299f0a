import { me } from '../providers/me';
import { traces } from '../providers/traces';
import { ticketList } from '../tickets/list/room';
import { whenIdle } from './whenIdle';

// the screens ask again, and say what is wrong
const quietly = (asked: Promise<unknown>) => void asked.catch(() => undefined);

/** Asked for while the desk is still being drawn: who sits here, and the list that nearly everybody sees first. */
export const fetchAhead = (): void => {
  if (!traces.isExpected()) {
    // whoever types a password needs it in a moment
    whenIdle(() => quietly(ticketList()));
    return;
  }
  quietly(me());
  if (window.location.hash.startsWith('#/tickets')) quietly(ticketList());
};
