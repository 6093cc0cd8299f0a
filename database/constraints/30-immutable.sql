-- The timeline is append-only, published versions never change, and who was asked first stays on record.
CREATE OR REPLACE FUNCTION shouwen_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

-- The one way in which tickets and what happened to them go again: an import is taken back whole, before anybody has worked on
-- it. This list says which and when, and is itself append-only; only the transaction that added the line may delete.
CREATE TABLE IF NOT EXISTS undone_imports (
  task text PRIMARY KEY,
  at timestamptz NOT NULL,
  ticket_count int NOT NULL,
  written_by xid8 NOT NULL
);
CREATE OR REPLACE TRIGGER undone_imports_append_only BEFORE UPDATE OR DELETE ON undone_imports
  FOR EACH ROW EXECUTE FUNCTION shouwen_refuse();

CREATE OR REPLACE FUNCTION shouwen_is_being_undone(of_task text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM undone_imports WHERE task = of_task AND written_by = pg_current_xact_id())
$$;

CREATE OR REPLACE FUNCTION shouwen_refuse_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND EXISTS (SELECT 1 FROM tickets WHERE document_id = OLD.subject AND shouwen_is_being_undone(import_task)) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE OR REPLACE FUNCTION shouwen_refuse_ticket() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF shouwen_is_being_undone(OLD.import_task) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'tickets are kept' USING ERRCODE = 'restrict_violation';
END $$;

CREATE OR REPLACE TRIGGER events_append_only BEFORE UPDATE OR DELETE ON events
  FOR EACH ROW EXECUTE FUNCTION shouwen_refuse_event();
CREATE OR REPLACE TRIGGER events_not_truncated BEFORE TRUNCATE ON events
  FOR EACH STATEMENT EXECUTE FUNCTION shouwen_refuse();
CREATE OR REPLACE TRIGGER definition_versions_immutable BEFORE UPDATE OR DELETE ON definition_versions
  FOR EACH ROW EXECUTE FUNCTION shouwen_refuse();
CREATE OR REPLACE TRIGGER callbacks_append_only BEFORE UPDATE OR DELETE ON callbacks
  FOR EACH ROW EXECUTE FUNCTION shouwen_refuse();
CREATE OR REPLACE TRIGGER tickets_are_kept BEFORE DELETE ON tickets
  FOR EACH ROW EXECUTE FUNCTION shouwen_refuse_ticket();

-- Whether somebody has done something with an imported ticket: changed it, written on its timeline, called about it, attached or
-- joined something, or named it from another record.
CREATE OR REPLACE FUNCTION shouwen_touched_of_import(of_task text) RETURNS int LANGUAGE sql STABLE AS $$
  SELECT count(*)::int FROM tickets t WHERE t.import_task = of_task AND (
    t.version > 1
    OR EXISTS (SELECT 1 FROM events e WHERE e.subject = t.document_id AND e.created_at <> t.created_at)
    OR EXISTS (SELECT 1 FROM clocks c WHERE c.subject = t.document_id AND c.round > 1)
    OR EXISTS (SELECT 1 FROM pauses p WHERE p.subject = t.document_id)
    OR EXISTS (SELECT 1 FROM callbacks c WHERE c.ticket_id = t.id)
    OR EXISTS (SELECT 1 FROM participants p WHERE p.ticket_id = t.id AND p.created_at <> t.created_at)
    OR EXISTS (SELECT 1 FROM stored_files f WHERE f.owner_kind = 'ticket' AND f.owner = t.document_id)
    OR EXISTS (SELECT 1 FROM tickets m WHERE m.merged_into_id = t.id))
$$;

-- Takes back what an import brought: its tickets, held against everybody else first, with their events, clocks and participants.
-- Answers how many there were; refuses (import_untouched, with their number as detail) where some have been touched since. Numbers are not given a second time.
CREATE OR REPLACE FUNCTION shouwen_undo_import(of_task text, at timestamptz) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
  touched int;
  ticket_count int;
BEGIN
  PERFORM 1 FROM tickets WHERE import_task = of_task ORDER BY id FOR UPDATE;
  touched := shouwen_touched_of_import(of_task);
  IF touched > 0 THEN
    RAISE EXCEPTION '% tickets have been touched since', touched
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'import_untouched', DETAIL = touched::text;
  END IF;
  SELECT count(*) INTO ticket_count FROM tickets WHERE import_task = of_task;
  INSERT INTO undone_imports (task, at, ticket_count, written_by) VALUES (of_task, at, ticket_count, pg_current_xact_id());
  DELETE FROM events e USING tickets t WHERE t.import_task = of_task AND e.subject = t.document_id;
  DELETE FROM clocks c USING tickets t WHERE t.import_task = of_task AND c.subject = t.document_id;
  DELETE FROM participants p USING tickets t WHERE t.import_task = of_task AND p.ticket_id = t.id;
  DELETE FROM tickets WHERE import_task = of_task;
  RETURN ticket_count;
END $$;

CREATE OR REPLACE FUNCTION shouwen_ticket_identity() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.number IS DISTINCT FROM NEW.number OR OLD.received_at IS DISTINCT FROM NEW.received_at
     OR OLD.document_id IS DISTINCT FROM NEW.document_id OR OLD.service_center_id IS DISTINCT FROM NEW.service_center_id
     OR OLD.first_contact_id IS DISTINCT FROM NEW.first_contact_id THEN
    RAISE EXCEPTION 'number, receipt, centre and first contact of a ticket never change' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER tickets_keep_identity BEFORE UPDATE ON tickets
  FOR EACH ROW EXECUTE FUNCTION shouwen_ticket_identity();

-- Every record that the panel answers carries a version: it grows with each change, whichever door the change came by.
CREATE OR REPLACE FUNCTION shouwen_next_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.version := COALESCE(OLD.version, 1) + 1;
  RETURN NEW;
END $$;

DO $$
DECLARE each_table text;
BEGIN
  FOREACH each_table IN ARRAY ARRAY['tickets', 'calendars', 'deadline_policies', 'ticket_types', 'departments', 'communities', 'sections',
    'grids', 'buildings', 'households', 'residents', 'occupancies', 'staff_members', 'service_centers'] LOOP
    EXECUTE format('CREATE OR REPLACE TRIGGER next_version BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION shouwen_next_version()', each_table);
    EXECUTE format('UPDATE %I SET version = 0 WHERE version IS NULL', each_table);
    EXECUTE format('ALTER TABLE %I ALTER COLUMN version SET DEFAULT 1, ALTER COLUMN version SET NOT NULL', each_table);
  END LOOP;
END $$;
ALTER TABLE callbacks ALTER COLUMN version SET DEFAULT 1;

-- The last line of the wall: a ticket names only records of its own centre.
CREATE OR REPLACE FUNCTION shouwen_ticket_within_centre() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.department_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM departments WHERE id = NEW.department_id AND service_center_id = NEW.service_center_id))
    OR (NEW.community_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM communities WHERE id = NEW.community_id AND service_center_id = NEW.service_center_id))
    OR (NEW.building_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM buildings WHERE id = NEW.building_id AND service_center_id = NEW.service_center_id))
    OR (NEW.household_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM households WHERE id = NEW.household_id AND service_center_id = NEW.service_center_id))
    OR (NEW.resident_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM residents WHERE id = NEW.resident_id AND service_center_id = NEW.service_center_id)) THEN
    RAISE EXCEPTION 'a ticket names only records of its own service centre' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
-- New ones are asked all at once: an import writes hundreds by one statement.
CREATE OR REPLACE FUNCTION shouwen_new_tickets_within_centre() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM added a JOIN departments o ON o.id = a.department_id WHERE o.service_center_id IS DISTINCT FROM a.service_center_id)
    OR EXISTS (SELECT 1 FROM added a JOIN communities o ON o.id = a.community_id WHERE o.service_center_id IS DISTINCT FROM a.service_center_id)
    OR EXISTS (SELECT 1 FROM added a JOIN buildings o ON o.id = a.building_id WHERE o.service_center_id IS DISTINCT FROM a.service_center_id)
    OR EXISTS (SELECT 1 FROM added a JOIN households o ON o.id = a.household_id WHERE o.service_center_id IS DISTINCT FROM a.service_center_id)
    OR EXISTS (SELECT 1 FROM added a JOIN residents o ON o.id = a.resident_id WHERE o.service_center_id IS DISTINCT FROM a.service_center_id) THEN
    RAISE EXCEPTION 'a ticket names only records of its own service centre' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
DROP TRIGGER IF EXISTS tickets_within_centre_on_insert ON tickets;
CREATE OR REPLACE TRIGGER new_tickets_within_centre AFTER INSERT ON tickets REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION shouwen_new_tickets_within_centre();
CREATE OR REPLACE TRIGGER tickets_within_centre_on_move BEFORE UPDATE OF department_id, community_id, building_id, household_id, resident_id ON tickets
  FOR EACH ROW EXECUTE FUNCTION shouwen_ticket_within_centre();
