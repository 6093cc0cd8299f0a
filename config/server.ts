import { join } from 'node:path';

interface Env {
  (key: string, fallback?: string): string;
  int(key: string, fallback?: number): number;
  bool(key: string, fallback?: boolean): boolean;
  array(key: string, fallback?: string[]): string[];
}

export default ({ env }: { env: Env }) => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  url: env('PUBLIC_URL', ''),
  proxy: { koa: env.bool('TRUST_PROXY', false) },
  app: { keys: env.array('APP_KEYS') },
  // a getMany of 1,000 records names them all in its address
  http: { serverOptions: { maxHeaderSize: 64 * 1024 } },
  dirs: { public: join(env('DATA_DIR', '.data'), 'public') },
  logger: { updates: { enabled: false }, startup: { enabled: false }, config: { level: 'warn' } },
  transfer: { remote: { enabled: false } },
});
