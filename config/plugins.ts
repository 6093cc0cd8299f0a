interface Env {
  (key: string, fallback?: string): string;
}

export default ({ env }: { env: Env }) => ({
  'users-permissions': {
    config: {
      jwtSecret: env('JWT_SECRET'),
      jwtManagement: 'legacy-support',
      jwt: { expiresIn: '60m' },
      // Strapi's limiter counts an address for everybody behind it; ours is keyed on the person (src/access/lockout).
      ratelimit: { enabled: false },
      register: { allowedFields: [] },
    },
  },
  upload: { config: { sizeLimit: 10 * 1024 * 1024 } },
});
