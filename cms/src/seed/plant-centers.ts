import {
  company,
  demoCenter,
  otherCenter,
  type SeedCenter,
  type SeedCommunity,
} from '../../database/seed/centers';
import { plantRows, plantedAs, type Planted, type Planting } from './planting';

/** Keys: a centre by its code, a department by `YG/cleaning`, a community by `YG/YGHY`. */
export interface Centers {
  centers: Planted;
  departments: Planted;
  communities: Planted;
}

const SEED_CENTERS: readonly SeedCenter[] = [demoCenter, otherCenter];

export interface CommunityOfCenter {
  key: string;
  center: SeedCenter;
  community: SeedCommunity;
}

export const seedCommunities: readonly CommunityOfCenter[] = SEED_CENTERS.flatMap((center) =>
  center.communities.map((community) => ({ key: `${center.code}/${community.code}`, center, community })),
);

async function defaultCalendar({ sql }: Planting): Promise<number | null> {
  const [calendar] = await sql.query<{ id: number }>(`SELECT id FROM calendars WHERE code = 'default'`);
  return calendar?.id ?? null;
}

async function plantServiceCenters(planting: Planting): Promise<Planted> {
  const companies = await plantRows(planting, 'company', [['company', company]]);
  const shared = { company: plantedAs(companies, 'company').id, calendar: await defaultCalendar(planting) };
  return plantRows(
    planting,
    'service-center',
    SEED_CENTERS.map(({ code, name }) => [code, { code, name, ...shared }]),
  );
}

/** The company, its centres, their departments and communities. */
export async function plantCenters(planting: Planting): Promise<Centers> {
  const centers = await plantServiceCenters(planting);
  const idOf = (center: SeedCenter) => plantedAs(centers, center.code).id;
  const departments = SEED_CENTERS.flatMap((center) =>
    center.departments.map(
      ([code, name]) => [`${center.code}/${code}`, { code, name, serviceCenter: idOf(center) }] as const,
    ),
  );
  const communities = seedCommunities.map(
    ({ key, center, community: { code, name, address } }) =>
      [key, { code, name, address, serviceCenter: idOf(center) }] as const,
  );
  return {
    centers,
    departments: await plantRows(planting, 'department', departments),
    communities: await plantRows(planting, 'community', communities),
  };
}
