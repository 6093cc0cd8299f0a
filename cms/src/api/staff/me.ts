import { languages, staffRoles } from '@shouwen/domain/contract';
import { homeOf, homes, managesRole } from '@shouwen/domain/staff';
import { operationsOf } from '../../access/matrix';
import { listOf, objectOf, textOrNull } from '../../panel/description';
import type { Route } from '../../panel/router';

interface Card {
  serviceCenter: string | null;
  serviceCenterName: string | null;
  department: string | null;
  departmentName: string | null;
  timeZone: string | null;
}

const card = objectOf({
  id: { type: 'string' },
  name: { type: 'string' },
  username: { type: 'string' },
  role: { type: 'string', enum: staffRoles },
  serviceCenter: textOrNull,
  serviceCenterName: textOrNull,
  department: textOrNull,
  departmentName: textOrNull,
  timeZone: textOrNull,
  language: { type: 'string', enum: languages },
  home: { type: 'string', enum: homes },
  rolesGiven: listOf({ type: 'string', enum: staffRoles }),
  abilities: { type: 'object', additionalProperties: listOf({ type: 'string' }) },
});

/** `GET /panel/me`: who the caller is and what the desk may offer them. */
export const me: Route = {
  method: 'GET',
  pattern: ['me'],
  describe: {
    summary: 'Who the caller is and what they may do',
    labels: { 'zh-CN': '我', en: 'Me' },
    answer: card,
  },
  async handle(application, _panel, { caller, language }) {
    const [card] = await application.read.query<Card>(
      `SELECT c.document_id AS "serviceCenter", c.name AS "serviceCenterName", d.document_id AS department, d.name AS "departmentName",
              k.time_zone AS "timeZone"
         FROM (VALUES (1)) AS one LEFT JOIN service_centers c ON c.id = $1 LEFT JOIN departments d ON d.id = $2
         LEFT JOIN calendars k ON k.id = c.calendar_id`,
      [caller.serviceCenterId, caller.departmentId],
    );
    const { staff: id, name, username, role } = caller;
    const may = {
      home: homeOf(role),
      rolesGiven: staffRoles.filter((other) => managesRole(role, other)),
      abilities: operationsOf(role),
    };
    return { status: 200, body: { id, name, username, role, ...card, language, ...may } };
  },
};
