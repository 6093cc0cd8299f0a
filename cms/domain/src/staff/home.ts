import type { StaffRole } from '../contract/codes';

/** The room of the desk where a role's work lies: handlers have theirs in hand, the others keep everybody's tickets. */
export const homeOf = (role: StaffRole): 'work' | 'tickets' => (role === 'handler' ? 'work' : 'tickets');
