import { readCondition } from './readCondition';

it.each([
  ['state', ['new', 'waiting'], { field: 'state', comparison: null, values: ['new', 'waiting'] }],
  ['receivedAt_gte', 'x', { field: 'receivedAt', comparison: 'atLeast', values: ['x'] }],
  ['receivedAt_lt', 'x', { field: 'receivedAt', comparison: 'below', values: ['x'] }],
  ['tags_has', ['电梯'], { field: 'tags', comparison: 'holding', values: ['电梯'] }],
  ['assignee_neq', null, { field: 'assignee', comparison: 'not', values: [null] }],
  ['q', '灯', { field: 'q', comparison: null, values: ['灯'] }],
])('the condition %s is read', (name, value, condition) => {
  expect(readCondition(name, value)).toEqual(condition);
});
