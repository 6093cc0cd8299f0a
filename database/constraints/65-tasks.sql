-- Work in the background: what a task must hold, who asks for them, and how one reaches the queue.
SELECT shouwen_required('tasks', 'document_id', 'kind', 'state', 'done_count');
UPDATE tasks SET version = 1 WHERE version IS NULL;
ALTER TABLE tasks ALTER COLUMN version SET DEFAULT 1, ALTER COLUMN version SET NOT NULL;
SELECT shouwen_check('tasks', 'tasks_state_known_here', $$CHECK (state IN ('queued','running','done','failed','cancelled'))$$);
SELECT shouwen_check('tasks', 'tasks_ended_has_time', $$CHECK ((state IN ('done','failed','cancelled')) = (ended_at IS NOT NULL))$$);
CREATE UNIQUE INDEX IF NOT EXISTS tasks_document ON tasks (document_id);
CREATE INDEX IF NOT EXISTS tasks_of_owner ON tasks (owner_id, id DESC);
CREATE OR REPLACE TRIGGER next_version BEFORE UPDATE ON tasks
  FOR EACH ROW EXECUTE FUNCTION shouwen_next_version();

-- In the transaction that asks for it: a task that was rolled back is never run.
CREATE OR REPLACE FUNCTION shouwen_task_queued() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- by itself: what names a table that is not there cannot even be planned
  IF to_regclass('pgboss.queue') IS NULL THEN RETURN NULL; END IF;
  IF EXISTS (SELECT 1 FROM pgboss.queue WHERE name = 'run-task') THEN
    INSERT INTO pgboss.job (name, data) VALUES ('run-task', jsonb_build_object('id', NEW.document_id));
  END IF;
  RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER tasks_queued AFTER INSERT ON tasks
  FOR EACH ROW WHEN (NEW.state = 'queued') EXECUTE FUNCTION shouwen_task_queued();
