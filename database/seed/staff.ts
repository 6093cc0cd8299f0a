import type { DepartmentCode, StaffRole } from '@shouwen/domain/contract';

export interface SeedPerson {
  /** How the other files of the seed call this person; with `hasLogin` also the username. */
  key: string;
  name: string;
  role: StaffRole;
  /** The centre's code; null for the company's people. */
  center: string | null;
  department: DepartmentCode | null;
  posts: readonly string[];
  hasLogin: boolean;
  joinedOn: string;
}

type Row = readonly [
  key: string,
  name: string,
  role: StaffRole,
  department: DepartmentCode | null,
  posts: readonly string[],
  joinedOn: string,
];

const people = (center: string | null, hasLogin: boolean, rows: readonly Row[]): SeedPerson[] =>
  rows.map(([key, name, role, department, posts, joinedOn]) => ({
    key,
    name,
    role,
    center,
    department,
    posts,
    hasLogin,
    joinedOn,
  }));

/** Everybody who works here; those with a login are the demo logins of the contract. */
export const staff: readonly SeedPerson[] = [
  ...people('YG', true, [
    ['clerk', '林晓雯', 'clerk', 'customer-service', ['前台客服'], '2021-03-15'],
    ['clerk2', '陈佳怡', 'clerk', 'customer-service', ['前台客服', '礼仪督导'], '2023-07-01'],
    ['engineer', '王建国', 'handler', 'engineering', ['水电维修工'], '2016-05-09'],
    ['engineer2', '李志强', 'handler', 'engineering', ['弱电维修工', '电梯安全管理员'], '2019-10-08'],
    ['cleaner', '赵秀英', 'handler', 'cleaning', ['保洁班长'], '2017-02-20'],
    ['butler', '周敏', 'butler', 'customer-service', ['楼宇管家', '网格员'], '2018-06-11'],
    ['inspector', '孙立群', 'inspector', 'customer-service', ['品质专员'], '2020-09-01'],
    ['supervisor', '吴淑芬', 'supervisor', 'customer-service', ['客服主管'], '2015-04-01'],
    ['manager', '郑海涛', 'manager', null, ['物业经理'], '2014-11-03'],
    ['director', '黄国栋', 'director', null, ['管理处主任'], '2013-08-19'],
  ]),
  ...people('YG', false, [
    ['butler2', '徐婷', 'butler', 'customer-service', ['楼宇管家', '网格员'], '2022-05-16'],
    ['butler3', '马骏', 'butler', 'customer-service', ['楼宇管家', '网格员'], '2020-03-02'],
    ['engineering-lead', '刘永健', 'supervisor', 'engineering', ['工程主管'], '2014-03-10'],
    ['guard-captain', '高强', 'handler', 'security', ['当值班长'], '2016-12-01'],
    ['guard', '罗勇', 'handler', 'security', ['门岗'], '2022-08-22'],
    ['mediator', '许文静', 'handler', 'complaints', ['客户投诉主管'], '2018-01-08'],
    ['cashier', '杨丽', 'handler', 'finance', ['收费员'], '2019-04-15'],
    ['collector', '朱大勇', 'handler', 'cleaning', ['回收员'], '2021-09-13'],
    ['attendant', '胡桂兰', 'handler', 'cleaning', ['垃圾分类督导员'], '2020-06-01'],
  ]),
  ...people('BH', true, [['other-clerk', '何雨桐', 'clerk', 'customer-service', ['前台客服'], '2022-02-14']]),
  ...people('BH', false, [
    ['other-engineer', '方志远', 'handler', 'engineering', ['水电维修工'], '2018-07-30'],
    ['other-supervisor', '唐秀芳', 'supervisor', 'customer-service', ['客服主管'], '2016-10-10'],
  ]),
  ...people(null, true, [['company', '沈启明', 'company', null, ['运营总监'], '2012-01-04']]),
];
