import { of, staffId } from './twoCentres';

const a = of('a');
const WEEK = { mon: [['09:00', '18:00']], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
const TARGETS = [{ kind: 'reply', target: { amount: 2, unit: 'workingDays' } }];

export interface RecordType {
  type: string;
  data: object;
  /** Relations that the first save names, by attribute: column, the record, and another one to change to. */
  relations?: Record<string, { column: string; table: string; first: string; second?: string }>;
  required?: readonly string[];
}

const centre = { column: 'service_center_id', table: 'service_centers', first: a.centre };
const community = { column: 'community_id', table: 'communities', first: a.community };
const person = (column: string) => ({
  column,
  table: 'staff_members',
  first: staffId('clerk'),
  second: staffId('clerk2'),
});

/** Every record type that /admin keeps, with something to enter and what it hangs on. */
export const RECORD_TYPES: RecordType[] = [
  { type: 'company', data: { name: '和悦物业', code: 'HY' } },
  {
    type: 'service-center',
    data: { name: '新中心', code: 'NC' },
    relations: {
      calendar: { column: 'calendar_id', table: 'calendars', first: 'calendar' },
      policy: { column: 'policy_id', table: 'deadline_policies', first: 'policy' },
    },
  },
  {
    type: 'department',
    data: { name: '绿化部', code: 'garden' },
    relations: { serviceCenter: centre },
    required: ['serviceCenter'],
  },
  {
    type: 'community',
    data: { name: '二期', code: 'T2' },
    relations: { serviceCenter: centre },
    required: ['serviceCenter'],
  },
  {
    type: 'section',
    data: { name: '东片', code: 'E' },
    relations: { community, serviceCenter: centre, head: person('head_id') },
    required: ['community'],
  },
  {
    type: 'grid',
    data: { name: '一格', code: 'G1' },
    relations: { community, serviceCenter: centre, worker: person('worker_id') },
    required: ['serviceCenter'],
  },
  {
    type: 'building',
    data: { name: '9号楼', code: '9' },
    relations: {
      community,
      serviceCenter: centre,
      leader: { column: 'leader_id', table: 'residents', first: a.resident },
    },
    required: ['community'],
  },
  {
    type: 'household',
    data: { code: '9-1-101', occupancyState: 'owner', movedInOn: '2020-02-29', area: 89.5, peopleCount: 3 },
    relations: {
      community,
      serviceCenter: centre,
      building: { column: 'building_id', table: 'buildings', first: a.building },
      butler: person('butler_id'),
    },
    required: ['building'],
  },
  {
    type: 'resident',
    data: { name: '张三', kind: 'owner', grade: 'vip', tags: ['养狗'] },
    relations: { serviceCenter: centre },
    required: ['serviceCenter'],
  },
  {
    type: 'resident-phone',
    data: { phone: '13800009999' },
    relations: {
      serviceCenter: centre,
      resident: { column: 'resident_id', table: 'residents', first: a.resident },
    },
    required: ['resident'],
  },
  {
    type: 'occupancy',
    data: { kind: 'tenant', fromOn: '2024-01-01' },
    relations: {
      serviceCenter: centre,
      resident: { column: 'resident_id', table: 'residents', first: a.resident },
      household: { column: 'household_id', table: 'households', first: a.household },
    },
    required: ['household'],
  },
  { type: 'staff', data: { name: '新人', isActive: true } },
  {
    type: 'calendar',
    data: { name: '周一', code: 'monday', timeZone: 'Asia/Shanghai', weekly: WEEK },
    relations: { serviceCenter: centre },
  },
  {
    type: 'deadline-policy',
    data: { name: '快', code: 'fast', targets: TARGETS },
    relations: { calendar: { column: 'calendar_id', table: 'calendars', first: 'calendar' } },
  },
  {
    type: 'ticket-type',
    data: { code: 'event', nameZh: '活动', nameEn: 'Event', nature: 'need', callback: 'never' },
    relations: { policy: { column: 'policy_id', table: 'deadline_policies', first: 'policy' } },
  },
];
