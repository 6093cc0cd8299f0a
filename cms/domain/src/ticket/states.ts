import type { TicketState } from '../contract/codes';

/** Open means that work is still owed; `resolved` awaits the call-back and is not open. */
export const openStates = ['new', 'dispatched', 'in-progress', 'waiting'] as const satisfies TicketState[];

export const isOpen = (state: TicketState): boolean => openStates.some((open) => open === state);
