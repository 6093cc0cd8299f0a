import fc from 'fast-check';
import { limits, type Fields } from '@shouwen/domain/contract';
import { wrongOf } from '../support/sample';
import { json, text, value } from './values';

export type Body = string | Buffer;

const STRANGE = [
  'nonsuch',
  '__proto__',
  'constructor',
  'toString',
  'ID',
  ' id',
  '',
  'a\u0000b',
  "name'; DROP TABLE staff_members; --",
  '<script>',
  '$where',
  'id[]',
  'x'.repeat(5_000),
] as const;

// a version is compared before any field, and none of these is one
const VERSIONS = [-1, '1', null, 0.5, [], 1e308] as const;

const BROKEN: readonly Body[] = [
  '{',
  '[',
  ']',
  '{"a":',
  '{"a":1,}',
  '{"a":1}}',
  "{'a':1}",
  '{a:1}',
  'null',
  'true',
  '1',
  '"x"',
  '[]',
  '[{}]',
  'NaN',
  '\u0000',
  '{"nonsuch":"\\ud800"}',
  '{"\\u0000":1}',
  '{"nonsuch":1}{"nonsuch":1}',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>',
  'title=a&description=b',
  '{"__proto__":{"role":"admin"}}',
  Buffer.from([0xff, 0xfe, 0x7b, 0x7d]),
  Buffer.from([0x7b, 0xc0, 0x80, 0x7d]),
  Buffer.from([0x1f, 0x8b, 0x08, 0x00]),
  '['.repeat(2_000),
  `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
  `${'{"a":'.repeat(2_000)}1${'}'.repeat(2_000)}`,
];

/** Too long or too deep for anybody: few of these, they cost time. */
const HEAVY: readonly Body[] = [
  'x'.repeat(limits.bodyBytes + 1),
  `{"nonsuch":"${'字'.repeat(300_000)}"}`,
  `${'['.repeat(400_000)}${']'.repeat(400_000)}`,
  `{"nonsuch":[${'1,'.repeat(100_000)}1]}`,
];

const SHORT = 2_000;

type Spoiler = readonly [string, unknown];

/** Fields with a value that each of them refuses, whoever writes it: not null, which may stand for a default. */
function spoilersOf(fields: Fields, isMerge: boolean): Spoiler[] {
  const spoilable = Object.entries(fields).filter(
    // a merge passes over what is worked out at the asking
    ([name, { computed }]) => !isMerge || !(computed || name === 'version'),
  );
  const wrong = spoilable.flatMap(([name, spec]) =>
    wrongOf(spec)
      .filter((each) => each !== null && (typeof each !== 'string' || each.length < SHORT))
      .map((each): Spoiler => [name, each]),
  );
  return isMerge ? [...wrong, ...VERSIONS.map((version): Spoiler => ['version', version])] : wrong;
}

const written = (told: object, spoiler: Spoiler): string =>
  json({ ...told, ...Object.fromEntries([spoiler]) });

/**
 * A body that is refused: no JSON object at all, or one in which at least one field is unknown or cannot be right, the
 * others being good (`good`), odd or missing.
 */
export function spoiled(fields: Fields, good: readonly object[], isMerge = false): fc.Arbitrary<Body> {
  const spoilers = spoilersOf(fields, isMerge);
  const unknown = fc.tuple(fc.constantFrom<string>(...STRANGE), value);
  const spoiler: fc.Arbitrary<Spoiler> =
    spoilers.length === 0
      ? unknown
      : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...spoilers) }, { weight: 1, arbitrary: unknown });
  const names = Object.keys(fields).filter((name) => name !== 'version');
  const odd =
    names.length === 0 ? fc.constant({}) : fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 3 });
  const base = fc.constantFrom<object>({}, ...good);
  return fc.oneof(
    { weight: 900, arbitrary: fc.tuple(base, spoiler).map(([told, wrong]) => written(told, wrong)) },
    {
      weight: 900,
      arbitrary: fc
        .tuple(base, odd, spoiler)
        .map(([told, more, wrong]) => written({ ...told, ...more }, wrong)),
    },
    { weight: 200, arbitrary: fc.constantFrom(...BROKEN) },
    { weight: 100, arbitrary: text.map((each) => `{"nonsuch":${each}`) },
    { weight: 1, arbitrary: fc.constantFrom(...HEAVY) },
  );
}
