import type { Client } from 'pg';

/**
 * What triggers and foreign keys would have refused, and what the server keeps true, asked of the filled tables: each
 * question finds the rows that break a promise.
 */
const PROMISES: Readonly<Record<string, string>> = {
  'the due times of a ticket mirror the clocks of its round': `SELECT 1 FROM sample t WHERE
     (t.reply_due_at, t.resolve_due_at, t.invalid_notice_due_at) IS DISTINCT FROM (
       (SELECT due_at FROM clocks c WHERE c.subject = t.document_id AND c.round = t.round AND c.kind = 'reply'),
       (SELECT due_at FROM clocks c WHERE c.subject = t.document_id AND c.round = t.round AND c.kind = 'resolve'),
       (SELECT due_at FROM clocks c WHERE c.subject = t.document_id AND c.round = t.round AND c.kind = 'invalid-notice'))`,
  'a ticket that is over has no running clock': `SELECT 1 FROM sample t JOIN clocks c ON c.subject = t.document_id
     WHERE t.state IN ('closed', 'cancelled', 'merged') AND c.met_at IS NULL AND c.ended_at IS NULL`,
  'a reply and a resolution stop their clocks': `SELECT 1 FROM sample t JOIN clocks c ON c.subject = t.document_id AND c.round = t.round
     WHERE (c.kind = 'reply' AND c.met_at IS DISTINCT FROM t.replied_at) OR (c.kind = 'resolve' AND c.met_at IS DISTINCT FROM t.resolved_at)`,
  'a ticket waits while a pause is open': `SELECT 1 FROM sample t WHERE (t.state = 'waiting') <>
     EXISTS (SELECT 1 FROM pauses p WHERE p.subject = t.document_id AND p.ended_at IS NULL)`,
  'the timeline begins with the receipt': `SELECT 1 FROM sample t WHERE NOT EXISTS
     (SELECT 1 FROM events e WHERE e.subject = t.document_id AND e.kind = 'received' AND e.at = t.received_at)`,
  'a ticket names records of its own centre': `SELECT 1 FROM sample t WHERE
     NOT EXISTS (SELECT 1 FROM buildings b WHERE b.id = t.building_id AND b.service_center_id = t.service_center_id)
     OR (t.household_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM households h WHERE h.id = t.household_id AND h.building_id = t.building_id))
     OR (t.resident_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM residents r WHERE r.id = t.resident_id AND r.service_center_id = t.service_center_id))
     OR (t.department_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM departments d WHERE d.id = t.department_id AND d.service_center_id = t.service_center_id))`,
  'whoever is named takes part': `SELECT 1 FROM sample t WHERE t.assignee_id IS NOT NULL AND NOT EXISTS
     (SELECT 1 FROM participants p WHERE p.ticket_id = t.id AND p.staff_id = t.assignee_id AND p.role = 'assignee')`,
  'the counters stand at the last number': `SELECT 1 FROM sample t JOIN service_centers s ON s.id = t.service_center_id
     WHERE split_part(t.number, '-', 2)::int > (SELECT last FROM ticket_counters k WHERE k.service_center_id = s.id
       AND k.day = (t.received_at AT TIME ZONE 'Asia/Shanghai')::date)`,
};

const SAMPLE = 5_000;

/** Asks every promise of some thousand tickets; throws with the first that is broken. */
export async function checkFilled(client: Client): Promise<void> {
  await client.query(`CREATE TEMP TABLE sample AS SELECT * FROM tickets
    WHERE id > (SELECT max(id) FROM tickets) - ${SAMPLE} OR id IN (SELECT id FROM tickets ORDER BY document_id LIMIT ${SAMPLE})`);
  await client.query('ANALYZE sample');
  for (const [promise, broken] of Object.entries(PROMISES)) {
    const { rowCount } = await client.query(`${broken} LIMIT 1`);
    if (rowCount) throw new Error(`The filled tables break a promise: ${promise}.`);
  }
}
