import { Client } from 'pg';
import { openDesk, type Desk } from '../support/desk';

/** More than the reading pool's statement limit of ten seconds. */
const PATIENCE_MS = 40_000;

describe('a question that takes too long', () => {
  let desk: Desk;
  let blocker: Client;

  beforeAll(async () => {
    desk = await openDesk();
    await (await desk.as('clerk')).registers();
    blocker = new Client({ connectionString: desk.server.databaseUrl });
    await blocker.connect();
  });
  afterAll(async () => {
    await blocker.end();
    await desk.close();
  });

  test(
    'is cut off with a code, and the process answers everybody else meanwhile and afterwards',
    async () => {
      const clerk = await desk.as('clerk');
      await blocker.query('BEGIN; LOCK TABLE tickets IN ACCESS EXCLUSIVE MODE');
      const slow = Promise.all(Array.from({ length: 4 }, () => clerk.list('tickets')));
      const meanwhile = await clerk.list('departments');
      expect(meanwhile.status).toBe(200);
      expect((await fetch(`${desk.server.url}/healthz`)).status).toBe(200);
      const answers = await slow;
      expect(answers.map(({ status, body }) => [status, (body as { code?: string }).code])).toEqual(
        answers.map(() => [503, 'query.too-slow']),
      );
      await blocker.query('ROLLBACK');
      expect((await clerk.list('tickets')).status).toBe(200);
    },
    PATIENCE_MS,
  );

  test('is refused before it is asked where it names too much', async () => {
    const clerk = await desk.as('clerk');
    const { status, body } = await clerk.list('tickets', {
      filter: { number: Array.from({ length: 2_001 }, (_, index) => `n${index}`) },
    });
    expect([status, (body as { code?: string }).code]).toEqual([400, 'query.too-large']);
    const long = await clerk.list('tickets', { filter: { q: '水'.repeat(201) } });
    expect([long.status, (long.body as { code?: string }).code]).toEqual([400, 'query.too-large']);
  });
});
