import { Translation } from './translation';

const meaning = (map: Record<string, string>) => new Translation(new Map(Object.entries(map)));

test('an exact value goes before a beginning, and the longest beginning before the shorter', () => {
  const types = meaning({
    'SW-*': 'help',
    'SW-Bulk*': 'convenience',
    'SW-Bulk Lost': 'complaint',
    '*': 'repair',
  });
  expect(['SW-Alley', 'SW-Bulk Special', 'SW-Bulk Lost', 'WW-Leak'].map((value) => types.of(value))).toEqual([
    'help',
    'convenience',
    'complaint',
    'repair',
  ]);
});

test('a value that nothing explains is refused, an empty one is left out', () => {
  const channels = meaning({ Phone: 'phone' });
  expect(() => channels.of('Fax')).toThrow('import.value-unmapped');
  expect(channels.of('')).toBe('');
});
