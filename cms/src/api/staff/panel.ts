import { staffFields } from '@shouwen/domain/contract';
import { mayKeep } from '@shouwen/domain/staff';
import { inCentre } from '../../access/scope';
import { declare } from '../../panel/declaration';
import { createStaff } from './create';
import { factsOf, keeperOf, presentStaff } from './present';
import { updateStaff } from './update';

/** Something of the membership that is in force at the asking. */
const ofMembership = (expression: string): string =>
  `(SELECT ${expression} FROM memberships m WHERE m.staff_id = t.id AND shouwen_in_force(m, :now) ORDER BY m.from_on DESC NULLS LAST LIMIT 1)`;

const LAST = 'ORDER BY m.from_on DESC NULLS LAST, m.id DESC LIMIT 1';
// today's centre before a later one: who comes next month is not theirs yet
const CENTRE = `(SELECT m.service_center_id FROM memberships m WHERE m.staff_id = t.id
  ORDER BY shouwen_in_force(m, :now) DESC, m.from_on DESC NULLS LAST, m.id DESC LIMIT 1)`;

/** The roles that somebody has or is to have; of who has none any more, the last. */
const ROLES = `(SELECT jsonb_agg(m.role) FROM memberships m WHERE m.staff_id = t.id AND (m.to_on IS NULL OR m.to_on >= (:now)::date
  OR m.id = (SELECT l.id FROM memberships l WHERE l.staff_id = t.id ORDER BY l.from_on DESC NULLS LAST, l.id DESC LIMIT 1)))`;

export const staff = declare({
  resource: 'staff',
  type: 'staff',
  fields: staffFields,
  refusals: ['staff'],
  // who has left stays known to the centre: the record still says who was asked first
  anchor: inCentre(CENTRE),
  overrides: {
    username: { sql: '(SELECT u.username FROM up_users u WHERE u.id = t.user_id)' },
    role: { sql: ofMembership('m.role') },
    serviceCenter: {
      sql: ofMembership('(SELECT c.document_id FROM service_centers c WHERE c.id = m.service_center_id)'),
    },
    department: {
      sql: ofMembership('(SELECT d.document_id FROM departments d WHERE d.id = m.department_id)'),
    },
    posts: { sql: ofMembership(`COALESCE(m.posts, '[]')`) },
    fromOn: { sql: ofMembership(`to_char(m.from_on, 'YYYY-MM-DD')`), compare: ofMembership('m.from_on') },
    toOn: {
      sql: `(SELECT to_char(m.to_on, 'YYYY-MM-DD') FROM memberships m WHERE m.staff_id = t.id ${LAST})`,
      compare: `(SELECT m.to_on FROM memberships m WHERE m.staff_id = t.id ${LAST})`,
    },
    isActive: { sql: 't.is_active IS NOT FALSE' },
    abilities: { sql: `'[]'::jsonb` },
  },
  hidden: { _user: 't.user_id', _roles: ROLES },
  mayChange: (row, caller) => mayKeep(keeperOf(caller), factsOf(row)),
  onlyAtCreation: ['serviceCenter'],
  search: ['name', 'username', 'phone'],
  present: presentStaff,
  create: createStaff,
  update: updateStaff,
});
