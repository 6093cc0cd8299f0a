import { parseCalendar } from '@shouwen/domain/calendar';
import { staffRoles } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import { may } from '../../access/matrix';
import { foundationsOf, type Foundations, type StoredCalendar } from '../../definition/foundations';
import { jsonBody } from '../../panel/body';
import type { Call } from '../../panel/call';
import { objectOf } from '../../panel/description';
import { relationFor, type Panel, type PanelResource } from '../../panel/engine';
import { readRecord } from '../../panel/read';
import type { Route } from '../../panel/router';
import type { Sql } from '../../postgres/sql';
import { Selection } from '../../query/selection';
import { movedClocks, runningClocks, subjectsOf } from './moved';
import { wholeCalendar } from './preview-description';

const RESOURCE = 'calendars';

function resourceIn(panel: Panel, name: string): PanelResource {
  const resource = panel.get(name);
  if (!resource) throw new DomainError('query.unknown-resource', { params: { resource: name } });
  return resource;
}

/** The definitions as they would be if the calendar were saved so. */
const edited = (foundations: Foundations, calendar: StoredCalendar, body: unknown): Foundations => ({
  ...foundations,
  calendars: new Map(foundations.calendars).set(calendar.id, {
    ...calendar,
    definition: parseCalendar(body),
  }),
});

/** How many of these tickets the caller sees: a calendar that all share says nothing of other centres' tickets. */
async function seen(sql: Sql, panel: Panel, { caller, now }: Call, tickets: string[]): Promise<number> {
  if (tickets.length === 0) return 0;
  const selection = new Selection(relationFor(resourceIn(panel, 'tickets'), caller), { id: tickets }, now);
  const [counted] = await sql.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM ${selection.relation.from} WHERE ${selection.where}`,
    selection.parameters.values,
  );
  return counted?.count ?? 0;
}

/** `POST /panel/calendars/:id/impact`: how many tickets would be due at another time if the calendar were saved so. */
export const calendarImpacts: Route = {
  method: 'POST',
  pattern: [RESOURCE, ':id', 'impact'],
  describe: {
    summary: 'How many tickets would be due at another time if the calendar were saved so',
    labels: { 'zh-CN': '日历改动的影响', en: 'Impact of an edit' },
    detail: 'Counts tickets in the caller’s sight. Nothing is written.',
    body: { schema: wholeCalendar },
    answer: objectOf({ running: { type: 'integer' }, moved: { type: 'integer' } }),
    who: { roles: staffRoles.filter((role) => may(role, RESOURCE, 'update')) },
    refusals: ['calendar'],
  },
  async handle({ read }, panel, call) {
    const [, id = ''] = call.path;
    await readRecord(resourceIn(panel, RESOURCE), id, read, call);
    if (!may(call.caller.role, RESOURCE, 'update')) throw new DomainError('access.refused');
    const foundations = await foundationsOf(read);
    const calendar = [...foundations.calendars.values()].find(({ documentId }) => documentId === id);
    if (!calendar) throw new DomainError('record.not-found');
    const clocks = await runningClocks(read, calendar.id);
    const moved = await movedClocks(read, clocks, edited(foundations, calendar, jsonBody(call.body)));
    const running = await seen(read, panel, call, subjectsOf(clocks));
    return { status: 200, body: { running, moved: await seen(read, panel, call, subjectsOf(moved)) } };
  },
};
