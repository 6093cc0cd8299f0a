import { afterCallback, afterReopen, afterResolve, canTryAgain } from './after-verb';

test('work done awaits the call-back where the type wants one, else the ticket is closed', () => {
  expect(afterResolve('always', true)).toBe('resolved');
  expect(afterResolve('unless-rated', false)).toBe('resolved');
  expect(afterResolve('unless-rated', true)).toBe('closed');
  expect(afterResolve('never', false)).toBe('closed');
});

test('a satisfied resident closes the ticket', () => {
  expect(afterCallback('satisfied', 2, 3)).toEqual({
    state: 'closed',
    satisfaction: 'satisfied',
    freshClock: false,
  });
});

test('an unsatisfied resident sends it back with a fresh clock', () => {
  expect(afterCallback('unsatisfied', 0, 3)).toEqual({
    state: 'in-progress',
    satisfaction: 'unsatisfied',
    freshClock: true,
  });
});

test('an unreachable resident is tried again until the last attempt closes the ticket as unreached', () => {
  expect(afterCallback('unreachable', 0, 3).state).toBe('resolved');
  expect(afterCallback('unreachable', 1, 3)).toMatchObject({ state: 'resolved', satisfaction: null });
  expect(afterCallback('unreachable', 2, 3)).toMatchObject({ state: 'closed', satisfaction: 'unreached' });
  expect(afterCallback('unreachable', 0, 1).state).toBe('closed');
});

test('a second unreachable call in the same half-day is too soon, in another it is not', () => {
  expect(canTryAgain([], '2025-06-06/am')).toBe(true);
  expect(canTryAgain(['2025-06-06/am'], '2025-06-06/am')).toBe(false);
  expect(canTryAgain(['2025-06-06/am'], '2025-06-06/pm')).toBe(true);
});

test('a reopened ticket goes back to its assignee, else to its department, else to the desk', () => {
  expect(afterReopen({ assigneeId: 'wang', departmentId: 'engineering' })).toBe('in-progress');
  expect(afterReopen({ assigneeId: null, departmentId: 'engineering' })).toBe('dispatched');
  expect(afterReopen({})).toBe('new');
});
