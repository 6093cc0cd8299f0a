import { isNewer } from './product';

test.each([
  ['0.2.0', '0.1.9', true],
  ['0.10.0', '0.9.3', true],
  ['1.0', '1.0.0', false],
  ['0.1.0', '0.1.0', false],
  ['0.1.0', '0.2.0', false],
  ['1.0.1', '1.0', true],
])('%s comes after %s: %s', (one, other, answer) => expect(isNewer(one, other)).toBe(answer));
