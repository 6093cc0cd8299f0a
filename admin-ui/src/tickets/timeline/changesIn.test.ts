import { changesIn } from './changesIn';

it('tells how a due time moved', () => {
  const moved = { from: '2026-11-22T08:00:00.000Z', to: '2026-11-23T08:00:00.000Z' };
  expect(changesIn({ replyDueAt: moved })).toEqual({
    set: [],
    told: [{ field: 'replyDueAt', ...moved }],
    named: [],
  });
});

it('names a personal field without its value', () => {
  expect(changesIn({ requesterPhone: {} })).toEqual({ set: [], told: [], named: ['requesterPhone'] });
});

it('tells to whom a ticket was dispatched, and says nothing of a person who was not named', () => {
  expect(changesIn({ department: 'engineering', assignee: null })).toEqual({
    set: [{ field: 'department', value: 'engineering' }],
    told: [],
    named: [],
  });
});

it('leaves out what people have no word for', () => {
  expect(changesIn({ formVersion: { from: 1, to: 2 } })).toEqual({ set: [], told: [], named: [] });
  expect(changesIn(null)).toEqual({ set: [], told: [], named: [] });
});
