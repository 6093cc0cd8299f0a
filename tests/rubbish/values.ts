import fc from 'fast-check';

/** Texts that mean something to some layer below: SQL, markup, shells, paths, JSON, Unicode at its edges. */
const TEXTS = [
  '',
  ' ',
  '\t\r\n',
  '\u0000',
  'a\u0000b',
  '\\u0000',
  '\ud800',
  '\udfff\ud800',
  '\ufeff',
  '\uffff',
  '\u202e倒',
  'é'.normalize('NFD'),
  'ﷺ',
  '𠮷',
  '👩‍👩‍👧‍👦',
  'İıſ',
  '%',
  '%00',
  '%_%',
  '\\',
  "'",
  "'; DROP TABLE tickets; --",
  "' OR '1'='1",
  '1); SELECT pg_sleep(20); --',
  '$1',
  ':now',
  '?',
  '"><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '{{7*7}}${7*7}',
  '../../../etc/passwd',
  '=1+1',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  '-1',
  '1e999',
  '0x10',
  '٣',
  '[object Object]',
  'x'.repeat(61),
  '字'.repeat(201),
] as const;

const INSTANTS = [
  '2025-06-09T00:00:00Z',
  '2025-06-09T00:00:00',
  '2025-02-30T00:00:00Z',
  '2025-06-09T24:00:00Z',
  '2025-06-09T00:00:00+99:99',
  '0000-01-01T00:00:00Z',
  '-271821-04-20T00:00:00.000Z',
  '+275760-09-13T00:00:00.000Z',
  '9999-12-31T23:59:59.999Z',
  '2025-06-09',
  '0000-00-00',
  '9999-12-31',
  '99999-01-01',
] as const;

const NUMBERS = [
  0,
  -0,
  -1,
  1,
  0.1,
  5e-324,
  1e308,
  -1e308,
  2 ** 31 - 1,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 53,
  2 ** 63,
];

// JSON.stringify cannot write these: they are put in afterwards
const RAW: Readonly<Record<string, string>> = {
  '"@endless@"': '1e999',
  '"@minus@"': '-0.0e-0',
  '"@digits@"': '9'.repeat(400),
  '"@half@"': '"\\ud800"',
  '"@nul@"': '"\\u0000"',
};

/** JSON with what only a hand writes: numbers past every type, half characters. */
export const json = (value: unknown): string =>
  (JSON.stringify(value) ?? 'null').replace(/"@[a-z]+@"/g, (mark) => RAW[mark] ?? mark);

export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<string>(...TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
);

const nested = (depth: number, isList: boolean): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = isList ? [value] : { a: value };
  return value;
};

const scalar: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(...NUMBERS) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(null, true, false, [], {}, [[]], [null], { id: 5 }, { id: 'x' }),
  },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(...INSTANTS) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(...Object.keys(RAW).map((mark) => mark.slice(1, -1))) },
);

/** Anything that JSON can say, shallow or deep. */
export const value: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 12, arbitrary: scalar },
  { weight: 2, arbitrary: fc.array(scalar, { maxLength: 4 }) },
  { weight: 2, arbitrary: fc.dictionary(text, scalar, { maxKeys: 3 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(5, 99, 101, 400), fc.boolean())
      .map(([depth, isList]) => nested(depth, isList)),
  },
);

/** Not escaped where HTTP would take it as it is, escaped everywhere else. */
export const escaped = (part: string): string => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '?'));
