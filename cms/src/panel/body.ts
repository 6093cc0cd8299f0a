import type { IncomingMessage } from 'node:http';
import { limits } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import type { Input } from './input';

/** Beyond this an oversized upload is cut off instead of read to its end. */
const DISCARD_BYTES = 64 * limits.bodyBytes;

/** Reads the raw body, at most 1 MB; a longer one is read to its end (so that the answer arrives) and refused. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limits.bodyBytes) chunks.push(chunk);
    if (size > DISCARD_BYTES) break;
  }
  if (size > limits.bodyBytes) throw new DomainError('input.too-large');
  return Buffer.concat(chunks);
}

export function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DomainError('input.not-utf8');
  }
}

const MAX_DEPTH = 100;
// `\ud800` alone is JSON, but no character: PostgreSQL's jsonb refuses it
const HALF_CHARACTER = /\p{Surrogate}/u;

function refuseUnstorableText(text: string): void {
  if (text.includes('\u0000')) throw new DomainError('input.nul-character');
  if (HALF_CHARACTER.test(text)) throw new DomainError('input.not-utf8');
}

/** Refuses what no column can hold, anywhere in a parsed value, names of fields included. */
function refuseUnstorable(value: unknown, depth = 0): void {
  if (depth > MAX_DEPTH) throw new DomainError('input.malformed-json');
  if (typeof value === 'string') return refuseUnstorableText(value);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    refuseUnstorableText(key);
    refuseUnstorable(each, depth + 1);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DomainError('input.malformed-json');
  }
}

/** The JSON object of a body; an empty body counts as an empty object. */
export function jsonBody(bytes: Uint8Array): Input {
  const text = decoded(bytes);
  const value = text.trim() === '' ? {} : parsed(text);
  refuseUnstorable(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new DomainError('input.malformed-json');
  return { ...value };
}
