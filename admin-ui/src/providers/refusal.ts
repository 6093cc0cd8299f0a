import { HttpError } from 'react-admin';
import type { MessageKey } from '../i18n/messages';

/** What the server said when it refused, in a shape the screens can show. */
export interface Refusal {
  status: number;
  code: string;
  /** A finished sentence in the caller's language, where the server gave one. */
  message: string | null;
  /** The desk's own words, for when no sentence came. */
  fallback: MessageKey;
  fields: Record<string, string>;
  current: object | null;
}

const asObject = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const fallbackFor = (status: number): MessageKey => {
  if (status === 0) return 'error.network';
  return status >= 500 ? 'error.server' : 'error.unknown';
};

const textsOf = (value: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(asObject(value)).map(([field, text]) => [field, String(text)]));

/** Reads any thrown thing: an answer of the server, or a connection that never came about (status 0). */
export const refusalOf = (error: unknown): Refusal => {
  const status = error instanceof HttpError ? error.status : 0;
  const body = asObject(error instanceof HttpError ? error.body : null);
  return {
    status,
    code: typeof body.code === 'string' ? body.code : '',
    message: typeof body.message === 'string' ? body.message : null,
    fallback: fallbackFor(status),
    fields: textsOf(body.errors),
    current: typeof body.current === 'object' ? body.current : null,
  };
};

// `access.refused` too: only what the server offered has a button, so the offer has passed (a colleague accepted first).
const outdated = ['record.stale', 'ticket.transition-refused', 'access.refused'];

/** Refusals of a verb that say "the record is no longer what you saw". */
export const isOutdated = ({ code }: Refusal): boolean => outdated.includes(code);
