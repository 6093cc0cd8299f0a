-- Strapi lays an index over every relation and one of three columns over every document. What is written by the million pays for each of them:
-- here a relation that most rows leave empty costs only those that have it, and what another index begins with needs none of its own.
DO $$
DECLARE
  lone record;
BEGIN
  FOR lone IN
    SELECT i.indexrelid::regclass AS index, t.oid::regclass AS owner, n.relname AS name, a.attname AS field
      FROM pg_index i
      JOIN pg_class n ON n.oid = i.indexrelid
      JOIN pg_class t ON t.oid = i.indrelid AND t.relname IN ('tickets', 'clocks', 'events', 'participants')
      JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = i.indkey[0] AND NOT a.attnotnull
     WHERE n.relname = t.relname || '_' || a.attname || '_fk' AND i.indpred IS NULL
       AND a.attname NOT IN ('service_center_id', 'type_id', 'type_version_id', 'policy_version_id', 'calendar_id')
  LOOP
    EXECUTE format('DROP INDEX %s', lone.index);
    EXECUTE format('CREATE INDEX %I ON %s (%I) WHERE %I IS NOT NULL', lone.name, lone.owner, lone.field, lone.field);
  END LOOP;
END $$;
-- tickets_by_receipt, participants_once, participants_of_staff, participants_of_department
DROP INDEX IF EXISTS tickets_service_center_id_fk, participants_ticket_id_fk, participants_staff_id_fk, participants_department_id_fk;
-- tickets_document
DROP INDEX IF EXISTS tickets_documents_idx;
