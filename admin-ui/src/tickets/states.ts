import type { TicketState } from '@shouwen/domain/contract';
import type { ToneName } from '../theme/palette';

/** Open means that work is still owed; `resolved` only awaits the call-back (contract, "Resources"). */
export const openStates: TicketState[] = ['new', 'dispatched', 'in-progress', 'waiting'];

export const isOpen = (state: TicketState): boolean => openStates.includes(state);

export const stateTones: Record<TicketState, ToneName> = {
  new: 'blue',
  dispatched: 'pine',
  'in-progress': 'pine',
  waiting: 'neutral',
  resolved: 'violet',
  closed: 'green',
  invalid: 'neutral',
  cancelled: 'neutral',
  merged: 'neutral',
};
