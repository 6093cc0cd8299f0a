-- The audit list is append-only: who could change it could hide what they did.
SELECT shouwen_required('audit_entries', 'document_id', 'at', 'kind', 'count');
CREATE OR REPLACE TRIGGER audit_entries_append_only BEFORE UPDATE OR DELETE ON audit_entries
  FOR EACH ROW EXECUTE FUNCTION shouwen_refuse();
CREATE OR REPLACE TRIGGER audit_entries_not_truncated BEFORE TRUNCATE ON audit_entries
  FOR EACH STATEMENT EXECUTE FUNCTION shouwen_refuse();
CREATE INDEX IF NOT EXISTS audit_entries_of_centre ON audit_entries (service_center_id, at DESC, id DESC);
CREATE INDEX IF NOT EXISTS audit_entries_of_staff ON audit_entries (staff_id, at DESC, id DESC);
