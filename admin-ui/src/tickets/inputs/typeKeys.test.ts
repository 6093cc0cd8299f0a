import { typeAt, typeKey } from './typeKeys';

it('gives each type a key, and finds it by that key again', () => {
  for (let index = 0; index < 35; index += 1) expect(typeAt(typeKey(index) ?? '', 35)).toBe(index);
  expect(typeKey(35)).toBeUndefined();
});

it('chooses nothing by other keys, nor by that of a type that is not there', () => {
  for (const key of ['0', 'Enter', 'ArrowDown', ' ', '。', 'F1']) expect(typeAt(key, 15)).toBeNull();
  expect(typeAt('f', 15)).toBe(14);
  expect(typeAt('F', 15)).toBe(14);
  expect(typeAt('g', 15)).toBeNull();
});
