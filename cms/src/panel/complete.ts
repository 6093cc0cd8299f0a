import { limits } from '@shouwen/domain/contract';
import { newDocumentId } from '../write/document-id';
import type { Draft, WriteContext } from './declaration';
import { problem, type Input } from './input';

/** A new place that is given no code is called by its name. */
export function codedByName({ data, context }: Draft): Input {
  const isNew = context.present === undefined;
  if (!isNew || typeof data.name !== 'string' || typeof data.code === 'string') return data;
  return { ...data, code: Array.from(data.name).slice(0, limits.codeCharacters).join('') };
}

/** A definition of one centre has a code that nobody chose and nobody guesses; it is found by its name. */
export function codedBySystem({ data, context }: Draft): Input {
  return context.present === undefined ? { ...data, code: newDocumentId() } : data;
}

/** What is everybody's names only what is everybody's: else one centre's calendar would run another's tickets. */
export async function requireShared(
  { sql }: WriteContext,
  table: 'calendars' | 'deadline_policies',
  field: string,
  id: unknown,
): Promise<void> {
  if (typeof id !== 'string') return;
  const shared = await sql.query(
    `SELECT 1 FROM ${table} WHERE document_id = $1 AND service_center_id IS NULL`,
    [id],
  );
  if (shared.length === 0) throw problem('input.unknown-record', field);
}
