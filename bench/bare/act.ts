import type { Pool, PoolClient } from 'pg';
import { seededRandom } from '../../database/seed/random';
import { documentIds } from '../fill/document-ids';
import { filled, type Filling, type Recipe } from './recipe';

const newId = documentIds(seededRandom(Date.now()));

async function send(client: PoolClient, name: string, recipe: Recipe, filling: Filling): Promise<void> {
  for (const [nth, { text, values }] of recipe.statements.entries()) {
    const given = values.map((value) => (typeof value === 'string' ? filled(value, filling) : value));
    const { rows } = await client.query<Record<string, unknown>>({
      name: `${name}-${nth}`,
      text,
      values: given,
    });
    const [row] = rows;
    if (row?.last !== undefined) filling.number = recipe.numberPrefix + String(row.last).padStart(3, '0');
    if (/insert into "?tickets"?/i.test(text)) filling.id = String(row?.id);
  }
}

/** The statements of one act in one transaction, and the answer; of a new ticket, or of the one that is named. */
export async function act(
  pool: Pool,
  name: string,
  recipe: Recipe,
  ticket: Omit<Filling, 'fresh'> = { ticket: newId(), id: '', number: '' },
): Promise<string> {
  const filling: Filling = { ...ticket, fresh: newId };
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await send(client, name, recipe, filling);
    await client.query('COMMIT');
    return filled(recipe.answer, filling);
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
