import { staffRoles } from '../contract/codes';
import { homeOf } from './home';

test('a handler comes in before the work in hand, everybody else before the tickets', () => {
  expect(staffRoles.filter((role) => homeOf(role) === 'work')).toEqual(['handler']);
});
