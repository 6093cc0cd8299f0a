import { openDesk, type Desk } from '../support/desk';
import { eventually } from '../support/eventually';

const TICKETS = 20_000;

describe('an export whose connection is cut', () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk();
    const { id } = await (await desk.as('clerk')).registers();
    await desk.database.query(
      `INSERT INTO tickets (document_id, number, type_id, nature, title, description, channel, severity, urgency, state, round, service_center_id, received_at, return_count, version, is_imported)
       SELECT 'copy' || n, number || '-' || n, type_id, nature, title, description, channel, severity, urgency, state, round, service_center_id, received_at, return_count, 1, false
         FROM tickets, generate_series(1, $2) n WHERE document_id = $1`,
      [id, TICKETS],
    );
  });
  afterAll(() => desk.close());

  test('fails with a reason, and the process goes on for everybody', async () => {
    const clerk = await desk.as('clerk');
    const { body: task } = await clerk.post('tasks', {
      kind: 'export',
      parameters: { resource: 'tickets' },
    });
    await eventually(async () => {
      const cut = await desk.database.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE datname = current_database() AND application_name = 'shouwen-read' AND query LIKE 'FETCH%' AND xact_start IS NOT NULL`,
      );
      return cut.length > 0 || undefined;
    }, 30_000);
    const ended = await eventually(async () => {
      const { body } = await clerk.get<{ state: string; problem: string | null }>(`tasks/${task.id}`);
      return ['queued', 'running'].includes(body.state) ? undefined : body;
    }, 30_000);
    expect([ended.state, ended.problem]).toEqual(['failed', expect.stringMatching(/^server\./)]);
    expect((await fetch(`${desk.server.url}/healthz`)).status).toBe(200);
    expect((await clerk.list('tickets')).status).toBe(200);
  });
});
