export {
  ticketStates,
  verbs,
  staffRoles,
  type StaffRole,
  type TicketState,
  type Verb,
} from '../contract/codes';
export { abilities, mayDo, rolesFor, stateAllows, type Caller, type TicketFacts } from './abilities';
export {
  afterCallback,
  afterReopen,
  afterResolve,
  afterResume,
  canTryAgain,
  fixedOutcome,
  needsCallback,
  type AfterCallback,
  type PausableState,
} from './after-verb';
export { nextDueAt } from './next-due';
export { isOverdue, type Moment, type OverdueFacts } from './overdue';
export { isOpen, openStates } from './states';
export { titleFrom } from './title-from';
export { verbRules, type Relation, type VerbRule } from './verb-rules';
