import { householdsOf, type SeedHousehold } from '../../database/seed/households';
import { phoneNumber } from '../../database/seed/names';
import { seededRandom } from '../../database/seed/random';
import type { SeedResident } from '../../database/seed/residents';
import type { Values } from '../write/insert';
import { tableOf } from '../postgres/table';
import { updateRow } from '../write/update';
import { seedCommunities, type Centers, type CommunityOfCenter } from './plant-centers';
import { whereabouts } from './plant-districts';
import { personAs, type People } from './plant-staff';
import { plantRows, plantedAs, type Planted, type Planting } from './planting';

export interface Home {
  /** `YG/YGHY/3-2-501`. */
  key: string;
  place: CommunityOfCenter;
  seed: SeedHousehold;
  id: number;
  building: number;
  /** Those who live there now and can be called, the first to ring up first. */
  callers: readonly { id: number; name: string; phone: string }[];
}

interface Lodger {
  key: string;
  home: string;
  seed: SeedResident;
  serviceCenter: number;
  phones: readonly string[];
}

const RANDOM_SEED = 20_140_808;

function seedHomes(thisYear: number): { key: string; place: CommunityOfCenter; seed: SeedHousehold }[] {
  const random = seededRandom(RANDOM_SEED);
  return seedCommunities.flatMap((place) =>
    householdsOf(place.community, random, thisYear).map((seed) => ({
      key: `${place.key}/${seed.code}`,
      place,
      seed,
    })),
  );
}

type SeedHome = ReturnType<typeof seedHomes>[number];

function lodgersOf(homes: readonly SeedHome[], centers: Centers): Lodger[] {
  let phoneIndex = 0;
  return homes.flatMap(({ key, place, seed }) =>
    seed.residents.map((resident, index) => ({
      key: `${key}#${index}`,
      home: key,
      seed: resident,
      serviceCenter: whereabouts(centers, place).serviceCenter,
      phones: Array.from({ length: resident.phoneCount }, () => phoneNumber(phoneIndex++)),
    })),
  );
}

function householdValues(
  { key, place, seed }: SeedHome,
  centers: Centers,
  buildings: Planted,
  people: People,
): readonly [string, Values] {
  const { code, occupancyState, movedInOn, area, peopleCount, butler } = seed;
  const building = plantedAs(buildings, `${place.key}/${seed.building}`).id;
  const butlerId = butler === null ? null : personAs(people, butler).staffId;
  return [
    key,
    {
      code,
      occupancyState,
      movedInOn,
      area,
      peopleCount,
      butler: butlerId,
      building,
      ...whereabouts(centers, place),
    },
  ];
}

async function plantResidents(
  planting: Planting,
  lodgers: readonly Lodger[],
  households: Planted,
): Promise<Planted> {
  const residents = await plantRows(
    planting,
    'resident',
    lodgers.map(({ key, serviceCenter, seed: { name, kind, grade, tags, preferences } }) => [
      key,
      { name, kind, grade, tags, preferences, serviceCenter },
    ]),
  );
  const idOf = (lodger: Lodger) => plantedAs(residents, lodger.key).id;
  const phones = lodgers.flatMap((lodger) =>
    lodger.phones.map((phone, index) => {
      const { serviceCenter } = lodger;
      return [phone, { resident: idOf(lodger), phone, isPrimary: index === 0, serviceCenter }] as const;
    }),
  );
  await plantRows(planting, 'resident-phone', phones);
  const occupancies = lodgers.map((lodger) => {
    const {
      key,
      home,
      serviceCenter,
      seed: { kind, fromOn, toOn },
    } = lodger;
    return [
      key,
      {
        resident: idOf(lodger),
        household: plantedAs(households, home).id,
        kind,
        fromOn,
        toOn,
        serviceCenter,
      },
    ] as const;
  });
  await plantRows(planting, 'occupancy', occupancies);
  return residents;
}

/** The first owner who lives in each building leads it and is its first source of information. */
async function nameLeaders(
  { strapi, sql }: Planting,
  homes: readonly SeedHome[],
  buildings: Planted,
  residents: Planted,
): Promise<void> {
  for (const [key, { id }] of buildings) {
    const home = homes.find(
      (each) => `${each.place.key}/${each.seed.building}` === key && each.seed.occupancyState === 'owner',
    );
    if (home)
      await updateRow(sql, tableOf(strapi, 'building'), id, {
        leader: plantedAs(residents, `${home.key}#0`).id,
      });
  }
}

function callersOf(home: SeedHome, lodgers: readonly Lodger[], residents: Planted): Home['callers'] {
  const present = lodgers.filter((each) => each.seed.toOn === null);
  const isLet = home.seed.occupancyState === 'let';
  // the owner of a home that is let lives elsewhere; the tenants ring up
  const living = isLet ? present.filter((each) => each.seed.kind === 'tenant') : present;
  return living.flatMap(({ key, seed, phones: [phone] }) =>
    phone ? [{ id: plantedAs(residents, key).id, name: seed.name, phone }] : [],
  );
}

/** Households, residents, their phones and occupancies; answers the homes with who may ring up from each. */
export async function plantHouseholds(
  planting: Planting,
  centers: Centers,
  people: People,
  buildings: Planted,
): Promise<Home[]> {
  const homes = seedHomes(planting.now.getUTCFullYear());
  const households = await plantRows(
    planting,
    'household',
    homes.map((home) => householdValues(home, centers, buildings, people)),
  );
  const lodgers = lodgersOf(homes, centers);
  const residents = await plantResidents(planting, lodgers, households);
  await nameLeaders(planting, homes, buildings, residents);
  const byHome = new Map<string, Lodger[]>();
  for (const lodger of lodgers) byHome.set(lodger.home, [...(byHome.get(lodger.home) ?? []), lodger]);
  return homes.map((home) => {
    const { id } = plantedAs(households, home.key);
    const building = plantedAs(buildings, `${home.place.key}/${home.seed.building}`).id;
    return { ...home, id, building, callers: callersOf(home, byHome.get(home.key) ?? [], residents) };
  });
}
