-- Private files: what a row must hold, the questions asked of them, and how the deletion of an owner reaches the disk.
SELECT shouwen_required('stored_files', 'document_id', 'name', 'size', 'mime', 'sha_256', 'key', 'has_preview', 'uploaded_at');
SELECT shouwen_check('stored_files', 'stored_files_within_limits', $$CHECK (size > 0 AND char_length(name) BETWEEN 1 AND 200)$$);
-- The result of somebody's own work in the background is theirs alone, whichever centre it tells of.
SELECT shouwen_check('stored_files', 'stored_files_of_centre_or_task', $$CHECK (service_center_id IS NOT NULL OR owner_kind = 'task')$$);
SELECT shouwen_check('stored_files', 'stored_files_key_shape', $$CHECK (key ~ '^[0-9a-f]{2}/[0-9a-f]{2}/[0-9a-f]{32}$')$$);
SELECT shouwen_check('stored_files', 'stored_files_phase', $$CHECK (phase IN ('before', 'after'))$$);
SELECT shouwen_check('stored_files', 'stored_files_owner_whole', $$CHECK ((owner IS NULL) = (owner_kind IS NULL))$$);

CREATE UNIQUE INDEX IF NOT EXISTS stored_files_document ON stored_files (document_id);
CREATE UNIQUE INDEX IF NOT EXISTS stored_files_key ON stored_files (key);
CREATE INDEX IF NOT EXISTS stored_files_of_owner ON stored_files (owner) WHERE owner IS NOT NULL;
CREATE INDEX IF NOT EXISTS stored_files_of_ticket ON stored_files ((CASE WHEN owner_kind = 'ticket' THEN owner END));
CREATE INDEX IF NOT EXISTS stored_files_loose ON stored_files (uploaded_by_id, uploaded_at) WHERE owner IS NULL;
CREATE INDEX IF NOT EXISTS stored_files_deleted ON stored_files (id) WHERE deleted_at IS NOT NULL;

-- Whoever marks a file, by whichever door, asks for the sweep that removes it from the disk, in the same transaction.
CREATE OR REPLACE FUNCTION shouwen_file_marked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- by itself: what names a table that is not there cannot even be planned
  IF to_regclass('pgboss.queue') IS NULL THEN RETURN NULL; END IF;
  IF EXISTS (SELECT 1 FROM now_there n JOIN was_there w USING (id) WHERE n.deleted_at IS NOT NULL AND w.deleted_at IS NULL)
     AND EXISTS (SELECT 1 FROM pgboss.queue WHERE name = 'remove-deleted-files') THEN
    INSERT INTO pgboss.job (name, data) VALUES ('remove-deleted-files', '{}');
  END IF;
  RETURN NULL;
END $$;

UPDATE stored_files SET version = 1 WHERE version IS NULL;
ALTER TABLE stored_files ALTER COLUMN version SET DEFAULT 1, ALTER COLUMN version SET NOT NULL;
CREATE OR REPLACE TRIGGER next_version BEFORE UPDATE ON stored_files
  FOR EACH ROW EXECUTE FUNCTION shouwen_next_version();

-- What a file is never changes, and it belongs to one owner for good; it may only be attached, and deleted.
CREATE OR REPLACE FUNCTION shouwen_file_identity() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.key <> NEW.key OR OLD.sha_256 <> NEW.sha_256 OR OLD.mime <> NEW.mime OR OLD.document_id <> NEW.document_id
     OR (OLD.owner IS NOT NULL AND (OLD.owner, OLD.owner_kind) IS DISTINCT FROM (NEW.owner, NEW.owner_kind))
     OR (OLD.deleted_at IS NOT NULL AND NEW.deleted_at IS NULL) THEN
    RAISE EXCEPTION 'content and owner of a file never change' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER stored_files_keep_identity BEFORE UPDATE ON stored_files
  FOR EACH ROW EXECUTE FUNCTION shouwen_file_identity();

CREATE OR REPLACE TRIGGER stored_files_marked AFTER UPDATE ON stored_files
  REFERENCING OLD TABLE AS was_there NEW TABLE AS now_there
  FOR EACH STATEMENT EXECUTE FUNCTION shouwen_file_marked();

-- Deleting an owner marks its files. The argument is the kind of owner; a draft that goes while its document stays takes nothing along.
CREATE OR REPLACE FUNCTION shouwen_owner_deleted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('UPDATE stored_files f SET deleted_at = clock_timestamp() FROM gone
    WHERE f.owner_kind = $1 AND f.owner = gone.document_id AND f.deleted_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM %I kept WHERE kept.document_id = gone.document_id)', TG_TABLE_NAME) USING TG_ARGV[0];
  RETURN NULL;
END $$;

DO $$
DECLARE owner_of record;
BEGIN
  FOR owner_of IN SELECT * FROM (VALUES ('tickets', 'ticket'), ('residents', 'resident'), ('households', 'household'),
    ('staff_members', 'staff'), ('buildings', 'building'), ('communities', 'community')) AS owners (owners_table, kind) LOOP
    EXECUTE format('CREATE OR REPLACE TRIGGER files_of_deleted AFTER DELETE ON %I REFERENCING OLD TABLE AS gone
      FOR EACH STATEMENT EXECUTE FUNCTION shouwen_owner_deleted(%L)', owner_of.owners_table, owner_of.kind);
  END LOOP;
END $$;
