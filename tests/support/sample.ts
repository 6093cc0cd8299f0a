import type { FieldSpec } from '@shouwen/domain/contract';
import { defaultPolicy } from '@shouwen/domain/definition';
import { PASSWORD } from './twoCentres';

/** The records that a relation may name, by resource. */
export type Known = (resource: string) => readonly string[];

const week = (close: string) => ({
  mon: [['09:00', close]],
  tue: [['09:00', close]],
  wed: [],
  thu: [],
  fri: [],
  sat: [],
  sun: [],
});
const policy = (callbackAttempts: number) => ({ ...defaultPolicy(), callbackAttempts });
const ticketType = (nature: string, form: unknown[] = []) => ({
  nature,
  callback: 'always',
  residentsMayFile: true,
  form,
});
const formItem = { id: 'floor', kind: 'number', label: { zh: '楼层', en: 'Floor' } };

/** What has a form of its own, by resource and field; everything else follows from the field's kind. */
const SPECIAL: Readonly<Record<string, readonly unknown[]>> = {
  'calendars.timeZone': ['Asia/Shanghai', 'Europe/London'],
  'calendars.weekly': [week('18:00'), week('17:30')],
  'calendars.holidays': [['2025-10-01'], ['2025-10-01', '2025-10-02']],
  'calendars.makeupDays': [['2025-09-28'], [{ date: '2025-09-28', windows: [['09:00', '12:00']] }]],
  'calendars.loadedYears': [[2025], [2025, 2026]],
  'deadline-policies.body': [policy(3), policy(2)],
  'deadline-policies.isDraft': [false, true],
  'ticket-types.body': [ticketType('need'), ticketType('complaint', [formItem])],
  'ticket-types.isDraft': [false, true],
  // an import needs a file that was sent before (import-task.test.ts)
  'tasks.kind': ['export'],
  'tasks.parameters': [{ resource: 'tickets' }, { resource: 'households' }],
  // types that ask nothing of their own: each takes the samples of the form
  'tickets.type': ['consultation', 'suggestion', 'help'],
  'saved-filters.resource': ['tickets', 'households'],
  'saved-filters.filter': [{ id: ['x'] }, { q: '灯' }],
  'saved-filters.sort': [
    ['id', 'DESC'],
    ['updatedAt', 'ASC'],
  ],
  'tickets.form': [{ floor: 3 }, { floor: 4 }],
  'residents.phones': [['13800000001'], ['13800000002', '02112345678']],
  'staff.password': [PASSWORD],
  // whom a supervisor may keep, and who is at work today
  'staff.role': ['clerk', 'handler', 'butler', 'inspector'],
  'staff.fromOn': ['2025-01-01', '2025-02-01', '2025-03-01'],
};

const one = <T>(values: readonly T[], index: number): T | undefined => values[index % values.length];

/** No two texts are the same: what must be unique is. */
let serial = 0;

function text(name: string, spec: FieldSpec): string {
  serial += 1;
  return `${name}-${serial}`.slice(-(spec.max ?? 60));
}

/** The `index`-th value for a field, or undefined where there is nothing that it could name. */
export function sampleOf(
  resource: string,
  name: string,
  spec: FieldSpec,
  index: number,
  known: Known,
): unknown {
  const special = SPECIAL[`${resource}.${name}`];
  if (special) return one(special, index);
  switch (spec.kind) {
    case 'code':
      return one(spec.values ?? [], index);
    case 'integer':
      return index + 1;
    case 'decimal':
      return index + 0.5;
    case 'boolean':
      return index % 2 === 0;
    case 'instant':
      return `2025-07-0${(index % 9) + 1}T08:00:00.000Z`;
    case 'date':
      return `2025-05-0${(index % 9) + 1}`;
    case 'relation':
      return one(known(spec.of ?? ''), index);
    case 'relations':
      return known(spec.of ?? '').slice(0, 1 + (index % 2));
    case 'object':
      return { index };
    case 'list':
      return [`${name} ${index}`];
    default:
      return text(name, spec);
  }
}

/** Values that a field of this kind never takes. */
export function wrongOf(spec: FieldSpec): unknown[] {
  const wrong: Record<FieldSpec['kind'], unknown[]> = {
    id: [5],
    text: [5, ['x'], 'a\u0000b', '\ud800'],
    longText: [5, {}, 'a\u0000b'],
    code: ['no-such-code', 5, {}],
    integer: [1.5, '1', 1e12],
    decimal: ['1', {}],
    boolean: ['true', 1],
    instant: ['yesterday', '2025-06-09T09:30:00', 5],
    date: ['2025-02-30', '0000-01-01', 5],
    relation: ['nobodynobodynobodynobody', 5, {}],
    relations: ['x', ['nobodynobodynobodynobody']],
    object: [[1], 'x'],
    list: ['x', {}],
  };
  const tooLong = spec.max === undefined ? [] : ['𠮷'.repeat(spec.max + 1)];
  return [...wrong[spec.kind], ...tooLong, ...(spec.nullable && !spec.required ? [] : [null])];
}
