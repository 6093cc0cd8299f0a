import fc from 'fast-check';
import { json, text, value } from './values';
import type { ResourceTarget } from './targets';

const SUFFIXES = ['', '', '_neq', '_gt', '_gte', '_lt', '_lte', '_q', '_x', '_'] as const;
const STRANGE = [
  'q',
  'id',
  'nonsuch',
  '__proto__',
  'constructor',
  '_id',
  'document_id',
  "id'; --",
  'ticket.title',
  '',
] as const;

const HANDWRITTEN = [
  '%',
  'filter',
  'filter=',
  'filter=%',
  'filter=%ff%fe',
  'filter=%00',
  'filter=%5Cu0000',
  'filter={',
  'filter={}&filter={}',
  'filter[id]=1',
  'filter=null',
  'filter=[]',
  `filter=${'['.repeat(3_000)}${']'.repeat(3_000)}`,
  `filter={"id":[${'"x",'.repeat(2_001)}"x"]}`,
  `filter={"q":"${'x'.repeat(201)}"}`,
  'sort=["id"]',
  'sort=["id","ASC","DESC"]',
  'sort=[["id","ASC"]]',
  'sort="id"',
  'range=[0,1e999]',
  'range=[-1,5]',
  'range=[0,1000]',
  'range=[9007199254740990,9007199254740991]',
  'range=[1e300,1e300]',
  'embed={}',
  'embed=[5]',
  'page=1',
  '&&&=&=',
  '?',
  `filter=${'x'.repeat(20_000)}`,
] as const;

const asParameters = (pairs: readonly (readonly string[])[]): string =>
  new URLSearchParams(pairs.map(([name = '', told = '']) => [name, told])).toString();

/** The question of a list or of a record: any field of it, or none, with any operator and any value. */
export function queryFor({ fields }: ResourceTarget, ids: readonly string[]): fc.Arbitrary<string> {
  const name = fc.constantFrom<string>(...Object.keys(fields), ...STRANGE);
  const filtered = fc.tuple(name, fc.constantFrom<string>(...SUFFIXES)).map((parts) => parts.join(''));
  const wanted = fc.oneof(
    { weight: 5, arbitrary: value },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(...ids, [...ids]) },
  );
  const written = (arbitrary: fc.Arbitrary<unknown>, parameter: string) =>
    arbitrary.map((each) => [parameter, json(each)] as const);
  const edge = fc.constantFrom(0, 0, 1, 24, 999, -1, 0.5, 2 ** 31, 2 ** 53);
  const parameter = fc.oneof(
    { weight: 6, arbitrary: written(fc.dictionary(filtered, wanted, { minKeys: 1, maxKeys: 2 }), 'filter') },
    { weight: 2, arbitrary: written(fc.tuple(name, fc.constantFrom('ASC', 'DESC', 'asc')), 'sort') },
    { weight: 1, arbitrary: written(fc.tuple(edge, edge), 'range') },
    { weight: 1, arbitrary: written(fc.array(name, { maxLength: 2 }), 'embed') },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom('filter', 'sort', 'range', 'embed', 'page'), text),
    },
  );
  return fc.oneof(
    {
      weight: 1,
      arbitrary: fc.constantFrom<string>(
        '',
        ...HANDWRITTEN.map(encodeURI).map((each) => each.replaceAll('%25', '%')),
      ),
    },
    { weight: 9, arbitrary: fc.array(parameter, { minLength: 1, maxLength: 2 }).map(asParameters) },
  );
}
