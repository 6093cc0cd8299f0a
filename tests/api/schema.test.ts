import { openDesk, type Desk } from '../support/desk';
import { of, staffId } from '../support/twoCentres';

const NOT_NULL = '23502';
const UNIQUE = '23505';
const CHECK = '23514';
const EXCLUSION = '23P01';
const APPEND_ONLY = '23001';

describe('the database itself', () => {
  let desk: Desk;
  let ticket: string;

  async function refusal(sql: string): Promise<string> {
    try {
      await desk.database.query(sql.replaceAll(':ticket', `'${ticket}'`));
      return 'accepted';
    } catch (error) {
      return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    }
  }

  beforeAll(async () => {
    desk = await openDesk();
    const [clerk, engineer] = [await desk.as('clerk'), await desk.as('engineer')];
    ticket = (await clerk.registers()).id;
    await clerk.does(ticket, 'dispatch', { department: of('a').engineering, assignee: staffId('engineer') });
    await engineer.does(ticket, 'pause', { reason: '等配件' });
    const called = (await clerk.registers({ department: of('a').engineering })).id;
    await clerk.does(called, 'serve', { feedback: '好了' });
    await (await desk.as('clerk2')).does(called, 'callback', { outcome: 'unreachable' });
  });
  afterAll(() => desk.close());

  test.each([
    ['an event changed', 'UPDATE events SET body = NULL', APPEND_ONLY],
    ['an event deleted', 'DELETE FROM events', APPEND_ONLY],
    ['the timeline emptied', 'TRUNCATE events', APPEND_ONLY],
    ['a published version changed', `UPDATE definition_versions SET body = '{}'`, APPEND_ONLY],
    ['a published version deleted', 'DELETE FROM definition_versions', APPEND_ONLY],
    [
      'a version published twice',
      `INSERT INTO definition_versions (kind, definition, number, body, in_force_from) SELECT kind, definition, number, body, in_force_from FROM definition_versions LIMIT 1`,
      UNIQUE,
    ],
    ['a call-back changed', `UPDATE callbacks SET outcome = 'satisfied'`, APPEND_ONLY],
    ['a call-back deleted', 'DELETE FROM callbacks', APPEND_ONLY],
    [
      'two unreachable calls in one half-day',
      `INSERT INTO callbacks (ticket_id, round, attempt, outcome, called_at, half_day) SELECT ticket_id, round, attempt + 1, outcome, called_at, half_day FROM callbacks LIMIT 1`,
      UNIQUE,
    ],
    ['a rating of 6', `UPDATE tickets SET rating = 6 WHERE document_id = :ticket`, CHECK],
    ['a ticket deleted', 'DELETE FROM tickets WHERE document_id = :ticket', APPEND_ONLY],
    [
      'another first contact',
      `UPDATE tickets SET first_contact_id = (SELECT id FROM staff_members WHERE document_id = 's-clerk2') WHERE document_id = :ticket`,
      APPEND_ONLY,
    ],
    ['another number', `UPDATE tickets SET number = 'X1' WHERE document_id = :ticket`, APPEND_ONLY],
    [
      'another centre',
      `UPDATE tickets SET service_center_id = (SELECT id FROM service_centers WHERE document_id = 'b-centre') WHERE document_id = :ticket`,
      APPEND_ONLY,
    ],
    ['another receipt', `UPDATE tickets SET received_at = now() WHERE document_id = :ticket`, APPEND_ONLY],
    [
      'a state that is none',
      `UPDATE tickets SET state = 'lost', state_before_pause = NULL WHERE document_id = :ticket`,
      CHECK,
    ],
    [
      'waiting without a state to go back to',
      `UPDATE tickets SET state_before_pause = NULL WHERE document_id = :ticket`,
      CHECK,
    ],
    [
      'waiting with a due time',
      `UPDATE tickets SET resolve_due_at = now() WHERE document_id = :ticket`,
      CHECK,
    ],
    [
      'closed without a time',
      `UPDATE tickets SET state = 'closed', state_before_pause = NULL WHERE document_id = :ticket`,
      CHECK,
    ],
    [
      'a time of closing while open',
      `UPDATE tickets SET closed_at = now() WHERE document_id = :ticket`,
      CHECK,
    ],
    [
      'resolved without a time',
      `UPDATE tickets SET state = 'resolved', state_before_pause = NULL WHERE document_id = :ticket`,
      CHECK,
    ],
    [
      'merged into nothing',
      `UPDATE tickets SET state = 'merged', state_before_pause = NULL WHERE document_id = :ticket`,
      CHECK,
    ],
    [
      'merged into itself',
      `UPDATE tickets SET state = 'merged', state_before_pause = NULL, merged_into_id = id WHERE document_id = :ticket`,
      CHECK,
    ],
    ['an unknown channel', `UPDATE tickets SET channel = 'pigeon' WHERE document_id = :ticket`, CHECK],
    ['an unknown urgency', `UPDATE tickets SET urgency = 'later' WHERE document_id = :ticket`, CHECK],
    ['an empty title', `UPDATE tickets SET title = '' WHERE document_id = :ticket`, CHECK],
    [
      'a title of 201 characters',
      `UPDATE tickets SET title = repeat('灯', 201) WHERE document_id = :ticket`,
      CHECK,
    ],
    ['no description', 'UPDATE tickets SET description = NULL WHERE document_id = :ticket', NOT_NULL],
    ['no type', 'UPDATE tickets SET type_id = NULL WHERE document_id = :ticket', NOT_NULL],
    [
      'a second open pause',
      `INSERT INTO pauses (subject_kind, subject, started_at) VALUES ('ticket', :ticket, now())`,
      UNIQUE,
    ],
    [
      'a pause that ends before it begins',
      `UPDATE pauses SET ended_at = started_at - interval '1 second' WHERE subject = :ticket`,
      CHECK,
    ],
    [
      'two reply clocks in one round',
      `INSERT INTO clocks (subject_kind, subject, kind, round, started_at) VALUES ('ticket', :ticket, 'reply', 1, now())`,
      UNIQUE,
    ],
    [
      'a participant who is nobody',
      `INSERT INTO participants (ticket_id, role, since) SELECT id, 'assignee', now() FROM tickets WHERE document_id = :ticket`,
      CHECK,
    ],
    [
      'two memberships at one time',
      `INSERT INTO memberships (staff_id, role, service_center_id, from_on) SELECT staff_id, role, service_center_id, '2025-01-01' FROM memberships WHERE document_id = 'm-clerk'`,
      EXCLUSION,
    ],
    [
      'a clerk of no centre',
      `UPDATE memberships SET service_center_id = NULL WHERE document_id = 'm-clerk'`,
      CHECK,
    ],
    [
      'company staff of a centre',
      `UPDATE memberships SET service_center_id = (SELECT id FROM service_centers LIMIT 1) WHERE document_id = 'm-company'`,
      CHECK,
    ],
    [
      'two departments with one code',
      `INSERT INTO departments (name, code, service_center_id) SELECT name, code, service_center_id FROM departments LIMIT 1`,
      UNIQUE,
    ],
  ])('refuses %s', async (_what, sql, code) => {
    expect(await refusal(sql)).toBe(code);
  });

  test('grows the version of a record with every change, whoever makes it', async () => {
    const versionOf = async () =>
      (
        await desk.database.query<{ version: number }>(
          `SELECT version FROM departments WHERE document_id = 'a-cleaning'`,
        )
      )[0]?.version ?? 0;
    const before = await versionOf();
    await desk.database.query(
      `UPDATE departments SET name = '环境部', version = 1 WHERE document_id = 'a-cleaning'`,
    );
    expect(await versionOf()).toBe(before + 1);
  });

  test('keeps every instant of ours with its zone', async () => {
    const found = await desk.database.query<{ name: string }>(
      `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
        WHERE table_schema = 'public' AND data_type = 'timestamp without time zone' AND column_name LIKE '%\\_at'
          AND table_name IN ('tickets', 'events', 'clocks', 'pauses', 'callbacks', 'definition_versions')
          AND column_name NOT IN ('created_at', 'updated_at', 'published_at')`,
    );
    expect(found).toEqual([]);
  });

  describe('answers from an index, among many tickets,', () => {
    const CENTRE = `(SELECT id FROM service_centers WHERE document_id = 'a-centre')`;

    async function planOf(sql: string): Promise<string> {
      const rows = await desk.database.query<{ 'QUERY PLAN': unknown }>(`EXPLAIN (FORMAT JSON) ${sql}`);
      return JSON.stringify(rows[0]?.['QUERY PLAN']);
    }

    beforeAll(async () => {
      const [columns] = await desk.database.query<{ names: string }>(
        `SELECT string_agg(quote_ident(column_name), ', ') AS names FROM information_schema.columns
          WHERE table_name = 'tickets' AND column_name NOT IN ('id', 'document_id', 'number', 'received_at')`,
      );
      const names = columns?.names ?? '';
      await desk.database.query(
        `INSERT INTO tickets (document_id, number, received_at, ${names})
         SELECT 'm' || g, 'M' || g, received_at - g * interval '1 minute', ${names} FROM tickets, generate_series(1, 20000) g WHERE document_id = $1`,
        [ticket],
      );
      await desk.database.query('ANALYZE tickets');
    });

    test.each([
      [
        'the queue by reply due',
        `SELECT id FROM tickets t WHERE t.service_center_id = ${CENTRE} AND t.state = 'new' ORDER BY t.reply_due_at ASC, t.id ASC LIMIT 25`,
        'tickets_by_reply_due',
      ],
      [
        'the queue by resolution due',
        `SELECT id FROM tickets t WHERE t.service_center_id = ${CENTRE} AND t.state = 'new' ORDER BY t.resolve_due_at ASC, t.id ASC LIMIT 25`,
        'tickets_by_resolve_due',
      ],
      [
        'the newest first',
        `SELECT id FROM tickets t WHERE t.service_center_id = ${CENTRE} ORDER BY t.received_at DESC, t.id DESC LIMIT 25`,
        'tickets_by_receipt',
      ],
      [
        "a department's queue",
        `SELECT id FROM tickets t WHERE t.service_center_id = ${CENTRE} AND t.department_id = 1 AND t.state = 'dispatched' ORDER BY t.reply_due_at, t.id LIMIT 25`,
        'tickets_by_',
      ],
      ['a ticket by its id', `SELECT id FROM tickets t WHERE t.document_id = 'm77'`, 'tickets_document'],
      ['a ticket by its number', `SELECT id FROM tickets t WHERE t.number = 'M77'`, 'tickets_number'],
    ])('%s', async (_what, sql, index) => {
      const plan = await planOf(sql);
      expect(plan).toContain(index);
      expect(plan).not.toContain(
        '"Seq Scan","Parallel Aware":false,"Async Capable":false,"Relation Name":"tickets"',
      );
    });
  });
});
