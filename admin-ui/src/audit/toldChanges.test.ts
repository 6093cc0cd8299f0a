import { toldChanges } from './toldChanges';

it('tells what a field was before and is now', () => {
  expect(toldChanges({ role: ['clerk', 'supervisor'] })).toEqual([
    { kind: 'changed', field: 'role', from: 'clerk', to: 'supervisor' },
  ]);
});

it('tells a first value without an arrow, and no emptiness at all', () => {
  expect(toldChanges({ name: [null, '何静'], phone: [null, null], posts: [[], []] })).toEqual([
    { kind: 'told', field: 'name', value: '何静' },
  ]);
});

it('names a personal field without its value', () => {
  expect(toldChanges({ phones: true, fields: ['password'] })).toEqual([
    { kind: 'named', field: 'phones' },
    { kind: 'named', field: 'password' },
  ]);
});

it('tells what an act was given', () => {
  expect(toldChanges({ reason: '合同到期', to: null, ticketCount: 3 })).toEqual([
    { kind: 'told', field: 'reason', value: '合同到期' },
    { kind: 'told', field: 'ticketCount', value: 3 },
  ]);
});
