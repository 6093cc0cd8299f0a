import { staffFields } from '@shouwen/domain/contract';
import { declare } from '../../panel/declaration';

/** Something of the membership that is in force at the asking. */
const ofMembership = (expression: string): string =>
  `(SELECT ${expression} FROM memberships m WHERE m.staff_id = t.id AND shouwen_in_force(m, :now) ORDER BY m.from_on DESC NULLS LAST LIMIT 1)`;

const LAST_CENTRE =
  '(SELECT m.service_center_id FROM memberships m WHERE m.staff_id = t.id ORDER BY m.from_on DESC NULLS LAST, m.id DESC LIMIT 1)';

export const staff = declare({
  resource: 'staff',
  type: 'staff',
  fields: staffFields,
  // who has left stays known to the centre: the record still says who was asked first
  anchor: { centre: LAST_CENTRE },
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
  },
  search: ['t.name'],
});
