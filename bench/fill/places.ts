import type { Random } from '../../database/seed/random';
import { personName, type Generation } from '../../database/seed/names';
import { CENTRES, DEPARTMENTS, centreCode, shareOf } from './centres';
import type { Ref, Tables } from './tables';

const UNITS = 2;
const FLOORS = 15;
const ROOMS = 2;
const HOMES_A_BUILDING = UNITS * FLOORS * ROOMS;
const BUILDINGS_A_COMMUNITY = 20;
const GENERATIONS: readonly [Generation, Generation, Generation] = ['older', 'middle', 'younger'];

/** Who may ring up from a home. */
export interface Caller {
  resident: number;
  name: string;
  phone: string;
}

export interface Home {
  id: number;
  building: number;
  community: number;
  /** What the texts of a matter name: building, unit, floor, room. */
  words: { b: string; u: string; f: string; r: string };
  caller: Caller;
}

/** A centre with its homes, the buildings in the order in which they were built. */
export interface Centre {
  id: number;
  /** In the order of DEPARTMENTS. */
  departments: readonly Ref[];
  homes: readonly Home[];
}

/** An invented number; different for each resident. */
const phoneOf = (resident: number): string => `13${String(resident % 8)}${String(resident).padStart(8, '0')}`;

type PlaceTable =
  | 'serviceCenters'
  | 'departments'
  | 'communities'
  | 'buildings'
  | 'households'
  | 'residents'
  | 'residentPhones'
  | 'occupancies';

interface Ground {
  tables: Pick<Tables, PlaceTable | 'settle'>;
  random: Random;
}

function plantResident({ tables, random }: Ground, centre: number, household: number, kind: string): Caller {
  const name = personName(random, random.pick(GENERATIONS));
  const { id: resident } = tables.residents.add({
    name,
    kind,
    grade: 'ordinary',
    serviceCenter: centre,
    version: 1,
  });
  const phone = phoneOf(resident);
  tables.residentPhones.add({ resident, phone, isPrimary: true, serviceCenter: centre });
  tables.occupancies.add({ resident, household, kind, serviceCenter: centre, version: 1 });
  return { resident, name, phone };
}

function plantHome(
  ground: Ground,
  at: Omit<Home, 'id' | 'words' | 'caller'>,
  centre: number,
  door: number,
  b: string,
): Home {
  const { tables, random } = ground;
  const u = String(Math.floor(door / (FLOORS * ROOMS)) + 1);
  const f = String((Math.floor(door / ROOMS) % FLOORS) + 1);
  const r = `${f}0${(door % ROOMS) + 1}`;
  const isLet = random.chance(0.2);
  const { id } = tables.households.add({
    ...at,
    code: `${b}-${u}-${r}`,
    serviceCenter: centre,
    occupancyState: isLet ? 'let' : 'owner',
    area: random.between(60, 160),
    peopleCount: random.between(1, 5),
    version: 1,
  });
  const caller = plantResident(ground, centre, id, isLet ? 'tenant' : 'owner');
  if (random.chance(0.4)) plantResident(ground, centre, id, 'family');
  return { ...at, id, words: { b, u, f, r }, caller };
}

function plantHomes(ground: Ground, centre: number, count: number): Home[] {
  const { tables } = ground;
  const homes: Home[] = [];
  let community = 0;
  let building = 0;
  for (let at = 0; at < count; at += 1) {
    const door = at % HOMES_A_BUILDING;
    const nth = Math.floor(at / HOMES_A_BUILDING);
    const b = String((nth % BUILDINGS_A_COMMUNITY) + 1);
    if (door === 0) {
      const code = String(Math.floor(nth / BUILDINGS_A_COMMUNITY) + 1);
      const within = { serviceCenter: centre, version: 1 };
      if (b === '1')
        community = tables.communities.add({ name: `花园${code}期`, code: `G${code}`, ...within }).id;
      building = tables.buildings.add({ name: `${b}号楼`, code: b, community, ...within }).id;
    }
    homes.push(plantHome(ground, { building, community }, centre, door, b));
  }
  return homes;
}

/** Centres with departments, communities, buildings, households and residents. */
export async function plantPlaces(ground: Ground, households: number, calendar: number): Promise<Centre[]> {
  const { tables } = ground;
  const centres: Centre[] = [];
  for (let nth = 0; nth < CENTRES; nth += 1) {
    const { id } = tables.serviceCenters.add({ name: `服务中心${nth}`, code: centreCode(nth), calendar });
    const departments = DEPARTMENTS.map(({ code, name }) =>
      tables.departments.add({ code, name, serviceCenter: id, version: 1 }),
    );
    const homes = plantHomes(ground, id, Math.max(1, Math.round(households * shareOf(nth))));
    centres.push({ id, departments, homes });
    await tables.settle();
  }
  return centres;
}
