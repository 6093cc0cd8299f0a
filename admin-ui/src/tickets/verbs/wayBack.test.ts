import { wayBack } from './wayBack';

const inHands = { state: 'dispatched', department: 'd1', assignee: 'p1' } as const;

test('a pause is taken back by going on', () => {
  expect(wayBack('pause', inHands)).toEqual({ verb: 'resume', body: {} });
});

test('a ticket dispatched anew goes back to the hands it was in, also to those of nobody within a department', () => {
  expect(wayBack('dispatch', inHands)?.body).toEqual({ department: 'd1', assignee: 'p1' });
  expect(wayBack('dispatch', { ...inHands, assignee: null })?.body).toEqual({
    department: 'd1',
    assignee: null,
  });
});

test('a first dispatch, and what is told to somebody, has no way back', () => {
  expect(wayBack('dispatch', { state: 'new', department: null, assignee: null })).toBeNull();
  for (const verb of ['reply', 'resolve', 'close', 'cancel', 'transfer', 'note'] as const)
    expect(wayBack(verb, inHands)).toBeNull();
});
