import { changesIn } from './changesIn';

it('tells how a due time moved', () => {
  const moved = { from: '2026-11-22T08:00:00.000Z', to: '2026-11-23T08:00:00.000Z' };
  expect(changesIn({ replyDueAt: moved })).toEqual({ told: [{ field: 'replyDueAt', ...moved }], named: [] });
});

it('names a personal field without its value', () => {
  expect(changesIn({ requesterPhone: {} })).toEqual({ told: [], named: ['requesterPhone'] });
});

it('leaves out what people have no word for', () => {
  expect(changesIn({ formVersion: { from: 1, to: 2 } })).toEqual({ told: [], named: [] });
  expect(changesIn(null)).toEqual({ told: [], named: [] });
});
