import { sizeInWords } from './sizeInWords';

it('tells bytes as they are, and never as a fraction', () => {
  expect(sizeInWords(0)).toBe('0 B');
  expect(sizeInWords(820)).toBe('820 B');
});

it('tells a small picture in kilobytes and a large one in megabytes', () => {
  expect(sizeInWords(12 * 1024)).toBe('12 KB');
  expect(sizeInWords(3.44 * 1024 * 1024)).toBe('3.4 MB');
  expect(sizeInWords(20 * 1024 * 1024)).toBe('20 MB');
});

it('says no more than three digits before it takes the next unit', () => {
  expect(sizeInWords(1_000)).toBe('1.0 KB');
  expect(sizeInWords(1_023_999)).toBe('1.0 MB');
});
