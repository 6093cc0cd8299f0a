interface Context {
  throw(status: number, message: string): never;
}

/** A body that cannot be read (no gzip, half a form) is the sender's fault; the parser alone passes it for one of ours. */
function refuseUnreadable(error: Error & { status?: number }, context: Context): never {
  const { status = 400, message } = error;
  return context.throw(status < 500 ? status : 400, message);
}

const LIMIT = '1mb';

export default [
  { name: 'strapi::logger', config: { level: 'warn' } },
  'strapi::errors',
  'strapi::security',
  { name: 'strapi::cors', config: { origin: [] } },
  'strapi::query',
  {
    name: 'strapi::body',
    config: { jsonLimit: LIMIT, formLimit: LIMIT, textLimit: LIMIT, onError: refuseUnreadable },
  },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
