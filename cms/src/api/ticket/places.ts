import type { Sql } from '../../postgres/sql';
import type { TicketDraft } from './draft';
import type { TicketPatch } from './row';

interface Place {
  household: number | null;
  building: number | null;
  community: number | null;
}

async function above(
  sql: Sql,
  table: 'households' | 'buildings',
  ids: readonly number[],
): Promise<Map<number, Place>> {
  if (ids.length === 0) return new Map();
  const building = table === 'households' ? 'building_id' : 'id';
  const rows = await sql.query<{ id: number; building: number; community: number }>(
    `SELECT id, ${building} AS building, community_id AS community FROM ${table} WHERE id = ANY($1)`,
    [ids],
  );
  return new Map(
    rows.map((row) => [row.id, { household: null, building: row.building, community: row.community }]),
  );
}

const present = (ids: readonly (number | null | undefined)[]): number[] => [
  ...new Set(ids.filter((id) => typeof id === 'number')),
];

/** Fills in the building and community of a named household, and the community of a named building. */
export async function placed(sql: Sql, drafts: readonly TicketDraft[]): Promise<TicketDraft[]> {
  const households = await above(sql, 'households', present(drafts.map((draft) => draft.household)));
  const buildings = await above(sql, 'buildings', present(drafts.map((draft) => draft.building)));
  return drafts.map((draft) => {
    const place = households.get(draft.household ?? 0) ?? buildings.get(draft.building ?? 0);
    return place ? { ...draft, building: place.building, community: place.community } : draft;
  });
}

/** What a corrected place entails: a household says its building and community, a building its community. */
export async function relocated(sql: Sql, patch: TicketPatch): Promise<TicketPatch> {
  if (patch.household) {
    const place = (await above(sql, 'households', [patch.household])).get(patch.household);
    return place ? { ...patch, building: place.building, community: place.community } : patch;
  }
  if (patch.building) {
    const place = (await above(sql, 'buildings', [patch.building])).get(patch.building);
    return place ? { ...patch, household: null, community: place.community } : patch;
  }
  return 'community' in patch ? { ...patch, household: null, building: null } : patch;
}
