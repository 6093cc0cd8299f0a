import { ticketStates, type StaffRole, type TicketState, type Verb } from '../contract/codes';
import { openStates } from './states';

/** What a person is to one ticket; `department-handler` is a handler of its department where no assignee is named. */
export type Relation =
  | 'first-contact'
  | 'answerable'
  | 'assignee'
  | 'department-handler'
  | 'told-by-ladder'
  | 'whoever-sees-it'
  | 'not-resolver';

export interface VerbRule {
  from: readonly TicketState[];
  /** Any of these roles may; the director wherever the manager may. */
  roles: readonly StaffRole[];
  /** Or whoever is one of these to the ticket; `not-resolver` is a condition on everybody. */
  relations: readonly Relation[];
  /** The ticket's policy names the roles in place of `roles`. */
  rolesByPolicy?: boolean;
  /** Only once the reason of the judgement was told to the resident by a reply. */
  needsInvalidReply?: boolean;
}

/** The state table of the contract, "Verbs": server, buttons and tests read this one. */
export const verbRules: Record<Verb, VerbRule> = {
  dispatch: {
    from: ['new', 'dispatched'],
    roles: ['clerk', 'butler', 'supervisor', 'manager'],
    relations: ['first-contact'],
  },
  serve: { from: ['new'], roles: [], relations: ['first-contact'] },
  accept: { from: ['dispatched'], roles: ['supervisor'], relations: ['assignee', 'department-handler'] },
  transfer: {
    from: ['dispatched', 'in-progress', 'waiting'],
    roles: ['clerk', 'supervisor'],
    relations: ['assignee'],
  },
  reply: {
    from: [...openStates, 'resolved', 'invalid'],
    roles: ['clerk', 'butler', 'supervisor', 'manager'],
    relations: ['assignee', 'answerable'],
  },
  note: { from: ticketStates, roles: [], relations: ['whoever-sees-it'] },
  pause: { from: ['dispatched', 'in-progress'], roles: ['supervisor'], relations: ['assignee'] },
  resume: { from: ['waiting'], roles: ['clerk', 'supervisor'], relations: ['assignee'] },
  resolve: { from: ['in-progress'], roles: ['supervisor'], relations: ['assignee'] },
  callback: {
    from: ['resolved'],
    roles: ['clerk', 'butler', 'supervisor', 'manager'],
    relations: ['not-resolver'],
  },
  invalidate: {
    from: ['new', 'dispatched', 'in-progress'],
    roles: ['supervisor', 'manager'],
    relations: [],
    rolesByPolicy: true,
  },
  close: {
    from: ['invalid'],
    roles: ['clerk', 'supervisor', 'manager'],
    relations: [],
    needsInvalidReply: true,
  },
  cancel: { from: ['new', 'dispatched'], roles: ['clerk', 'supervisor'], relations: [] },
  merge: { from: ['new', 'dispatched', 'in-progress'], roles: ['clerk', 'supervisor'], relations: [] },
  reopen: {
    from: ['closed', 'invalid', 'cancelled'],
    roles: ['clerk', 'supervisor', 'manager'],
    relations: [],
  },
  'hand-over': { from: [...openStates, 'resolved'], roles: ['supervisor', 'manager'], relations: [] },
  acknowledge: { from: openStates, roles: [], relations: ['told-by-ladder'] },
};
