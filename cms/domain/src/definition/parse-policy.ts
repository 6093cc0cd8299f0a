import {
  clockKinds,
  natures,
  severities,
  staffRoles,
  urgencies,
  type ClockKind,
  type StaffRole,
} from '../contract/codes';
import { parseTarget } from '../deadline';
import { DomainError } from '../error';
import { oneOf } from '../error/choice';
import { asRecord, refuseUnknown } from '../error/shape';
import type { ClockStart, DeadlinePolicyBody, PolicyCase, PolicyTarget } from './policy';

const codes = { wrongType: 'policy.wrong-type', unknownField: 'policy.unknown-field' } as const;
const clockStarts = ['receipt', 'judgement'] as const satisfies ClockStart[];
const MAX_ATTEMPTS = 20;

function parseCase(input: unknown, path: string): PolicyCase | undefined {
  if (input === undefined || input === null) return undefined;
  const when = asRecord(input, codes, path);
  refuseUnknown(when, ['severity', 'urgency', 'nature'], codes, path);
  const choose = <T extends string>(known: readonly T[], field: string): T | undefined =>
    when[field] === undefined || when[field] === null
      ? undefined
      : oneOf(known, when[field], 'policy.when-invalid', `${path}.${field}`);
  const chosen = {
    severity: choose(severities, 'severity'),
    urgency: choose(urgencies, 'urgency'),
    nature: choose(natures, 'nature'),
  };
  return Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined));
}

function parseFrom(input: unknown, kind: ClockKind, path: string): ClockStart | undefined {
  if (input === undefined || input === null) return undefined;
  const from = oneOf(clockStarts, input, 'policy.from-invalid', path);
  // reply and resolution are counted from receipt; only the notice of an invalid complaint has a judgement
  if (from === 'judgement' && kind !== 'invalid-notice') {
    throw new DomainError('policy.from-invalid', { path, params: { value: from } });
  }
  return from;
}

function parsePolicyTarget(input: unknown, path: string): PolicyTarget {
  const rule = asRecord(input, codes, path);
  refuseUnknown(rule, ['kind', 'when', 'target', 'from'], codes, path);
  const kind = oneOf(clockKinds, rule.kind, 'policy.kind-unknown', `${path}.kind`);
  const when = parseCase(rule.when, `${path}.when`);
  const target = parseTarget(rule.target, `${path}.target`);
  const from = parseFrom(rule.from, kind, `${path}.from`);
  return { kind, ...(when ? { when } : {}), target, ...(from ? { from } : {}) };
}

function parseAttempts(input: unknown): number {
  const isCount = typeof input === 'number' && Number.isInteger(input) && input >= 1 && input <= MAX_ATTEMPTS;
  if (!isCount) {
    throw new DomainError('policy.attempts-invalid', {
      path: 'callbackAttempts',
      params: { max: MAX_ATTEMPTS },
    });
  }
  return input;
}

function parseRoles(input: unknown): StaffRole[] {
  if (!Array.isArray(input)) throw new DomainError('policy.wrong-type', { path: 'invalidatedBy' });
  const roles = input.map((role: unknown, index) =>
    oneOf(staffRoles, role, 'policy.role-unknown', `invalidatedBy[${index}]`),
  );
  return [...new Set(roles)];
}

/** A policy from untrusted input; every part is required but `when` and `from`, every unknown field refused. */
export function parsePolicy(input: unknown): DeadlinePolicyBody {
  const body = asRecord(input, codes, 'policy');
  refuseUnknown(body, ['targets', 'invalidatedBy', 'callbackAttempts'], codes);
  if (!Array.isArray(body.targets)) throw new DomainError('policy.wrong-type', { path: 'targets' });
  return {
    targets: body.targets.map((rule: unknown, index) => parsePolicyTarget(rule, `targets[${index}]`)),
    invalidatedBy: parseRoles(body.invalidatedBy),
    callbackAttempts: parseAttempts(body.callbackAttempts),
  };
}
