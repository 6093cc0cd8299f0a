import type { OccupancyKind } from '@shouwen/domain/contract';
import type { Lodging } from './households';
import { personName, surname, type Generation } from './names';
import type { Random } from './random';

export interface SeedResident {
  name: string;
  kind: OccupancyKind;
  grade: 'ordinary' | 'vip';
  tags: readonly string[];
  preferences: string | null;
  /** How many numbers are kept for this person; children have none. */
  phoneCount: number;
  fromOn: string;
  /** Null while the person is there. */
  toOn: string | null;
}

const TAGS = [
  '独居老人',
  '养宠物',
  '业委会委员',
  '家有幼儿',
  '热心志愿者',
  '行动不便',
  '分类积极户',
] as const;
const PREFERENCES = [
  '请在晚上七点以后来电',
  '上门前请先发短信',
  '工作日白天家中只有老人，说话请慢一些',
  '上门请穿鞋套',
  '中午十二点到两点请勿打扰',
] as const;

type Person = Pick<SeedResident, 'name' | 'kind' | 'fromOn'> & Partial<SeedResident>;

const resident = (person: Person): SeedResident => ({
  grade: 'ordinary',
  tags: [],
  preferences: null,
  phoneCount: 1,
  toOn: null,
  ...person,
});

const ADULT = ['older', 'middle'] as const satisfies Generation[];

function owner(family: string, fromOn: string, random: Random): SeedResident {
  return resident({
    name: personName(random, random.pick(ADULT), family),
    kind: 'owner',
    fromOn,
    grade: random.chance(0.06) ? 'vip' : 'ordinary',
    tags: random.chance(0.2) ? [random.pick(TAGS)] : [],
    preferences: random.chance(0.15) ? random.pick(PREFERENCES) : null,
    phoneCount: random.chance(0.12) ? 2 : 1,
  });
}

function family(name: string, fromOn: string, random: Random): SeedResident[] {
  const spouse = random.chance(0.75)
    ? [resident({ name: personName(random, 'middle', surname(random)), kind: 'family', fromOn })]
    : [];
  const children = Array.from(
    {
      length: random.weighted(
        [
          [0, 4],
          [1, 5],
          [2, 2],
        ],
        0,
      ),
    },
    () => resident({ name: personName(random, 'younger', name), kind: 'family', fromOn, phoneCount: 0 }),
  );
  return [...spouse, ...children];
}

function tenants({ thisYear }: Lodging, random: Random): SeedResident[] {
  const since = `${thisYear - random.between(1, 2)}-0${random.between(1, 9)}-01`;
  const now = Array.from({ length: random.between(1, 3) }, () =>
    resident({
      name: personName(random, random.chance(0.6) ? 'middle' : 'younger'),
      kind: 'tenant',
      fromOn: since,
    }),
  );
  if (!random.chance(0.3)) return now;
  const earlier = resident({
    name: personName(random, 'middle'),
    kind: 'tenant',
    fromOn: `${thisYear - 4}-09-01`,
    toOn: `${thisYear - 3}-08-31`,
  });
  return [earlier, ...now];
}

/** Who belongs to a home: its owner always, the family that lives there, or the tenants who do. */
export function lodgers(lodging: Lodging, random: Random): SeedResident[] {
  const name = surname(random);
  const first = owner(name, lodging.movedInOn, random);
  if (lodging.state === 'owner') return [first, ...family(name, lodging.movedInOn, random)];
  return lodging.state === 'let' ? [first, ...tenants(lodging, random)] : [first];
}
