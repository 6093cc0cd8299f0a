import type { ClockKind, Nature, Severity, StaffRole, Urgency } from '../contract/codes';
import type { Target } from '../deadline';

export type ClockStart = 'receipt' | 'judgement';

/** The case a target is for; what is absent matches everything. */
export interface PolicyCase {
  severity?: Severity;
  urgency?: Urgency;
  nature?: Nature;
}

export interface PolicyTarget {
  kind: ClockKind;
  when?: PolicyCase;
  target: Target;
  /** Where the clock begins; the invalid notice runs from the judgement unless the policy says receipt. */
  from?: ClockStart;
}

/** One version of a deadline policy. */
export interface DeadlinePolicyBody {
  /** The first that matches wins. */
  targets: PolicyTarget[];
  /** Who may judge a ticket invalid. */
  invalidatedBy: StaffRole[];
  /** Unreachable call-backs before the ticket is closed as unreached. */
  callbackAttempts: number;
}

/** The rules of the domain page, section 3: a fresh copy at every call, so that an edit spoils no other. */
export const defaultPolicy = (): DeadlinePolicyBody => ({
  targets: [
    { kind: 'reply', when: { urgency: 'urgent' }, target: { amount: 2, unit: 'hours' } },
    { kind: 'reply', target: { amount: 2, unit: 'workingDays' } },
    { kind: 'invalid-notice', target: { amount: 1, unit: 'workingDays' }, from: 'judgement' },
    { kind: 'resolve', target: { amount: 24, unit: 'hours' } },
  ],
  invalidatedBy: ['supervisor', 'manager'],
  callbackAttempts: 3,
});

export interface CaseFacts {
  severity: Severity;
  urgency: Urgency;
  nature: Nature;
}

function matches(when: PolicyCase | undefined, facts: CaseFacts): boolean {
  if (!when) return true;
  return (
    (when.severity === undefined || when.severity === facts.severity) &&
    (when.urgency === undefined || when.urgency === facts.urgency) &&
    (when.nature === undefined || when.nature === facts.nature)
  );
}

/** The first rule of a kind that fits the case, or null when the policy has none. */
export function ruleFor(policy: DeadlinePolicyBody, kind: ClockKind, facts: CaseFacts): PolicyTarget | null {
  return policy.targets.find((rule) => rule.kind === kind && matches(rule.when, facts)) ?? null;
}

export const targetFor = (policy: DeadlinePolicyBody, kind: ClockKind, facts: CaseFacts): Target | null =>
  ruleFor(policy, kind, facts)?.target ?? null;

/** Where the clock of a rule begins. */
export const clockStartOf = (rule: PolicyTarget): ClockStart =>
  rule.from ?? (rule.kind === 'invalid-notice' ? 'judgement' : 'receipt');
