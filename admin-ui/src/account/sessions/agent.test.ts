import { agentIn } from './agent';

const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';

it.each([
  ['Chrome', 'Windows', `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome}`],
  ['Edge', 'Windows', `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Edg/142.0.0.0`],
  [
    'Safari',
    'macOS',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 14_1) AppleWebKit/605.1.15 Version/17.1 Safari/605.1.15',
  ],
  ['Firefox', 'Linux', 'Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0'],
])('%s on %s is told by its name', (browser, system, text) => {
  expect(agentIn(text)).toEqual({ browser, system, isPhone: false });
});

it('takes WeChat on a phone for neither Chrome nor a computer', () => {
  const wechat = `Mozilla/5.0 (Linux; Android 14; V2309A) ${chrome} Mobile MicroMessenger/8.0.50`;
  expect(agentIn(wechat)).toEqual({ browser: '微信 WeChat', system: 'Android', isPhone: true });
});

it('claims nothing of a program it does not know', () => {
  expect(agentIn('node')).toEqual({ browser: null, system: null, isPhone: false });
  expect(agentIn(null)).toEqual({ browser: null, system: null, isPhone: false });
});
