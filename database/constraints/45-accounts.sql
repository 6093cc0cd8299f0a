-- The audit list is append-only: who could change it could hide what they did.
SELECT shouwen_required('audit_entries', 'document_id', 'at', 'kind', 'count');
CREATE OR REPLACE TRIGGER audit_entries_append_only BEFORE UPDATE OR DELETE ON audit_entries
  FOR EACH ROW EXECUTE FUNCTION shouwen_refuse();
CREATE OR REPLACE TRIGGER audit_entries_not_truncated BEFORE TRUNCATE ON audit_entries
  FOR EACH STATEMENT EXECUTE FUNCTION shouwen_refuse();
CREATE INDEX IF NOT EXISTS audit_entries_of_centre ON audit_entries (service_center_id, at DESC, id DESC);
CREATE INDEX IF NOT EXISTS audit_entries_of_staff ON audit_entries (staff_id, at DESC, id DESC);

SELECT shouwen_required('login_sessions', 'document_id', 'started_at', 'last_used_at', 'expires_at', 'refresh_hash', 'is_cookie');
CREATE UNIQUE INDEX IF NOT EXISTS login_sessions_document ON login_sessions (document_id);
CREATE INDEX IF NOT EXISTS login_sessions_of_user ON login_sessions (user_id, started_at);

-- What protects an account beside its password. The secrets are encrypted, the recovery codes hashed.
CREATE TABLE IF NOT EXISTS account_security (
  user_id int PRIMARY KEY REFERENCES up_users (id) ON DELETE CASCADE,
  must_change_password boolean NOT NULL DEFAULT false,
  password_changed_at timestamptz,
  -- handed out, not yet proved
  offered_secret text,
  secret text,
  second_factor_since timestamptz,
  -- a code counts once: the last time step that was taken
  last_step bigint,
  recovery_hashes text[] NOT NULL DEFAULT '{}',
  CHECK ((secret IS NULL) = (second_factor_since IS NULL))
);

-- Failed logins by network: a bucket that fills by one with each failure and empties by one every ten seconds.
CREATE TABLE IF NOT EXISTS address_failures (
  address text PRIMARY KEY,
  level double precision NOT NULL,
  at timestamptz NOT NULL
);

-- Every process remembers whom it has verified. What takes a right away tells them all, by user id or `all`, and counts up: a
-- process asks for the number with every request, so that it need not wait for the notice. The number is seen before the change is
-- committed; whoever verifies anew in between is put right by the notice, which comes after it.
CREATE SEQUENCE IF NOT EXISTS access_revisions;
CREATE OR REPLACE FUNCTION shouwen_forget(user_id int) RETURNS void LANGUAGE sql AS $$
  SELECT pg_notify('shouwen_access', user_id::text), nextval('access_revisions') WHERE user_id IS NOT NULL
$$;

CREATE OR REPLACE FUNCTION shouwen_access_of_user() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM shouwen_forget((to_jsonb(OLD) ->> TG_ARGV[0])::int); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM shouwen_forget((to_jsonb(NEW) ->> TG_ARGV[0])::int); END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION shouwen_access_of_member() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM shouwen_forget(s.user_id) FROM staff_members s WHERE s.id = OLD.staff_id; END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM shouwen_forget(s.user_id) FROM staff_members s WHERE s.id = NEW.staff_id; END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION shouwen_access_of_all() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('shouwen_access', 'all'), nextval('access_revisions');
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER access_changed AFTER UPDATE OF ended_at, user_id OR DELETE ON login_sessions
  FOR EACH ROW EXECUTE FUNCTION shouwen_access_of_user('user_id');
CREATE OR REPLACE TRIGGER access_changed AFTER UPDATE OF blocked, password, username OR DELETE ON up_users
  FOR EACH ROW EXECUTE FUNCTION shouwen_access_of_user('id');
CREATE OR REPLACE TRIGGER access_changed AFTER INSERT OR UPDATE OR DELETE ON staff_members
  FOR EACH ROW EXECUTE FUNCTION shouwen_access_of_user('user_id');
CREATE OR REPLACE TRIGGER access_changed AFTER INSERT OR UPDATE OR DELETE ON account_security
  FOR EACH ROW EXECUTE FUNCTION shouwen_access_of_user('user_id');
CREATE OR REPLACE TRIGGER access_changed AFTER INSERT OR UPDATE OR DELETE ON memberships
  FOR EACH ROW EXECUTE FUNCTION shouwen_access_of_member();
CREATE OR REPLACE TRIGGER access_changed AFTER UPDATE OR DELETE ON service_centers
  FOR EACH STATEMENT EXECUTE FUNCTION shouwen_access_of_all();
CREATE OR REPLACE TRIGGER access_changed AFTER UPDATE OR DELETE ON calendars
  FOR EACH STATEMENT EXECUTE FUNCTION shouwen_access_of_all();

-- A password that is changed by another door (/admin) ends the sessions too; the desk has ended them by then and names the one it keeps.
CREATE OR REPLACE FUNCTION shouwen_end_sessions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE login_sessions SET ended_at = now(), ended_why = 'password-changed'
   WHERE user_id = NEW.id AND ended_at IS NULL AND document_id IS DISTINCT FROM current_setting('shouwen.kept_session', true);
  RETURN NULL;
END $$;
CREATE OR REPLACE TRIGGER password_ends_sessions AFTER UPDATE OF password ON up_users
  FOR EACH ROW WHEN (OLD.password IS DISTINCT FROM NEW.password) EXECUTE FUNCTION shouwen_end_sessions();
