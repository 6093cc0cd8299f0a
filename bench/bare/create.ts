import type { Pool, PoolClient } from 'pg';
import { seededRandom } from '../../database/seed/random';
import { documentIds } from '../fill/document-ids';
import { filled, type Filling, type Recipe } from './recipe';

const newId = documentIds(seededRandom(Date.now()));

async function send(client: PoolClient, recipe: Recipe, filling: Filling): Promise<void> {
  for (const [nth, { text, values }] of recipe.statements.entries()) {
    const given = values.map((value) => (typeof value === 'string' ? filled(value, filling) : value));
    const { rows } = await client.query<Record<string, unknown>>({
      name: `create-${nth}`,
      text,
      values: given,
    });
    const [row] = rows;
    if (row?.last !== undefined) filling.number = recipe.numberPrefix + String(row.last).padStart(3, '0');
    if (/insert into "?tickets"?/i.test(text)) filling.id = String(row?.id);
  }
}

/** The statements of one create in one transaction, and the answer. */
export async function create(pool: Pool, recipe: Recipe): Promise<string> {
  const filling: Filling = { ticket: newId(), id: '', number: '', fresh: newId };
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await send(client, recipe, filling);
    await client.query('COMMIT');
    return filled(recipe.answer, filling);
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
