import type { DepartmentCode } from '@shouwen/domain/contract';

/** One centre has most of everything: the list of the largest is the one that is slow. */
const BIG_SHARE = 0.6;
export const CENTRES = 20;

/** The share of the centre of this number (0 is the big one); all together make 1. */
export const shareOf = (centre: number): number =>
  centre === 0 ? BIG_SHARE : ((1 - BIG_SHARE) * 2 * (CENTRES - centre)) / (CENTRES * (CENTRES - 1));

export const DEPARTMENTS: readonly { code: DepartmentCode; name: string }[] = [
  { code: 'engineering', name: '工程维修部' },
  { code: 'cleaning', name: '保洁部' },
  { code: 'security', name: '秩序维护部' },
  { code: 'customer-service', name: '客户服务部' },
  { code: 'complaints', name: '投诉处理部' },
  { code: 'finance', name: '财务部' },
];

export const departmentNumber = (code: DepartmentCode): number =>
  DEPARTMENTS.findIndex((department) => department.code === code);

export const centreCode = (centre: number): string => `B${String(centre).padStart(2, '0')}`;

export const BIG_CENTRE_CODE = centreCode(0);
