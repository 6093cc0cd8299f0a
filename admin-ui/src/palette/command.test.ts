import { matching, type Command } from './command';

const command = (id: string, label: string, hint?: string): Command => ({
  id,
  label,
  hint,
  icon: () => null,
  run: () => undefined,
});
const all = [command('a', '工单'), command('b', '登记工单'), command('c', 'Dark theme', '外观')];
const found = (words: string) => matching(all, words).map(({ id }) => id);

test('nothing typed shows all in their order', () => {
  expect(found('')).toEqual(['a', 'b', 'c']);
  expect(found('  ')).toEqual(['a', 'b', 'c']);
});

test('finds by any part of label or hint, what begins so first, whatever the case and the spaces', () => {
  expect(found('工单')).toEqual(['a', 'b']);
  expect(found('darkTH')).toEqual(['c']);
  expect(found('外观')).toEqual(['c']);
  expect(found('无')).toEqual([]);
});
