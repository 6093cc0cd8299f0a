import type { Core } from '@strapi/strapi';
import { DomainError } from '@shouwen/domain/error';
import type { Sql } from '../../postgres/sql';
import { tableOf } from '../../postgres/table';
import { insertRows } from '../../write/insert';
import type { CenterWish } from '../mapping/mapping';
import { findNamed, folded, knownAs, type Named } from './named';

const CODE_LENGTH = 4;

const centers = (sql: Sql): Promise<Named[]> =>
  sql.query<Named>(`SELECT id, document_id AS "documentId", code, name FROM service_centers ORDER BY id`);

/**
 * The centre that a mapping names; undefined where it is to be made. A mapping that brings both code and name asks for
 * that, and so does any name while the installation has no centre at all; else an unknown name is most likely a slip.
 */
export async function findCenter(sql: Sql, wish: CenterWish): Promise<Named | undefined> {
  const known = await centers(sql);
  if (wish.code !== null) return known.find((each) => folded(each.code) === folded(wish.code ?? ''));
  const found = findNamed(known, wish.name);
  if (found || known.length === 0) return found;
  throw new DomainError('import.centre-unknown', {
    params: { name: wish.name.slice(0, 60), known: knownAs(known) },
  });
}

/** The code of a centre to be made: its own, or the letters and digits its name begins with. */
export function codeOf({ code, name }: CenterWish): string {
  const letters = name.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return code ?? (letters.slice(0, CODE_LENGTH) || 'SC');
}

/** Makes the centre, under the company where there is just one. */
export async function makeCenter(
  strapi: Core.Strapi,
  sql: Sql,
  wish: CenterWish,
  calendar: Named | null,
  at: Date,
): Promise<Named> {
  const companies = await sql.query<{ id: number }>('SELECT id FROM companies LIMIT 2');
  const company = companies.length === 1 ? companies[0]?.id : null;
  const [code, name] = [codeOf(wish), wish.name];
  const row = { code, name, calendar: calendar?.id ?? null, company };
  const [made] = await insertRows(sql, tableOf(strapi, 'service-center'), [row], at);
  if (!made) throw new DomainError('server.error');
  return { ...made, code, name };
}
