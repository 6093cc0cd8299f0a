-- One number that every act raises once it is committed: a process keeps a total while the number stands (src/postgres/revisions.ts).
CREATE SEQUENCE IF NOT EXISTS record_revisions;
