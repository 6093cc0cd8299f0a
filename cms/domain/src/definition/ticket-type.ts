import type { CallbackRule, Nature } from '../contract/codes';
import type { Target } from '../deadline';
import type { FormSpec } from '../form';
import { targetFor, type CaseFacts, type DeadlinePolicyBody } from './policy';

/** One version of a ticket type: what it decides beside its name and place in the list. */
export interface TicketTypeBody {
  nature: Nature;
  callback: CallbackRule;
  /** Resolution target of its own; null for none at all; absent: the policy's. */
  resolve?: Target | null;
  residentsMayFile: boolean;
  departmentCode?: string | null;
  policyCode?: string | null;
  /** What is asked beside the fields that every ticket has. */
  form: FormSpec;
}

/** The resolution target: within 24 hours of receipt unless the ticket type says otherwise (domain page, section 3). */
export function resolveTargetFor(
  type: TicketTypeBody,
  policy: DeadlinePolicyBody,
  facts: CaseFacts,
): Target | null {
  return type.resolve === undefined ? targetFor(policy, 'resolve', facts) : type.resolve;
}
