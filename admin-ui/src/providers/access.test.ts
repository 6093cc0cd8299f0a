import { accessIn, dutyToldBy } from './access';

const noon = Date.parse('2026-11-23T04:00:00.000Z');
const answer = { jwt: 'token', expiresAt: '2026-11-23T05:00:00.000Z', user: { id: 7 } };

it('fetches the next token a minute before the present one is over', () => {
  expect(accessIn(answer, noon).renewAt).toBe(noon + 59 * 60_000);
});

it('does not fetch token after token where the computer’s clock is fast', () => {
  expect(accessIn(answer, noon + 86_400_000).renewAt).toBe(Number.POSITIVE_INFINITY);
});

it('puts the new password before the second factor', () => {
  const both = { ...answer, mustChangePassword: true, mustEnrolSecondFactor: true };
  expect(accessIn(both, noon).duty).toBe('password');
  expect(accessIn({ ...answer, mustEnrolSecondFactor: true }, noon).duty).toBe('second-factor');
  expect(accessIn(answer, noon).duty).toBeNull();
});

it('learns of a duty from the refusal of any request', () => {
  expect(dutyToldBy('auth.password-change-needed')).toBe('password');
  expect(dutyToldBy('access.refused')).toBeNull();
});
