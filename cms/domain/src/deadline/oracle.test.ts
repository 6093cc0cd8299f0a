import fc from 'fast-check';
import { arbitraryRequest } from './arbitrary.fixture';
import { dueAt } from './due-at';
import { oracleDueAt } from './oracle.fixture';

const numRuns = Number(process.env.ORACLE_RUNS ?? 120);

test('the rules agree with a slow walk on Temporal, on any calendar, zone, target and pauses', () => {
  fc.assert(
    fc.property(arbitraryRequest, (request) => {
      expect(dueAt(request)).toBe(oracleDueAt(request));
    }),
    { numRuns },
  );
}, 60_000);
