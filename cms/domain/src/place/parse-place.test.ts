import fc from 'fast-check';
import { codesFor, parsePlace, samePlace } from './parse-place';

const told = (text: string): string | null => {
  const place = parsePlace(text);
  return place && [place.building, place.unit ?? '', place.room].join('/');
};

test.each([
  '3-2-501',
  '３－２－５０１',
  '3—2—501',
  '3–2–501',
  '3/2/501',
  '3.2.501',
  '3 2 501',
  '3、2、501',
  '3一2一501',
  ' 3-2-501 ',
  '3-2-501室',
  '3栋2单元501',
  '3 栋 2 单元 501 室',
  '3号楼二单元501室',
  '三号楼2-501',
  '三号楼二单元五〇一',
  '三栋二单元五零一室',
  '3#2-501',
  '3＃楼2单元501',
  '3幢2门501房',
  '3座第2单元501户',
  '3号2单元501',
  '03-02-0501',
  '3栋2单元5楼501',
  '3号楼2单元5层501室',
  '3栋-2单元-501',
])('%s is building 3, unit 2, room 501', (text) => {
  expect(told(text)).toBe('3/2/501');
});

test.each([
  ['3-501', '3//501'],
  ['3号楼501', '3//501'],
  ['十二号楼三单元一二〇一', '12/3/1201'],
  ['二十一栋1-1203', '21/1/1203'],
  ['A座1203', 'A//1203'],
  ['a座1203', 'A//1203'],
  ['3A栋2单元501', '3A/2/501'],
  ['B2-1-301', 'B2/1/301'],
  ['5-1-2101A', '5/1/2101A'],
  ['12-1-02', '12/1/2'],
  ['10幢2单元1002室', '10/2/1002'],
])('%s is %s', (text, place) => {
  expect(told(text)).toBe(place);
});

test.each([
  ['阳光花园3-2-501', '阳光花园'],
  ['阳光花园 3栋2单元501', '阳光花园'],
  ['阳光花园二期，3-2-501', '阳光花园2期'],
])('%s keeps the community that was said before it', (text, before) => {
  expect(parsePlace(text)).toEqual({ building: '3', unit: '2', room: '501', before });
});

test.each([
  '',
  '501',
  '三号楼',
  '3号楼二单元',
  '3-2',
  '电梯坏了',
  '13800005678',
  '2025-06-12',
  '3-2-501-7',
  '1-2-3-4',
])('%s names no home', (text) => {
  expect(told(text)).toBeNull();
});

const places = fc.record({
  building: fc.integer({ min: 1, max: 199 }).map(String),
  unit: fc.option(fc.integer({ min: 1, max: 30 }).map(String)),
  room: fc.integer({ min: 101, max: 4099 }).map(String),
  before: fc.constant(''),
});

test('every way to write a code down is read as the home it names', () => {
  fc.assert(
    fc.property(places, (place) => {
      for (const code of codesFor(place)) expect(parsePlace(code)).toEqual(place);
    }),
  );
});

test('nothing that is typed on the way makes trouble', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'0123456789-－栋号楼单元室三十 A') }),
      (text) => void parsePlace(text),
    ),
  );
});

test('a unit that is not said is no difference', () => {
  const [whole, short, other] = ['3-2-501', '3-501', '3-1-501'].map((text) => parsePlace(text));
  if (!whole || !short || !other) throw new Error('each of them names a home');
  expect([samePlace(whole, short), samePlace(whole, other), samePlace(short, other)]).toEqual([
    true,
    false,
    true,
  ]);
});
