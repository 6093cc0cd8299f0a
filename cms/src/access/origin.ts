import type { Context } from 'koa';
import type { Origin } from '../audit/record';

/** Where a request comes from; behind a proxy that is trusted (TRUST_PROXY) the address is the one the proxy names. */
export const originOf = (context: Context): Origin => ({
  address: context.ip,
  agent: context.get('user-agent') || null,
});
