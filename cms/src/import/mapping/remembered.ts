import type { Sql } from '../../postgres/sql';
import type { MappingJson } from '../look/shipped';
import { fingerprintOf } from './fingerprint';

/** The mapping that a centre last used for files of these columns. */
export async function rememberedMapping(
  sql: Sql,
  center: number,
  columns: readonly string[],
): Promise<MappingJson | undefined> {
  const [row] = await sql.query<{ mapping: MappingJson }>(
    'SELECT mapping FROM import_mappings WHERE service_center_id = $1 AND fingerprint = $2',
    [center, fingerprintOf(columns)],
  );
  return row?.mapping;
}

export async function rememberMapping(
  sql: Sql,
  {
    center,
    columns,
    mapping,
    at,
  }: { center: number; columns: readonly string[]; mapping: MappingJson; at: Date },
): Promise<void> {
  await sql.query(
    `INSERT INTO import_mappings (service_center_id, fingerprint, mapping, used_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (service_center_id, fingerprint) DO UPDATE SET mapping = EXCLUDED.mapping, used_at = EXCLUDED.used_at`,
    [center, fingerprintOf(columns), JSON.stringify(mapping), at],
  );
}
