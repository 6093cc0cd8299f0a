import { nextDue } from './nextDue';

const early = '2026-11-26T02:00:00.000Z';
const late = '2026-11-27T02:00:00.000Z';

it('is the earlier of reply and resolution while nobody was told anything', () => {
  expect(nextDue({ repliedAt: null, replyDueAt: early, resolveDueAt: late })).toEqual({
    kind: 'reply',
    dueAt: early,
  });
  expect(nextDue({ repliedAt: null, replyDueAt: late, resolveDueAt: early })?.kind).toBe('resolve');
  expect(nextDue({ repliedAt: null, replyDueAt: early, resolveDueAt: early })?.kind).toBe('reply');
});

it('is the resolution once the resident was told', () => {
  expect(nextDue({ repliedAt: early, replyDueAt: early, resolveDueAt: late })?.dueAt).toBe(late);
});

it('is nothing where no promise has a time', () => {
  expect(nextDue({ repliedAt: early, replyDueAt: early, resolveDueAt: null })).toBeNull();
});
