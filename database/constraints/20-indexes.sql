-- One index a question that the screens ask. A plain index that no list uses is not here.
CREATE INDEX IF NOT EXISTS tickets_by_reply_due ON tickets (service_center_id, state, reply_due_at, id);
CREATE INDEX IF NOT EXISTS tickets_by_resolve_due ON tickets (service_center_id, state, resolve_due_at, id);
CREATE INDEX IF NOT EXISTS tickets_by_receipt ON tickets (service_center_id, received_at DESC, id DESC);
CREATE INDEX IF NOT EXISTS tickets_by_department ON tickets (service_center_id, department_id, state, reply_due_at, id);
-- a department's queue over several states, in the order of its due times: an index that begins with the state would need a sort
CREATE INDEX IF NOT EXISTS tickets_open_by_department ON tickets (service_center_id, department_id, reply_due_at, id)
  WHERE state IN ('new', 'dispatched', 'in-progress', 'waiting');
-- what is due soon or overdue, by the field nextDueAt (src/api/ticket/panel.ts): any comparison of it implies that it is not null
CREATE INDEX IF NOT EXISTS tickets_by_next_due ON tickets (service_center_id,
    (CASE WHEN state IN ('new', 'dispatched', 'in-progress') THEN LEAST(
      CASE WHEN replied_at IS NULL THEN reply_due_at END, CASE WHEN resolved_at IS NULL THEN resolve_due_at END) END), id)
  WHERE (CASE WHEN state IN ('new', 'dispatched', 'in-progress') THEN LEAST(
      CASE WHEN replied_at IS NULL THEN reply_due_at END, CASE WHEN resolved_at IS NULL THEN resolve_due_at END) END) IS NOT NULL;
CREATE INDEX IF NOT EXISTS tickets_by_phone ON tickets (requester_phone text_pattern_ops) WHERE requester_phone IS NOT NULL;
-- all that one import brought, to look through or to take back
CREATE INDEX IF NOT EXISTS tickets_of_import ON tickets (import_task) WHERE import_task IS NOT NULL;
CREATE INDEX IF NOT EXISTS events_of_subject ON events (subject, at, id);
CREATE INDEX IF NOT EXISTS pauses_of_subject ON pauses (subject, started_at);
CREATE INDEX IF NOT EXISTS clocks_running ON clocks (calendar_id, subject) WHERE met_at IS NULL AND ended_at IS NULL;
CREATE INDEX IF NOT EXISTS participants_of_staff ON participants (staff_id, ticket_id) WHERE staff_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS participants_of_department ON participants (department_id, ticket_id) WHERE department_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS memberships_of_staff ON memberships (staff_id, from_on);
CREATE INDEX IF NOT EXISTS resident_phones_number ON resident_phones (phone text_pattern_ops);
