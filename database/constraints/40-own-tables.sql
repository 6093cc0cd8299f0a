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
  answer json,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (user_id, route, key)
);

-- json keeps the answer as it was given, to the order of its fields; jsonb would not
ALTER TABLE idempotency_keys ALTER COLUMN answer TYPE json;

CREATE TABLE IF NOT EXISTS login_failures (
  user_id int PRIMARY KEY REFERENCES up_users (id) ON DELETE CASCADE,
  failed_count int NOT NULL,
  last_failed_at timestamptz NOT NULL,
  locked_until timestamptz
);

-- A line for every change of a definition, calendar, department or centre, seen from the moment it commits: a process keeps what it
-- compiled while the set of lines stands. One number for all would be held by a long import until its end, and everybody would wait.
-- A set never comes again: what is pruned goes together with a line that is new.
DROP TABLE IF EXISTS foundation_revision;
DROP SEQUENCE IF EXISTS foundation_revisions;
CREATE TABLE IF NOT EXISTS foundation_changes (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY);

-- Every hundredth change takes the old lines away, but never waits for one that somebody else is taking.
CREATE OR REPLACE FUNCTION shouwen_foundation_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE added bigint;
BEGIN
  INSERT INTO foundation_changes DEFAULT VALUES RETURNING id INTO added;
  IF added % 100 = 0 THEN
    DELETE FROM foundation_changes WHERE id IN (SELECT id FROM foundation_changes WHERE id <= added - 100 FOR UPDATE SKIP LOCKED);
  END IF;
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

-- A membership's days are those of its centre's own calendar: a day begins in Shanghai before it begins in London.
CREATE OR REPLACE FUNCTION shouwen_in_force(m memberships, at timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT COALESCE(m.from_on <= today, true) AND COALESCE(m.to_on >= today, true)
    FROM (SELECT (at AT TIME ZONE COALESCE((SELECT k.time_zone FROM service_centers c JOIN calendars k ON k.id = c.calendar_id
            WHERE c.id = m.service_center_id), 'Asia/Shanghai'))::date AS today) AS local
$$;

-- How a centre last read files of these columns, so that the next of them is understood at once.
CREATE TABLE IF NOT EXISTS import_mappings (
  service_center_id int NOT NULL REFERENCES service_centers (id) ON DELETE CASCADE,
  fingerprint text NOT NULL,
  mapping jsonb NOT NULL,
  used_at timestamptz NOT NULL,
  PRIMARY KEY (service_center_id, fingerprint)
);
