import { LIMITS } from '../budgets/limits';
import { measures } from '../budgets/measures';
import { fair } from '../budgets/tries';
import { watching } from '../budgets/watch';
import { DEMO_PASSWORD, openHall, type Hall } from '../support/hall';
import type { Seat } from '../support/seat';

describe('what a person at the desk waits for', () => {
  let hall: Hall;
  let clerk: Seat;

  beforeAll(async () => {
    // nobody sets this hall's clock: a clock that is held cannot measure
    hall = await openHall();
    clerk = await hall.visitor();
    await watching(clerk.page);
  });
  afterAll(() => hall?.close());

  it('the login page comes packed', async () => {
    await clerk.open();
    await clerk.page.getByRole('textbox', { name: '账号' }).waitFor();
    const bytes = await clerk.page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
    );
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThanOrEqual(LIMITS.firstLoad);
    await clerk.logIn('clerk', DEMO_PASSWORD);
  });

  it.each(measures)('$line: at most $limit', async ({ limit, measure }) => {
    const measured = await measure(clerk);
    expect(fair(measured)).toBeLessThanOrEqual(limit);
  });
});
