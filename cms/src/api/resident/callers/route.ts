import { limits, staffRoles, type Fields, type Resource } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import { sameNumberAs } from '@shouwen/domain/phone';
import { may, needNotCall } from '../../../access/matrix';
import type { Call } from '../../../panel/call';
import { relationFor, type Panel, type PanelResource } from '../../../panel/engine';
import { presented } from '../../../panel/present';
import { readQuery } from '../../../panel/query-input';
import type { Route } from '../../../panel/router';
import type { Sql } from '../../../postgres/sql';
import { findRows } from '../../../query/list';
import type { Row } from '../../../query/relation';
import { answer } from './answer';
import { homesOf, lastRatedOf, openTicketsOf, residentsWith, type Home } from './find';

const fields = {
  phone: { kind: 'text', max: limits.phoneCharacters, required: true },
} as const satisfies Fields;

const RESIDENT = ['id', 'name', 'phones', 'kind', 'grade', 'tags', 'preferences'];
const TICKET = [
  ...['id', 'number', 'title', 'type', 'state', 'urgency', 'resident', 'household', 'requesterName'],
  ...['receivedAt', 'replyDueAt', 'repliedAt', 'resolveDueAt', 'resolvedAt', 'isOverdue', 'abilities'],
];
const RATED = ['id', 'number', 'title', 'household', 'rating', 'satisfaction', 'closedAt'];

const only = (names: readonly string[], row: Row): Row =>
  Object.fromEntries(names.map((name) => [name, row[name]]));

function resourceIn(panel: Panel, name: Resource): PanelResource {
  const resource = panel.get(name);
  if (!resource) throw new DomainError('server.error');
  return resource;
}

/** Records as the caller sees them anywhere, in the order of their ids. */
async function shown(resource: PanelResource, ids: readonly string[], sql: Sql, call: Call): Promise<Row[]> {
  const rows = await findRows(sql, relationFor(resource, call.caller), ids, call.now);
  const records = await presented(resource, rows, { ...call, sql });
  const byId = new Map(records.map((record) => [record.id, record]));
  return ids.map((id) => byId.get(id)).filter((record) => record !== undefined);
}

const homesIn = (homes: readonly Home[], resident: unknown) =>
  homes.filter((each) => each.resident === resident).map(({ resident: _of, ...told }) => told);

/** Phones are looked up by those who call; whoever sees them masked would learn here whose they are. */
function refuseUnlessCalling({ caller }: Call): void {
  if (needNotCall.includes(caller.role) || !may(caller.role, 'residents', 'list'))
    throw new DomainError('access.refused');
}

/**
 * `GET /panel/callers?phone=…`: who calls, within what the caller sees: residents with that number, where they live, what
 * is open for them and how they last rated. Digits only are compared, and the last four or more of a number find it too.
 */
export const callers: Route = {
  method: 'GET',
  pattern: ['callers'],
  describe: {
    summary: 'Who calls: residents with that number, their homes, open tickets and last ratings',
    labels: { 'zh-CN': '来电', en: 'Callers' },
    detail:
      'Digits only are compared; the last four or more of a number are enough. What is open for those homes, those people or that number stands beside them.',
    query: fields,
    answer,
    who: {
      roles: staffRoles.filter((role) => !needNotCall.includes(role) && may(role, 'residents', 'list')),
    },
  },
  async handle({ read }, panel, call) {
    refuseUnlessCalling(call);
    const { phone } = readQuery(fields, call.query);
    const asked = sameNumberAs(String(phone));
    if (!asked)
      return {
        status: 200,
        body: { residents: [], hasMoreResidents: false, tickets: [], hasMoreTickets: false, ratings: [] },
      };
    const [residents, households, tickets] = [
      resourceIn(panel, 'residents'),
      resourceIn(panel, 'households'),
      resourceIn(panel, 'tickets'),
    ];
    const { caller, now } = call;
    const found = await residentsWith(read, relationFor(residents, caller), asked);
    const homes = await homesOf(read, relationFor(households, caller), found.ids, now);
    const those = { residents: found.ids, households: homes.map(({ id }) => id) };
    const open = await openTicketsOf(read, relationFor(tickets, caller), those, asked);
    const rated = await lastRatedOf(read, relationFor(tickets, caller), those);
    return {
      status: 200,
      body: {
        residents: (await shown(residents, found.ids, read, call)).map((row) => ({
          ...only(RESIDENT, row),
          households: homesIn(homes, row.id),
        })),
        hasMoreResidents: found.hasMore,
        tickets: (await shown(tickets, open.ids, read, call)).map((row) => only(TICKET, row)),
        hasMoreTickets: open.hasMore,
        ratings: (await shown(tickets, rated, read, call)).map((row) => only(RATED, row)),
      },
    };
  },
};
