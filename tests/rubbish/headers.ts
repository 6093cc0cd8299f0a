import fc from 'fast-check';

type Headers = Readonly<Record<string, string>>;

// what HTTP lets pass in a header; what it does not is sent by hand (raw.ts)
const word = fc
  .array(fc.oneof(fc.integer({ min: 0x21, max: 0x7e }), fc.integer({ min: 0x80, max: 0xff })), {
    minLength: 1,
    maxLength: 30,
  })
  .map((codes) => String.fromCharCode(...codes));

const NAMES = [
  'idempotency-key',
  'accept-language',
  'user-agent',
  'cookie',
  'range',
  'if-none-match',
  'if-match',
  'if-modified-since',
  'origin',
  'referer',
  'x-forwarded-for',
  'x-forwarded-proto',
  'x-http-method-override',
  'content-encoding',
  'accept',
  'accept-encoding',
  'cache-control',
  'prefer',
] as const;

const CHOSEN: readonly Headers[] = [
  { 'accept-language': 'en' },
  { 'accept-language': 'en-GB;q=nan, *' },
  { 'accept-language': `en,${'x,'.repeat(2_000)}` },
  { 'idempotency-key': 'x'.repeat(201) },
  { 'idempotency-key': "'; DROP TABLE idempotency_keys; --" },
  { 'idempotency-key': 'one-and-the-same' },
  { 'content-type': '' },
  { 'content-type': 'application/x-www-form-urlencoded' },
  { 'content-type': 'multipart/form-data' },
  { 'content-type': 'multipart/form-data; boundary=' },
  { 'content-type': 'application/json; charset=utf-16' },
  { 'content-type': 'x'.repeat(3_000) },
  { 'content-encoding': 'gzip' },
  { 'user-agent': 'x'.repeat(3_000) },
  { 'x-forwarded-for': '10.0.0.1, nonsense' },
  { host: 'nowhere.invalid:99999' },
  { cookie: 'shouwen_refresh=x; =; ;;' },
  { range: 'bytes=5-1,-0,99999999999999999999-' },
];

const AUTHORIZATIONS = [
  'Bearer',
  'Bearer ',
  'bearer a.b.c',
  'Bearer a.b',
  'Basic YTpi',
  `Bearer ${'a'.repeat(128)}`,
  `Bearer ${'x.'.repeat(3_000)}`,
  'Bearer null',
  'é',
];

/** Headers beside the token, most often none. */
export const headers: fc.Arbitrary<Headers> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  { weight: 2, arbitrary: fc.constantFrom(...CHOSEN) },
  { weight: 1, arbitrary: fc.dictionary(fc.constantFrom<string>(...NAMES), word, { maxKeys: 3 }) },
);

/** For whoever has no token: something that is not even the shape of one. */
export const noToken: fc.Arbitrary<Headers> = fc
  .tuple(headers, fc.constantFrom(...AUTHORIZATIONS))
  .map(([others, authorization]) => ({ ...others, authorization }));
