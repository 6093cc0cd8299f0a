import { refusal } from '../error/refusal.fixture';
import { parsePolicy } from './parse-policy';
import { clockStartOf, defaultPolicy, ruleFor, targetFor } from './policy';

const usual = { severity: 'minor', urgency: 'normal', nature: 'need' } as const;

test('the default policy is the domain’s: urgent two hours, else two working days, solved within 24 hours', () => {
  const policy = defaultPolicy();
  expect(targetFor(policy, 'reply', { ...usual, urgency: 'urgent' })).toEqual({ amount: 2, unit: 'hours' });
  expect(targetFor(policy, 'reply', { ...usual, severity: 'serious' })).toEqual({
    amount: 2,
    unit: 'workingDays',
  });
  expect(targetFor(policy, 'resolve', usual)).toEqual({ amount: 24, unit: 'hours' });
  expect(targetFor(policy, 'invalid-notice', usual)).toEqual({ amount: 1, unit: 'workingDays' });
  expect(policy).toMatchObject({ invalidatedBy: ['supervisor', 'manager'], callbackAttempts: 3 });
  expect(parsePolicy(policy)).toEqual(policy);
});

test('the first rule that fits wins, and a policy without one gives none', () => {
  const policy = parsePolicy({
    ...defaultPolicy(),
    targets: [
      {
        kind: 'reply',
        when: { nature: 'complaint', severity: 'serious' },
        target: { amount: 4, unit: 'hours' },
      },
      { kind: 'reply', when: { nature: 'complaint' }, target: { amount: 1, unit: 'workingDays' } },
    ],
  });
  const complaint = { ...usual, nature: 'complaint' } as const;
  expect(targetFor(policy, 'reply', { ...complaint, severity: 'serious' })?.amount).toBe(4);
  expect(targetFor(policy, 'reply', complaint)?.unit).toBe('workingDays');
  expect(targetFor(policy, 'reply', usual)).toBeNull();
});

test('the notice of an invalid complaint runs from the judgement, or from receipt by policy', () => {
  const rule = ruleFor(defaultPolicy(), 'invalid-notice', usual);
  expect(rule && clockStartOf(rule)).toBe('judgement');
  expect(rule && clockStartOf({ ...rule, from: undefined })).toBe('judgement');
  expect(rule && clockStartOf({ ...rule, from: 'receipt' })).toBe('receipt');
  expect(clockStartOf({ kind: 'reply', target: { amount: 1, unit: 'hours' } })).toBe('receipt');
});

const withRule = (rule: object) => ({ ...defaultPolicy(), targets: [rule] });
const target = { amount: 2, unit: 'hours' };

test.each([
  [null, 'policy.wrong-type @ policy'],
  [{ ...defaultPolicy(), ladder: [] }, 'policy.unknown-field @ ladder'],
  [{ ...defaultPolicy(), targets: {} }, 'policy.wrong-type @ targets'],
  [{ ...defaultPolicy(), invalidatedBy: ['boss'] }, 'policy.role-unknown @ invalidatedBy[0]'],
  [{ ...defaultPolicy(), invalidatedBy: 'manager' }, 'policy.wrong-type @ invalidatedBy'],
  [{ ...defaultPolicy(), callbackAttempts: 0 }, 'policy.attempts-invalid @ callbackAttempts'],
  [{ ...defaultPolicy(), callbackAttempts: 1.5 }, 'policy.attempts-invalid @ callbackAttempts'],
  [withRule({ kind: 'visit', target }), 'policy.kind-unknown @ targets[0].kind'],
  [
    withRule({ kind: 'reply', target: { amount: 0, unit: 'hours' } }),
    'target.amount-not-positive @ targets[0].target.amount',
  ],
  [
    withRule({ kind: 'reply', target, when: { urgency: 'asap' } }),
    'policy.when-invalid @ targets[0].when.urgency',
  ],
  [
    withRule({ kind: 'reply', target, when: { channel: 'phone' } }),
    'policy.unknown-field @ targets[0].when.channel',
  ],
  [withRule({ kind: 'reply', target, from: 'judgement' }), 'policy.from-invalid @ targets[0].from'],
  [withRule({ kind: 'invalid-notice', target, from: 'noon' }), 'policy.from-invalid @ targets[0].from'],
])('the policy %j is refused', (input, refused) => {
  expect(refusal(() => parsePolicy(input))).toBe(refused);
});
