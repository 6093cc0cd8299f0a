import type { IncomingMessage } from 'node:http';
import type { Language } from '@shouwen/domain/contract';
import type { VerifiedCaller } from '../access/callers';
import type { Origin } from '../audit/record';
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
  caller: VerifiedCaller;
  origin: Origin;
  language: Language;
  now: Date;
}

export interface Reply extends Answer {
  headers?: Record<string, string>;
}

export function languageOf(header: string | undefined): Language {
  return /^\s*en\b/i.test(header ?? '') ? 'en' : 'zh-CN';
}
