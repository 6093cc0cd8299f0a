import * as fc from 'fast-check';
import { passwordProblem } from './password';

const owner = { username: 'wangfang', name: '王芳', phone: '13800005678' };

test.each([
  'Shouwen-demo-1',
  'A-test-password-1',
  '今天下午三点半',
  'correct horse battery',
  '1357924680',
  'k7mq-2vhd-xw9t-pc4n',
])('takes %s', (password) => expect(passwordProblem(password, owner)).toBeUndefined());

test.each([
  ['nine bytes', 'a1b2c3d4e', 'password.too-short'],
  ['nothing', '', 'password.too-short'],
  ['three Chinese signs', '今天好', 'password.too-short'],
  ['73 letters', `a1${'xy'.repeat(35)}z`, 'password.too-long'],
  ['25 Chinese signs', '今天下午'.repeat(6) + '好', 'password.too-long'],
  ['one sign, many times', 'aaaaaaaaaaaa', 'password.too-simple'],
  ['a row of digits', '1234567890', 'password.too-simple'],
  ['a row of digits from the middle', '6789012345', 'password.too-simple'],
  ['a row of digits backwards', '9876543210', 'password.too-simple'],
  ['a row of letters', 'abcdefghij', 'password.too-simple'],
  ['a row of mixed letters', 'aBcDeFgHiJkL', 'password.too-simple'],
  ['what everybody tries', 'Password123', 'password.common'],
  ['the user name', 'my-WangFang-99', 'password.contains-name'],
  ['the name', '我是王芳的密码', 'password.contains-name'],
  ['the phone', 'x13800005678x', 'password.contains-name'],
])('refuses %s', (_what, password, code) => expect(passwordProblem(password, owner)).toBe(code));

test('counts up to 72 bytes and no more', () => {
  const of = (length: number) => 'ab1-'.repeat(18).slice(0, length).padEnd(length, 'q');
  expect(passwordProblem(of(72), owner)).toBeUndefined();
  expect(passwordProblem(of(73), owner)).toBe('password.too-long');
});

test('does not mind a user name of two letters or a name that is missing', () => {
  expect(passwordProblem('the-wall-holds', { username: 'th', name: null })).toBeUndefined();
});

test('never takes what bcrypt would cut, whatever the script', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (password) => {
      const bytes = Buffer.byteLength(password);
      if (bytes < 10) expect(passwordProblem(password, owner)).toBe('password.too-short');
      if (bytes > 72) expect(passwordProblem(password, owner)).toBe('password.too-long');
    }),
  );
});
