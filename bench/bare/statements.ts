// What somebody who knows PostgreSQL writes by hand for the same questions. The fields are those of our own answers, and
// nothing is worked out per caller: whoever adds rights, masks and abilities pays for them, and that is measured.

const TICKET = `t.document_id AS id, t.version, t.created_at AS "createdAt", t.updated_at AS "updatedAt", t.number, ty.code AS type,
  t.nature, t.title, t.description, t.channel, t.severity, t.urgency, t.major_kind AS "majorKind", t.state, r.document_id AS resident,
  t.requester_name AS "requesterName", t.requester_phone AS "requesterPhone", h.document_id AS household, b.document_id AS building,
  c.document_id AS community, s.document_id AS "serviceCenter", d.document_id AS department, fc.document_id AS "firstContact",
  an.document_id AS answerable, asg.document_id AS assignee, t.received_at AS "receivedAt", t.requested_reply_at AS "requestedReplyAt",
  t.reply_due_at AS "replyDueAt", t.replied_at AS "repliedAt", t.invalid_notice_due_at AS "invalidNoticeDueAt",
  t.resolve_due_at AS "resolveDueAt", t.resolved_at AS "resolvedAt", t.closed_at AS "closedAt",
  (t.state IN ('new', 'dispatched', 'in-progress') AND (COALESCE(t.replied_at IS NULL AND t.reply_due_at < now(), false)
    OR COALESCE(t.resolved_at IS NULL AND t.resolve_due_at < now(), false))) AS "isOverdue",
  CASE WHEN t.state IN ('new', 'dispatched', 'in-progress') THEN LEAST(CASE WHEN t.replied_at IS NULL THEN t.reply_due_at END,
    CASE WHEN t.resolved_at IS NULL THEN t.resolve_due_at END) END AS "nextDueAt",
  t.deadline_note AS "deadlineNote", t.tags, t.return_count AS "returnCount", t.satisfaction, t.rating, t.form,
  t.form_version AS "formVersion", t.import_task AS "importTask", NULL AS "nextCallAt", false AS "isCallDue", '["dispatch","reply","note","cancel","merge"]'::jsonb AS abilities`;

const NAMED = `LEFT JOIN ticket_types ty ON ty.id = t.type_id LEFT JOIN residents r ON r.id = t.resident_id
  LEFT JOIN households h ON h.id = t.household_id LEFT JOIN buildings b ON b.id = t.building_id
  LEFT JOIN communities c ON c.id = t.community_id LEFT JOIN service_centers s ON s.id = t.service_center_id
  LEFT JOIN departments d ON d.id = t.department_id LEFT JOIN staff_members fc ON fc.id = t.first_contact_id
  LEFT JOIN staff_members an ON an.id = t.answerable_id LEFT JOIN staff_members asg ON asg.id = t.assignee_id`;

// the states stand in the text: only so does a prepared plan use the index over the open ones, and give the order by it
const queue = (states: readonly string[]): string =>
  `t.service_center_id = $1 AND t.department_id = (SELECT id FROM departments WHERE document_id = $2)
    AND t.state IN (${states.map((state) => `'${state}'`).join(', ')})`;
const SEARCHED = ['number', 'title', 'description', 'requester_name', 'requester_phone'];
const found = `t.service_center_id = $1 AND (${SEARCHED.map((column) => `t.${column} ILIKE $2`).join(' OR ')})`;
// to 10,000 a total is exact
const capped = (from: string): string =>
  `SELECT count(*)::int AS count FROM (SELECT 1 FROM ${from} LIMIT 10001) capped`;

export const statements = {
  // the page first, then what it names: the planner would else join before it cuts
  page: (states: readonly string[]) =>
    `SELECT ${TICKET} FROM (SELECT * FROM tickets t WHERE ${queue(states)} ORDER BY reply_due_at, id LIMIT $3 OFFSET $4) t ${NAMED}
      ORDER BY t.reply_due_at, t.id`,
  total: (states: readonly string[]) => capped(`tickets t WHERE ${queue(states)}`),
  search: `SELECT ${TICKET} FROM (SELECT * FROM tickets t WHERE ${found} ORDER BY received_at DESC, id DESC LIMIT $3 OFFSET $4) t ${NAMED}
      ORDER BY t.received_at DESC, t.id DESC`,
  searchTotal: capped(`tickets t WHERE ${found}`),
  keys: 'SELECT id, number FROM tickets WHERE document_id = $1',
  ticket: `SELECT ${TICKET} FROM tickets t ${NAMED} WHERE t.document_id = $1 AND t.service_center_id = $2`,
  events: `SELECT e.document_id AS id, e.subject AS ticket, e.at, a.document_id AS actor, e.actor_kind AS "actorKind", e.kind, e.is_public AS "isPublic", e.body, e.changes
    FROM events e LEFT JOIN staff_members a ON a.id = e.actor_id
    WHERE e.subject = $1 AND EXISTS (SELECT 1 FROM tickets t WHERE t.document_id = e.subject AND t.service_center_id = $2)
    ORDER BY e.at DESC, e.id DESC LIMIT $3`,
  eventTotal: capped('events e WHERE e.subject = $1'),
} as const;
