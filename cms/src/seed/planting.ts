import type { Core } from '@strapi/strapi';
import type { Sql } from '../postgres/sql';
import { tableOf } from '../postgres/table';
import { insertRows, type Inserted, type Values } from '../write/insert';

export interface Planting {
  strapi: Core.Strapi;
  sql: Sql;
  now: Date;
}

/** What the seed's keys became: records by the key that the data files call them. */
export type Planted = ReadonlyMap<string, Inserted>;

export function plantedAs(planted: Planted, key: string): Inserted {
  const found = planted.get(key);
  if (!found) throw new Error(`the demo data names "${key}", which is nowhere planted`);
  return found;
}

/** Writes the rows of one type by one statement and answers them by their keys, in the same order. */
export async function plantRows(
  planting: Planting,
  type: string,
  rows: readonly (readonly [key: string, values: Values])[],
): Promise<Planted> {
  const { strapi, sql, now } = planting;
  const inserted = await insertRows(
    sql,
    tableOf(strapi, type),
    rows.map(([, values]) => values),
    now,
  );
  return new Map(
    rows.flatMap(([key], index) => {
      const row = inserted[index];
      return row ? [[key, row] as const] : [];
    }),
  );
}
