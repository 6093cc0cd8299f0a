import { errorStatus } from '../contract/errors';
import { fill } from './fill';
import { errorMessages, languageOf, messageFor, wordFor, words } from './message-for';

const codes = Object.keys(errorStatus);

test.each(codes)('%s reads as a sentence in both languages, with and without its values', (code) => {
  const params = { field: 'x', value: 'x', max: 1, min: 0, year: 2027, date: 'x', text: 'x', unit: 'x' };
  for (const given of [undefined, params]) {
    const chinese = messageFor(code, 'zh-CN', given);
    const english = messageFor(code, 'en', given);
    expect(chinese).toMatch(/[\u4e00-\u9fff].*[。！？]$/u);
    expect(english).toMatch(/^[A-Z].*[.!?]$/u);
    expect(chinese + english).not.toMatch(/[{}[\]]| {2}|“”|""/u);
  }
});

test('both languages name the same values', () => {
  const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
  for (const [code, text] of Object.entries(errorMessages['zh-CN'])) {
    const english = Object.entries(errorMessages.en).find(([key]) => key === code)?.[1] ?? '';
    expect([code, names(english)]).toEqual([code, names(text)]);
  }
});

test('a year that is not loaded is named', () => {
  expect(messageFor('calendar.year-not-loaded', 'zh-CN', { year: 2027 })).toContain('2027 年');
  expect(messageFor('calendar.year-not-loaded', 'en', { year: 2027 })).toContain('2027');
});

test('an unknown code is told as a server error', () => {
  expect(messageFor('constructor', 'en')).toBe(messageFor('server.error', 'en'));
});

test('values are put in as they stand, not read as patterns', () => {
  expect(fill('[({zone})]', { zone: '$& {year} $1' })).toBe('($& {year} $1)');
});

test('Chinese words hold Chinese, and every list has the same codes in both languages', () => {
  for (const [kind, list] of Object.entries(words['zh-CN'])) {
    const english = Object.entries(words.en).find(([key]) => key === kind)?.[1];
    expect(Object.keys(english ?? {}).sort()).toEqual(Object.keys(list).sort());
    for (const word of Object.values(list)) expect(word).toMatch(/[\u4e00-\u9fff]/u);
  }
});

test('a code that a company has added is shown as it is', () => {
  expect(wordFor('state', 'in-progress', 'zh-CN')).toBe('处理中');
  expect(wordFor('department', 'garden', 'en')).toBe('garden');
  expect(wordFor('department', 'constructor', 'en')).toBe('constructor');
});

test.each([
  [undefined, 'zh-CN'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN'],
  ['en-GB,en;q=0.9', 'en'],
  ['fr', 'zh-CN'],
])('the header %p asks for %s', (header, language) => {
  expect(languageOf(header)).toBe(language);
});
