-- Tables that are machinery, not records: Strapi need not know them.
CREATE TABLE IF NOT EXISTS ticket_counters (
  service_center_id int NOT NULL REFERENCES service_centers (id) ON DELETE CASCADE,
  day date NOT NULL,
  last int NOT NULL,
  PRIMARY KEY (service_center_id, day)
);

CREATE TABLE IF NOT EXISTS idempotency_keys (
  user_id int NOT NULL,
  route text NOT NULL,
  key text NOT NULL,
  body_hash text NOT NULL,
  status int,
  answer jsonb,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (user_id, route, key)
);

CREATE TABLE IF NOT EXISTS login_failures (
  user_id int PRIMARY KEY REFERENCES up_users (id) ON DELETE CASCADE,
  failed_count int NOT NULL,
  last_failed_at timestamptz NOT NULL,
  locked_until timestamptz
);

-- One number that grows whenever a definition or calendar changes: a process keeps what it compiled while the number stands.
CREATE SEQUENCE IF NOT EXISTS foundation_revisions;
CREATE TABLE IF NOT EXISTS foundation_revision (only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row), revision bigint NOT NULL);
INSERT INTO foundation_revision (revision) VALUES (nextval('foundation_revisions')) ON CONFLICT DO NOTHING;

CREATE OR REPLACE FUNCTION shouwen_foundation_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE foundation_revision SET revision = nextval('foundation_revisions');
  RETURN NULL;
END $$;

DO $$
DECLARE each_table text;
BEGIN
  FOREACH each_table IN ARRAY ARRAY['service_centers', 'calendars', 'departments', 'deadline_policies', 'ticket_types', 'definition_versions'] LOOP
    EXECUTE format('CREATE OR REPLACE TRIGGER foundation_changed AFTER INSERT OR UPDATE OR DELETE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION shouwen_foundation_changed()', each_table);
  END LOOP;
END $$;
