import type { IncomingMessage } from 'node:http';
import type { Language } from '@shouwen/domain/contract';
import type { Caller } from '../access/caller';
import type { Answer } from '../write/idempotency';

/** A request to the panel by a known caller, its address split, its body read but not yet understood. */
export interface Call {
  method: string;
  /** Path below `/panel/`, decoded: `['tickets', 'abc', 'actions', 'dispatch']`. */
  path: readonly string[];
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  /** Empty where a route reads the body itself. */
  body: Uint8Array;
  request: IncomingMessage;
  caller: Caller;
  language: Language;
  now: Date;
}

export interface Reply extends Answer {
  headers?: Record<string, string>;
}

export function languageOf(header: string | undefined): Language {
  return /^\s*en\b/i.test(header ?? '') ? 'en' : 'zh-CN';
}
