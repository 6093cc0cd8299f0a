import { inOrder, isNextStep } from './order';

it('offers a clerk to dispatch a new ticket first', () => {
  expect(inOrder(['note', 'cancel', 'serve', 'dispatch'], 'new')).toEqual([
    'dispatch',
    'serve',
    'note',
    'cancel',
  ]);
});

it('offers the call-back first once the work is done', () => {
  expect(inOrder(['reply', 'note', 'hand-over', 'callback'], 'resolved')[0]).toBe('callback');
});

it('shows every verb that the server allows, and no other', () => {
  expect(inOrder(['note'], 'in-progress')).toEqual(['note']);
});

it('does not press a note upon somebody as the next step', () => {
  expect(isNextStep('note', 'closed')).toBe(false);
  expect(isNextStep('accept', 'dispatched')).toBe(true);
});
