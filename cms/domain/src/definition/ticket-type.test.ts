import { ticketTypes } from '../contract/codes';
import { refusal } from '../error/refusal.fixture';
import { parseTicketType } from './parse-ticket-type';
import { defaultPolicy } from './policy';
import { shippedTypes } from './shipped-types';
import { resolveTargetFor } from './ticket-type';

const usual = { nature: 'need', callback: 'always', residentsMayFile: true, form: [] };
const facts = { severity: 'minor', urgency: 'normal', nature: 'need' } as const;

test('every type of the contract ships once, in its order, with a body that its own parser takes', () => {
  expect(shippedTypes.map((type) => type.code)).toEqual(ticketTypes);
  for (const type of shippedTypes) expect(parseTicketType(type.body)).toEqual(type.body);
});

test('only a complaint is a complaint, and praise needs no call-back', () => {
  const complaints = shippedTypes.filter((type) => type.body.nature === 'complaint');
  expect(complaints.map((type) => type.code)).toEqual(['complaint']);
  expect(shippedTypes.find((type) => type.code === 'praise')?.body.callback).toBe('never');
});

test('the shipped forms ask nothing that a caller would have to know', () => {
  const asked = shippedTypes.flatMap(({ body }) => body.form);
  expect(asked.length).toBeGreaterThan(8);
  expect(asked.filter(({ isRequired }) => isRequired)).toEqual([]);
});

test('a type’s own resolution target goes before the policy’s, and null means none', () => {
  const own = { amount: 3, unit: 'workingDays' } as const;
  const policy = defaultPolicy();
  expect(resolveTargetFor(parseTicketType(usual), policy, facts)).toEqual({ amount: 24, unit: 'hours' });
  expect(resolveTargetFor(parseTicketType({ ...usual, resolve: own }), policy, facts)).toEqual(own);
  expect(resolveTargetFor(parseTicketType({ ...usual, resolve: null }), policy, facts)).toBeNull();
});

test.each([
  [[], 'ticket-type.wrong-type @ ticketType'],
  [{ ...usual, steps: [] }, 'ticket-type.unknown-field @ steps'],
  [{ ...usual, nature: 'wish' }, 'ticket-type.nature-unknown @ nature'],
  [{ ...usual, callback: 'sometimes' }, 'ticket-type.callback-unknown @ callback'],
  [{ ...usual, residentsMayFile: 'yes' }, 'ticket-type.wrong-type @ residentsMayFile'],
  [{ ...usual, departmentCode: 'Engineering!' }, 'ticket-type.code-invalid @ departmentCode'],
  [{ ...usual, policyCode: 5 }, 'ticket-type.code-invalid @ policyCode'],
  [{ ...usual, form: {} }, 'ticket-type.wrong-type @ form'],
  [{ ...usual, form: [{ id: 'on', kind: 'day' }] }, 'form.kind-unknown @ form[0].kind'],
  [{ ...usual, resolve: { amount: -1, unit: 'hours' } }, 'target.amount-not-positive @ resolve.amount'],
])('the type %j is refused', (input, refused) => {
  expect(refusal(() => parseTicketType(input))).toBe(refused);
});
