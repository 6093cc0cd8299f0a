import { isProblem, stepAfter } from './loginProblem';

const refused = (status: number, code: string) => ({ status, code });

it('asks for the code once the password was right, and calls that no problem', () => {
  const asked = refused(400, 'auth.second-factor-needed');
  expect(stepAfter(asked, 'password')).toBe('code');
  expect(isProblem(asked)).toBe(false);
});

it('asks for another code after a wrong one, without the password again', () => {
  const wrong = refused(400, 'auth.second-factor-wrong');
  expect(stepAfter(wrong, 'code')).toBe('code');
  expect(isProblem(wrong)).toBe(true);
});

it('leads a person who is locked out, or whose password has changed meanwhile, back to the start', () => {
  expect(stepAfter(refused(429, 'auth.locked'), 'code')).toBe('password');
  expect(stepAfter(refused(400, 'auth.invalid'), 'code')).toBe('password');
});

it('stays where it is while the network is gone', () => {
  expect(stepAfter(refused(0, ''), 'code')).toBe('code');
});
