import type { Centers, CommunityOfCenter } from './plant-centers';
import { seedCommunities } from './plant-centers';
import { personAs, type People } from './plant-staff';
import { plantRows, plantedAs, type Planted, type Planting } from './planting';

/** What a place hangs on: its centre and its community. */
export function whereabouts({ centers, communities }: Centers, { key, center }: CommunityOfCenter) {
  return { serviceCenter: plantedAs(centers, center.code).id, community: plantedAs(communities, key).id };
}

/** Sections with their heads, grids with their workers, and the buildings: by `YG/YGHY/3`. Leaders come with the residents. */
export async function plantDistricts(planting: Planting, centers: Centers, people: People): Promise<Planted> {
  const sections = await plantRows(
    planting,
    'section',
    seedCommunities.flatMap((each) =>
      each.community.sections.map(
        ({ code, name, head }) =>
          [
            `${each.key}/${code}`,
            { code, name, head: personAs(people, head).staffId, ...whereabouts(centers, each) },
          ] as const,
      ),
    ),
  );
  const grids = await plantRows(
    planting,
    'grid',
    seedCommunities.flatMap((each) =>
      each.community.grids.map(({ code, name, section, worker }) => {
        const values = {
          code,
          name,
          section: plantedAs(sections, `${each.key}/${section}`).id,
          worker: personAs(people, worker).staffId,
        };
        return [`${each.key}/${code}`, { ...values, ...whereabouts(centers, each) }] as const;
      }),
    ),
  );
  return plantRows(
    planting,
    'building',
    seedCommunities.flatMap((each) =>
      each.community.buildings.map(({ code, name, grid }) => {
        const gridId = grid === null ? null : plantedAs(grids, `${each.key}/${grid}`).id;
        return [`${each.key}/${code}`, { code, name, grid: gridId, ...whereabouts(centers, each) }] as const;
      }),
    ),
  );
}
