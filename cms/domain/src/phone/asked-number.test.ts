import { askedDigits, sameNumberAs } from './asked-number';

test.each([
  ['13800005678', '13800005678'],
  ['138 0000 5678', '13800005678'],
  ['１３８-００００-５６７８', '13800005678'],
  ['+86 138 0000 5678', '13800005678'],
  ['0086-13800005678', '13800005678'],
  ['013800005678', '13800005678'],
  ['021-6234 5678', '02162345678'],
  ['(021)62345678转8', '021623456788'],
  ['尾号5678', '5678'],
  ['没有', ''],
])('%s is the number %s', (phone, digits) => {
  expect(askedDigits(phone)).toBe(digits);
});

test('four signs are a tail, three are everybody’s', () => {
  expect(sameNumberAs('尾号 5678')).toEqual({ tail: '5678', wholes: [] });
  expect(sameNumberAs('678')).toBeNull();
  expect(sameNumberAs('')).toBeNull();
});

test('an area code more or less is the same number, but the end of a mobile number is another', () => {
  expect(sameNumberAs('021-62345678')).toEqual({ tail: '02162345678', wholes: ['2345678', '62345678'] });
  expect(sameNumberAs('62345678')).toEqual({ tail: '62345678', wholes: ['2345678'] });
  expect(sameNumberAs('+8613800005678')).toEqual({ tail: '13800005678', wholes: [] });
});
