import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '@shouwen/domain/error';
import { parseMapping } from './parse';

const usual = {
  timeZone: 'Asia/Shanghai',
  serviceCenter: 'YG',
  key: ['no'],
  fields: { type: { value: 'help' }, description: { column: 'text' }, receivedAt: { column: 'at' } },
};
const withField = (field: object) => ({ ...usual, fields: { ...usual.fields, ...field } });

const refusal = (input: unknown): string => {
  try {
    parseMapping(input);
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'accepted';
};

const folder = join(__dirname, '..', '..', '..', '..', 'scripts', 'import');

test.each(readdirSync(folder).filter((name) => name.endsWith('.json')))(
  'the shipped mapping %s is right',
  (name) => {
    expect(refusal(JSON.parse(readFileSync(join(folder, name), 'utf8')))).toBe('accepted');
  },
);

test('the mapping of the contract is taken as it stands', () => {
  expect(
    refusal({
      encoding: 'gbk',
      calendar: 'default',
      ...withField({ channel: { column: 'via', map: { a: 'web' } } }),
    }),
  ).toBe('accepted');
});

test.each([
  [null, 'import.mapping-invalid'],
  [[], 'import.mapping-invalid'],
  [{ ...usual, colour: 'red' }, 'import.mapping-unknown-key'],
  [{ ...usual, timeZone: undefined }, 'import.mapping-missing'],
  [{ ...usual, timeZone: 'Asia/Peking' }, 'calendar.zone-unknown'],
  [{ ...usual, timeZone: '+08:00' }, 'calendar.zone-unknown'],
  [{ ...usual, encoding: 'utf-7' }, 'import.encoding-unknown'],
  [{ ...usual, serviceCenter: undefined }, 'import.mapping-missing'],
  [{ ...usual, serviceCenter: { code: 'TOOLONG', name: 'x' } }, 'import.mapping-invalid'],
  [{ ...usual, key: [] }, 'import.mapping-invalid'],
  [{ ...usual, fields: { type: { value: 'help' } } }, 'import.mapping-missing'],
  [{ ...usual, calendar: { code: 'x', name: 'x', weekly: {} } }, 'calendar.never-opens'],
  [withField({ number: { column: 'no' } }), 'import.mapping-field-unknown'],
  [withField({ title: {} }), 'import.mapping-column-or-value'],
  [withField({ title: { column: 'a', value: 'b' } }), 'import.mapping-column-or-value'],
  [withField({ title: { column: 'a', format: 'yyyy' } }), 'import.mapping-invalid'],
  [withField({ closedAt: { column: 'a', format: 'HH:mm' } }), 'import.format-invalid'],
  [withField({ channel: { column: 'a', map: { x: 1 } } }), 'import.mapping-invalid'],
])('%j is refused as %s', (input, code) => {
  expect(refusal(input)).toBe(code);
});
