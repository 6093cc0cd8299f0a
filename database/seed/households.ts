import type { OccupancyKind, OccupancyState } from '@shouwen/domain/contract';
import type { SeedBuilding, SeedCommunity } from './centers';
import { lodgers, type SeedResident } from './residents';
import type { Random } from './random';

export interface SeedHousehold {
  community: string;
  building: string;
  code: string;
  occupancyState: OccupancyState;
  movedInOn: string | null;
  area: number;
  peopleCount: number;
  butler: string | null;
  residents: readonly SeedResident[];
}

export interface Lodging {
  state: OccupancyState;
  movedInOn: string;
  /** The year of the planting: tenancies are recent, whenever that is. */
  thisYear: number;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

function movedIn(building: SeedBuilding, random: Random): string {
  const year =
    building.builtIn +
    random.weighted(
      [
        [0, 6],
        [1, 3],
        [3, 1],
      ],
      0,
    );
  return `${year}-${twoDigits(random.between(1, 12))}-${twoDigits(random.between(1, 28))}`;
}

function household(
  community: SeedCommunity,
  building: SeedBuilding,
  code: string,
  area: number,
  random: Random,
  thisYear: number,
): SeedHousehold {
  const state = random.weighted<OccupancyState>(
    [
      ['owner', 74],
      ['let', 19],
      ['vacant', 7],
    ],
    'owner',
  );
  const movedInOn = movedIn(building, random);
  const residents = lodgers({ state, movedInOn, thisYear }, random);
  const living: OccupancyKind[] = state === 'let' ? ['tenant'] : ['owner', 'family'];
  return {
    community: community.code,
    building: building.code,
    code,
    occupancyState: state,
    movedInOn: state === 'vacant' ? null : movedInOn,
    area,
    peopleCount:
      state === 'vacant'
        ? 0
        : residents.filter((each) => living.includes(each.kind) && each.toOn === null).length,
    butler: building.butler,
    residents,
  };
}

/** Every home of a community, landing by landing: two homes on each, told by codes such as `3-2-501`. */
export function householdsOf(community: SeedCommunity, random: Random, thisYear: number): SeedHousehold[] {
  const homes: SeedHousehold[] = [];
  for (const building of community.buildings) {
    for (let unit = 1; unit <= building.units; unit += 1) {
      for (let floor = 1; floor <= building.floors; floor += 1) {
        for (const [index, area] of building.areas.entries()) {
          const code = `${building.code}-${unit}-${floor}${twoDigits(index + 1)}`;
          homes.push(household(community, building, code, area, random, thisYear));
        }
      }
    }
  }
  return homes;
}
