import { isUsual, moved, queueOf, queuesFor, type Sitter } from './queues';

const clerk: Sitter = {
  id: 'person-1',
  department: null,
  abilities: { tickets: ['list', 'create', 'update'] },
};
const handler: Sitter = { id: 'person-2', department: 'team-1', abilities: { tickets: ['list', 'create'] } };
const queues = queuesFor(handler, 4);
const queue = (name: string) => {
  const found = queues.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};

it('knows each queue by its own filter', () => {
  for (const one of queues) expect(queueOf(one.filter, queues)?.name).toBe(one.name);
});

it('stays in its queue while words are searched and conditions are set', () => {
  expect(queueOf({ ...queue('callback').filter, q: '电梯', community: 'place-1' }, queues)?.name).toBe(
    'callback',
  );
});

it('is the same queue however many hours it looks ahead', () => {
  expect(queueOf({ ...queue('soon').filter, dueWithin: 8 }, queues)?.name).toBe('soon');
});

it('shows no queue as chosen for a filter that no queue can be narrowed to', () => {
  expect(queueOf({ nature: 'complaint' }, queues)).toBeUndefined();
});

it('keeps the conditions when another queue is chosen, but not what the queue itself says', () => {
  const filter = { ...queue('mine').filter, type: ['repair'] };
  expect(moved(filter, queue('mine'), queue('callback'))).toEqual({
    ...queue('callback').filter,
    type: ['repair'],
  });
  expect(moved({ state: ['new'], assignee: 'other' }, queue('toDispatch'), queue('mine'))).toEqual(
    queue('mine').filter,
  );
});

it('shows a clerk what to dispatch and to call back, a handler what is theirs', () => {
  const usual = (me: Sitter) =>
    queuesFor(me, 4)
      .filter((one) => isUsual(one, me))
      .map(({ name }) => name);
  expect(usual(clerk)).toEqual([
    'open',
    'toDispatch',
    'answerFor',
    'mine',
    'soon',
    'overdue',
    'waiting',
    'callback',
    'all',
  ]);
  expect(usual(handler)).toEqual([
    'open',
    'answerFor',
    'mine',
    'department',
    'soon',
    'overdue',
    'waiting',
    'all',
  ]);
});

it('has no queue of one’s own before it knows who sits here', () => {
  expect(queuesFor(undefined, 4).map(({ name }) => name)).not.toContain('mine');
});
