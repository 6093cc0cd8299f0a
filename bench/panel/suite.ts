import { step } from '../../scripts/console/step.js';
import { withClient } from '../../scripts/database/connection';
import { BIG_CENTRE_CODE } from '../fill/centres';
import type { Wish } from '../arguments';
import { machine } from '../report/machine';
import { memoryOf } from '../report/memory';
import type { Result } from '../report/result';
import { openCluster } from '../stage/cluster';
import { ensureTemplates } from '../stage/template';
import { linesOf, type Subjects } from './lines';
import { measure, type Measured } from './measure';
import { openStage, type Stage } from './stage';

const SMALLER_BY = 100;
const FEWEST = 100;
const SOME_TICKETS = 5_000;

/** Departments that have work and tickets spread over the years, of the big centre. */
function subjectsOf({ databaseUrl }: Stage): Promise<Subjects> {
  return withClient(databaseUrl, async (client) => {
    const departments = await client.query<{ id: string }>(
      `SELECT d.document_id AS id FROM departments d JOIN service_centers c ON c.id = d.service_center_id AND c.code = $1
        WHERE EXISTS (SELECT 1 FROM tickets t WHERE t.department_id = d.id) ORDER BY d.code`,
      [BIG_CENTRE_CODE],
    );
    const tickets = await client.query<{ id: string }>(
      `SELECT t.document_id AS id FROM tickets t JOIN service_centers c ON c.id = t.service_center_id AND c.code = $1
        ORDER BY t.document_id LIMIT $2`,
      [BIG_CENTRE_CODE, SOME_TICKETS],
    );
    return { departments: departments.rows.map(({ id }) => id), tickets: tickets.rows.map(({ id }) => id) };
  });
}

async function measureAll(large: Stage, small: Stage, wish: Wish): Promise<Measured[]> {
  const lines = linesOf(await subjectsOf(large));
  const smallLines = linesOf(await subjectsOf(small));
  const measured: Measured[] = [];
  for (const [nth, line] of lines.entries()) {
    const targets = {
      ours: large.ours,
      bare: large.bare,
      small: small.ours,
      smallLine: smallLines[nth] ?? line,
    };
    measured.push(await step(`Measuring: ${line.name}`, () => measure(targets, line, wish)));
  }
  return measured;
}

/** The panel under ten connections: its lines against a bare server, and against tables a hundredth of the size. */
export async function panel(wish: Wish): Promise<Result> {
  const sizes = { large: wish.tickets, small: Math.max(FEWEST, Math.round(wish.tickets / SMALLER_BY)) };
  await ensureTemplates(wish.folder, [sizes.small, sizes.large], wish.isFresh);
  const cluster = await openCluster(wish.folder, { isDurable: true });
  const open: Stage[] = [];
  try {
    const [small, large] = await step('Starting the servers', async () => [
      await openStage(cluster, wish.folder, sizes.small).then((stage) => (open.push(stage), stage)),
      await openStage(cluster, wish.folder, sizes.large).then((stage) => (open.push(stage), stage)),
    ]);
    if (!small || !large) throw new Error('The servers did not start.');
    const lines = await measureAll(large, small, wish);
    return { suite: 'panel', ...machine(), ...sizes, pace: wish, lines, memoryMb: memoryOf(large.ours.pid) };
  } finally {
    for (const stage of open) await stage.stop();
    await cluster.stop();
  }
}
