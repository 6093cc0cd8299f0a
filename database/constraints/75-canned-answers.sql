-- Words that people keep ready: what each must hold, and whose they are.
SELECT shouwen_required('canned_answers', 'document_id', 'title', 'body', 'kind', 'owner_id');
UPDATE canned_answers SET version = 1 WHERE version IS NULL;
ALTER TABLE canned_answers ALTER COLUMN version SET DEFAULT 1, ALTER COLUMN version SET NOT NULL;
SELECT shouwen_check('canned_answers', 'canned_answers_within_limits',
  $$CHECK (char_length(title) BETWEEN 1 AND 120 AND char_length(body) BETWEEN 1 AND 20000 AND kind IN ('reply', 'note', 'feedback'))$$);
CREATE UNIQUE INDEX IF NOT EXISTS canned_answers_document ON canned_answers (document_id);
CREATE INDEX IF NOT EXISTS canned_answers_of_owner ON canned_answers (owner_id);
CREATE INDEX IF NOT EXISTS canned_answers_shared ON canned_answers (service_center_id) WHERE is_shared;
CREATE OR REPLACE TRIGGER next_version BEFORE UPDATE ON canned_answers
  FOR EACH ROW EXECUTE FUNCTION shouwen_next_version();
