-- What must never be false, whichever door a row comes through. Run after every schema sync; safe to run again.
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE OR REPLACE FUNCTION shouwen_check(table_name text, rule_name text, rule text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = rule_name AND conrelid = table_name::regclass) THEN
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I %s', table_name, rule_name, rule);
  END IF;
END $$;

-- Strapi's `required` is not asked by db.query: the columns themselves refuse.
CREATE OR REPLACE FUNCTION shouwen_required(table_name text, VARIADIC column_names text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE each_column text;
BEGIN
  FOREACH each_column IN ARRAY column_names LOOP
    EXECUTE format('ALTER TABLE %I ALTER COLUMN %I SET NOT NULL', table_name, each_column);
  END LOOP;
END $$;

SELECT shouwen_required('companies', 'name', 'code');
SELECT shouwen_required('service_centers', 'name', 'code');
SELECT shouwen_required('calendars', 'name', 'code', 'time_zone', 'weekly');
SELECT shouwen_required('departments', 'name', 'code', 'service_center_id');
SELECT shouwen_required('deadline_policies', 'name', 'code', 'targets', 'callback_attempts');
SELECT shouwen_required('ticket_types', 'code', 'name_zh', 'name_en', 'nature', 'callback');
SELECT shouwen_required('definition_versions', 'kind', 'definition', 'number', 'body', 'in_force_from');
SELECT shouwen_required('staff_members', 'name');
SELECT shouwen_required('memberships', 'staff_id', 'role');
SELECT shouwen_required('communities', 'name', 'code', 'service_center_id');
SELECT shouwen_required('sections', 'name', 'community_id', 'service_center_id');
SELECT shouwen_required('grids', 'name', 'community_id', 'service_center_id');
SELECT shouwen_required('buildings', 'name', 'code', 'community_id', 'service_center_id');
SELECT shouwen_required('households', 'code', 'building_id', 'community_id', 'service_center_id');
SELECT shouwen_required('residents', 'name', 'service_center_id');
SELECT shouwen_required('resident_phones', 'resident_id', 'phone', 'service_center_id');
SELECT shouwen_required('occupancies', 'resident_id', 'household_id', 'kind', 'service_center_id');
SELECT shouwen_required('tickets', 'document_id', 'number', 'type_id', 'nature', 'title', 'description', 'channel', 'severity',
  'urgency', 'state', 'round', 'service_center_id', 'received_at', 'return_count', 'version', 'is_imported');
SELECT shouwen_required('clocks', 'subject_kind', 'subject', 'kind', 'round', 'started_at');
SELECT shouwen_required('pauses', 'subject_kind', 'subject', 'started_at');
SELECT shouwen_required('events', 'subject_kind', 'subject', 'at', 'actor_kind', 'kind', 'is_public');
SELECT shouwen_required('participants', 'ticket_id', 'role', 'since');
SELECT shouwen_required('callbacks', 'ticket_id', 'round', 'attempt', 'outcome', 'called_at', 'half_day');

SELECT shouwen_check('tickets', 'tickets_state_known', $$CHECK (state IN
  ('new','dispatched','in-progress','waiting','resolved','closed','invalid','cancelled','merged'))$$);
SELECT shouwen_check('tickets', 'tickets_choices_known', $$CHECK (nature IN ('need','complaint') AND severity IN ('serious','minor')
  AND urgency IN ('urgent','normal') AND (major_kind IS NULL OR major_kind IN ('injury','fire','flood','crowd')))$$);
SELECT shouwen_check('tickets', 'tickets_channel_known', $$CHECK (channel IN ('phone','walk-in','web','email','opinion-box','visit',
  'patrol','committee','department','company','press','indirect','wechat'))$$);
SELECT shouwen_check('tickets', 'tickets_texts_within_limits',
  $$CHECK (char_length(title) BETWEEN 1 AND 200 AND char_length(description) BETWEEN 1 AND 20000)$$);
SELECT shouwen_check('tickets', 'tickets_paused_iff_waiting', $$CHECK ((state = 'waiting') = (state_before_pause IS NOT NULL))$$);
SELECT shouwen_check('tickets', 'tickets_paused_has_no_due_time', $$CHECK (state <> 'waiting' OR
  ((replied_at IS NOT NULL OR reply_due_at IS NULL) AND (resolved_at IS NOT NULL OR resolve_due_at IS NULL)))$$);
SELECT shouwen_check('tickets', 'tickets_closed_has_time', $$CHECK ((state = 'closed') = (closed_at IS NOT NULL))$$);
SELECT shouwen_check('tickets', 'tickets_resolved_has_time', $$CHECK (state <> 'resolved' OR resolved_at IS NOT NULL)$$);
SELECT shouwen_check('tickets', 'tickets_merged_into_another', $$CHECK ((state = 'merged') = (merged_into_id IS NOT NULL) AND merged_into_id <> id)$$);
SELECT shouwen_check('tickets', 'tickets_rating_range', $$CHECK (rating BETWEEN 1 AND 5)$$);
SELECT shouwen_check('tickets', 'tickets_satisfaction_known', $$CHECK (satisfaction IN ('satisfied','unsatisfied','unreached'))$$);
SELECT shouwen_check('tickets', 'tickets_counts', $$CHECK (round >= 1 AND return_count >= 0 AND version >= 1)$$);
SELECT shouwen_check('clocks', 'clocks_round', $$CHECK (round >= 1)$$);
SELECT shouwen_check('pauses', 'pauses_end_after_begin', $$CHECK (ended_at IS NULL OR ended_at >= started_at)$$);
SELECT shouwen_check('callbacks', 'callbacks_outcome', $$CHECK (outcome IN ('satisfied','unsatisfied','unreachable')
  AND (rating IS NULL OR rating BETWEEN 1 AND 5) AND attempt >= 1)$$);
SELECT shouwen_check('participants', 'participants_one_of', $$CHECK (num_nonnulls(staff_id, department_id) = 1)$$);
SELECT shouwen_check('memberships', 'memberships_company_has_no_centre',
  $$CHECK (role = 'admin' OR (role = 'company') = (service_center_id IS NULL))$$);
-- A person belongs to one service centre at a time.
SELECT shouwen_check('memberships', 'memberships_one_at_a_time',
  $$EXCLUDE USING gist (staff_id WITH =, daterange(from_on, to_on, '[]') WITH &&)$$);
SELECT shouwen_check('deadline_policies', 'deadline_policies_attempts', $$CHECK (callback_attempts BETWEEN 1 AND 20)$$);

CREATE UNIQUE INDEX IF NOT EXISTS companies_code ON companies (code);
CREATE UNIQUE INDEX IF NOT EXISTS service_centers_code ON service_centers (code);
CREATE UNIQUE INDEX IF NOT EXISTS calendars_code ON calendars (code);
CREATE UNIQUE INDEX IF NOT EXISTS deadline_policies_code ON deadline_policies (code);
CREATE UNIQUE INDEX IF NOT EXISTS ticket_types_code ON ticket_types (code);
CREATE UNIQUE INDEX IF NOT EXISTS departments_code ON departments (service_center_id, code);
CREATE UNIQUE INDEX IF NOT EXISTS communities_code ON communities (service_center_id, code);
CREATE UNIQUE INDEX IF NOT EXISTS buildings_code ON buildings (community_id, code);
CREATE UNIQUE INDEX IF NOT EXISTS households_code ON households (community_id, code);
CREATE UNIQUE INDEX IF NOT EXISTS staff_members_user ON staff_members (user_id);
CREATE UNIQUE INDEX IF NOT EXISTS definition_versions_number ON definition_versions (kind, definition, number);
CREATE UNIQUE INDEX IF NOT EXISTS tickets_document ON tickets (document_id);
CREATE UNIQUE INDEX IF NOT EXISTS tickets_number ON tickets (number);
CREATE UNIQUE INDEX IF NOT EXISTS tickets_import_key ON tickets (service_center_id, import_key) WHERE import_key IS NOT NULL;
CREATE UNIQUE INDEX IF NOT EXISTS clocks_one_a_round ON clocks (subject, kind, round);
CREATE UNIQUE INDEX IF NOT EXISTS pauses_one_open ON pauses (subject) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX IF NOT EXISTS participants_once ON participants (ticket_id, role, staff_id, department_id) NULLS NOT DISTINCT;
CREATE UNIQUE INDEX IF NOT EXISTS callbacks_attempt ON callbacks (ticket_id, round, attempt);
CREATE UNIQUE INDEX IF NOT EXISTS callbacks_unreachable_half_day ON callbacks (ticket_id, round, half_day) WHERE outcome = 'unreachable';
