interface Env {
  (key: string, fallback?: string): string;
}

export default ({ env }: { env: Env }) => ({
  connection: {
    client: 'postgres',
    connection: { connectionString: env('DATABASE_URL') },
    pool: { min: 0, max: 10 },
    acquireConnectionTimeout: 10_000,
  },
  // A field removed in the content-type builder keeps its column and its data until a migration says otherwise.
  settings: { forceMigration: false },
});
