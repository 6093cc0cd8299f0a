import { staffRoles, verbs, type StaffRole, type TicketState, type Verb } from '../contract/codes';
import { verbRules, type Relation, type VerbRule } from './verb-rules';

type Id = string | number;

/** What the verbs need to know of a ticket. */
export interface TicketFacts {
  state: TicketState;
  departmentId?: Id | null;
  assigneeId?: Id | null;
  firstContactId?: Id | null;
  answerableId?: Id | null;
  /** Who resolved it last. */
  resolvedById?: Id | null;
  /** The roles that the ticket's policy lets judge invalid; absent: the table's. */
  invalidatedBy?: readonly StaffRole[];
  /** Whether a reply has told the resident the reason since the judgement. */
  hasInvalidReply?: boolean;
  /** Whom the escalation ladder told. */
  toldIds?: readonly Id[];
}

export interface Caller {
  staffId: Id;
  role: StaffRole;
  departmentId?: Id | null;
}

const isSame = (a: Id | null | undefined, b: Id | null | undefined): boolean =>
  a !== null && a !== undefined && a === b;

const holds: Record<Exclude<Relation, 'not-resolver'>, (facts: TicketFacts, caller: Caller) => boolean> = {
  'first-contact': (facts, caller) => isSame(facts.firstContactId, caller.staffId),
  answerable: (facts, caller) => isSame(facts.answerableId, caller.staffId),
  assignee: (facts, caller) => isSame(facts.assigneeId, caller.staffId),
  'department-handler': (facts, caller) =>
    caller.role === 'handler' &&
    (facts.assigneeId ?? null) === null &&
    isSame(facts.departmentId, caller.departmentId),
  'told-by-ladder': (facts, caller) => (facts.toldIds ?? []).includes(caller.staffId),
  'whoever-sees-it': () => true,
};

/** The director may do what a manager may (contract), and so may the installation's admin. */
function hasRole(roles: readonly StaffRole[], role: StaffRole): boolean {
  const actsAsManager = role === 'director' || role === 'admin';
  return roles.includes(role) || (actsAsManager && roles.includes('manager'));
}

/** The roles that may use the verb on whatever ticket they see, without being anybody special to it. */
export function rolesFor(verb: Verb): StaffRole[] {
  const { roles } = verbRules[verb];
  return staffRoles.filter((role) => hasRole(roles, role));
}

function isRelated(rule: VerbRule, facts: TicketFacts, caller: Caller): boolean {
  return rule.relations.some((relation) => relation !== 'not-resolver' && holds[relation](facts, caller));
}

/** Whether this person may use the verb on this ticket at all; if not: 403 `access.refused`. */
export function mayDo(verb: Verb, facts: TicketFacts, caller: Caller): boolean {
  const rule = verbRules[verb];
  // the company reads across centres and acts in none; a note is for whoever sees the ticket
  if (caller.role === 'company') return rule.relations.includes('whoever-sees-it');
  if (rule.relations.includes('not-resolver') && isSame(facts.resolvedById, caller.staffId)) return false;
  const roles = rule.rolesByPolicy ? (facts.invalidatedBy ?? rule.roles) : rule.roles;
  return hasRole(roles, caller.role) || isRelated(rule, facts, caller);
}

/** Whether the ticket's state takes the verb; if not: 409 `ticket.transition-refused`. */
export function stateAllows(verb: Verb, facts: Pick<TicketFacts, 'state' | 'hasInvalidReply'>): boolean {
  const rule = verbRules[verb];
  return rule.from.includes(facts.state) && (!rule.needsInvalidReply || facts.hasInvalidReply === true);
}

/** The verbs that the caller may use now, in the order of the table. */
export const abilities = (facts: TicketFacts, caller: Caller): Verb[] =>
  verbs.filter((verb) => stateAllows(verb, facts) && mayDo(verb, facts, caller));
