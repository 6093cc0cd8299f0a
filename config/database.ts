interface Env {
  (key: string, fallback?: string): string;
}

export default ({ env }: { env: Env }) => ({
  connection: {
    client: 'postgres',
    // who waits for a row longer than this is told so, before everybody waits for a connection
    connection: { connectionString: env('DATABASE_URL'), options: '-c lock_timeout=8000' },
    pool: { min: 0, max: 10 },
    acquireConnectionTimeout: 10_000,
  },
  // A field removed in the content-type builder keeps its column and its data until a migration says otherwise.
  settings: { forceMigration: false },
});
