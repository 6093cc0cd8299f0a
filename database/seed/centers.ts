import type { DepartmentCode } from '@shouwen/domain/contract';

export interface SeedCommunity {
  code: string;
  name: string;
  address: string;
  sections: readonly { code: string; name: string; head: string }[];
  grids: readonly { code: string; name: string; section: string; worker: string }[];
  buildings: readonly SeedBuilding[];
}

export interface SeedBuilding {
  code: string;
  name: string;
  grid: string | null;
  butler: string | null;
  units: number;
  floors: number;
  /** Floor area in square metres of the two homes on a landing. */
  areas: readonly [number, number];
  /** The year in which the first owners moved in. */
  builtIn: number;
}

export interface SeedCenter {
  code: string;
  name: string;
  departments: readonly (readonly [DepartmentCode, string])[];
  communities: readonly SeedCommunity[];
}

export const company = { code: 'HYWY', name: '和悦物业服务有限公司' };

const sunshine: SeedCommunity = {
  code: 'YGHY',
  name: '阳光花园',
  address: '滨江区阳光路 88 号',
  sections: [
    { code: 'E', name: '东片区', head: 'butler' },
    { code: 'W', name: '西片区', head: 'butler2' },
  ],
  grids: [
    { code: 'G01', name: '阳光花园第一网格', section: 'E', worker: 'butler' },
    { code: 'G02', name: '阳光花园第二网格', section: 'W', worker: 'butler2' },
  ],
  buildings: [
    {
      code: '1',
      name: '1 号楼',
      grid: 'G01',
      butler: 'butler',
      units: 2,
      floors: 9,
      areas: [89.5, 117.2],
      builtIn: 2014,
    },
    {
      code: '2',
      name: '2 号楼',
      grid: 'G01',
      butler: 'butler',
      units: 2,
      floors: 9,
      areas: [89.5, 117.2],
      builtIn: 2014,
    },
    {
      code: '3',
      name: '3 号楼',
      grid: 'G02',
      butler: 'butler2',
      units: 2,
      floors: 9,
      areas: [96.8, 128.4],
      builtIn: 2015,
    },
    {
      code: '5',
      name: '5 号楼',
      grid: 'G02',
      butler: 'butler2',
      units: 2,
      floors: 9,
      areas: [96.8, 141.6],
      builtIn: 2016,
    },
  ],
};

const lake: SeedCommunity = {
  code: 'CHW',
  name: '翠湖湾',
  address: '滨江区翠湖路 16 号',
  sections: [{ code: 'L', name: '湖畔片区', head: 'butler3' }],
  grids: [{ code: 'G01', name: '翠湖湾网格', section: 'L', worker: 'butler3' }],
  buildings: [
    {
      code: '1',
      name: '1 号楼',
      grid: 'G01',
      butler: 'butler3',
      units: 2,
      floors: 7,
      areas: [108.3, 136.0],
      builtIn: 2019,
    },
    {
      code: '2',
      name: '2 号楼',
      grid: 'G01',
      butler: 'butler3',
      units: 2,
      floors: 7,
      areas: [108.3, 152.7],
      builtIn: 2020,
    },
  ],
};

const riverside: SeedCommunity = {
  code: 'BHY',
  name: '滨河雅苑',
  address: '临江区滨河东路 5 号',
  sections: [],
  grids: [],
  buildings: [
    {
      code: '1',
      name: '1 号楼',
      grid: null,
      butler: null,
      units: 1,
      floors: 6,
      areas: [78.9, 92.1],
      builtIn: 2011,
    },
  ],
};

/** The centre that the demo, the tests and the pictures tell of. */
export const demoCenter: SeedCenter = {
  code: 'YG',
  name: '阳光花园服务中心',
  departments: [
    ['engineering', '工程维修部'],
    ['cleaning', '保洁部'],
    ['security', '保安部'],
    ['complaints', '客户投诉组'],
    ['finance', '财务部'],
    ['customer-service', '客服部'],
  ],
  communities: [sunshine, lake],
};

/** A second centre, so that the wall between centres can be seen. */
export const otherCenter: SeedCenter = {
  code: 'BH',
  name: '滨河服务中心',
  departments: [
    ['engineering', '工程维修部'],
    ['customer-service', '客服部'],
  ],
  communities: [riverside],
};
