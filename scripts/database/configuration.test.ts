import { connectionsFor, suffices } from './configuration';

test.each([
  // 27 each, and three that only superusers get
  [57, 2, true],
  [56, 2, false],
  [111, 4, true],
  [110, 4, false],
])('%i connections for %i processes: %p', (most, processes, isEnough) => {
  expect(suffices(most, processes)).toBe(isEnough);
});

test.each([1, 2, 4, 16, 64])('the embedded database takes what %i processes may open', (processes) => {
  expect(suffices(connectionsFor(processes), processes)).toBe(true);
});
