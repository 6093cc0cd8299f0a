-- How the backups that the server takes by itself have gone last: told by /healthz.
CREATE TABLE IF NOT EXISTS backup_state (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  succeeded_at timestamptz,
  file text,
  failed_at timestamptz,
  problem text
);
