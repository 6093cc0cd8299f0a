-- Filters that people keep: what each must hold, and whose they are.
SELECT shouwen_required('saved_filters', 'document_id', 'name', 'resource', 'filter', 'owner_id');
UPDATE saved_filters SET version = 1 WHERE version IS NULL;
ALTER TABLE saved_filters ALTER COLUMN version SET DEFAULT 1, ALTER COLUMN version SET NOT NULL;
SELECT shouwen_check('saved_filters', 'saved_filters_within_limits', $$CHECK (char_length(name) BETWEEN 1 AND 120)$$);
CREATE UNIQUE INDEX IF NOT EXISTS saved_filters_document ON saved_filters (document_id);
CREATE INDEX IF NOT EXISTS saved_filters_of_owner ON saved_filters (owner_id);
CREATE INDEX IF NOT EXISTS saved_filters_shared ON saved_filters (service_center_id) WHERE is_shared;
CREATE OR REPLACE TRIGGER next_version BEFORE UPDATE ON saved_filters
  FOR EACH ROW EXECUTE FUNCTION shouwen_next_version();
