import { explain, parsePreview } from '@shouwen/domain/deadline';
import { DomainError } from '@shouwen/domain/error';
import type { CalendarDefinition } from '@shouwen/domain/calendar';
import { isoInstant, shownSpan } from '../../clock/shown-span';
import { foundationsOf } from '../../definition/foundations';
import { jsonBody } from '../../panel/body';
import type { Call } from '../../panel/call';
import { relationFor, type Panel } from '../../panel/engine';
import type { Route } from '../../panel/router';
import type { Sql } from '../../postgres/sql';
import { findRow } from '../../query/list';
import { previewDescription } from './preview-description';

/** A calendar that the caller sees; another centre's own is as unknown as none. */
async function calendarOf(
  sql: Sql,
  panel: Panel,
  { caller, now }: Call,
  named: string | CalendarDefinition,
): Promise<CalendarDefinition> {
  if (typeof named !== 'string') return named;
  const resource = panel.get('calendars');
  const isSeen = resource && (await findRow(sql, relationFor(resource, caller), named, now)) !== undefined;
  const { calendars } = await foundationsOf(sql);
  const stored = [...calendars.values()].find((calendar) => calendar.documentId === named);
  if (!isSeen || !stored) throw new DomainError('calendar.unknown', { path: 'calendar' });
  return stored.definition;
}

/** `POST /panel/deadline-previews`: when would this be due, and why then (contract). */
export const deadlinePreviews: Route = {
  method: 'POST',
  pattern: ['deadline-previews'],
  describe: previewDescription,
  async handle({ read }, panel, call) {
    const { calendar: named, ...question } = parsePreview(jsonBody(call.body));
    const calendar = await calendarOf(read, panel, call, named);
    const { dueAt, spans } = explain({ ...question, calendar });
    const shown = spans.map(shownSpan);
    return { status: 200, body: { dueAt: isoInstant(dueAt), spans: shown } };
  },
};
