import type { StaffRole } from '../contract/codes';

export const homes = ['work', 'tickets'] as const;

/** The room of the desk where a role's work lies: handlers have theirs in hand, the others keep everybody's tickets. */
export const homeOf = (role: StaffRole): (typeof homes)[number] => (role === 'handler' ? 'work' : 'tickets');
