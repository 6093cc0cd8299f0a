import { explain, parsePreview } from '@shouwen/domain/deadline';
import { DomainError } from '@shouwen/domain/error';
import type { CalendarDefinition } from '@shouwen/domain/calendar';
import { isoInstant, shownSpan } from '../../clock/shown-span';
import { foundationsOf } from '../../definition/foundations';
import { jsonBody } from '../../panel/body';
import type { Route } from '../../panel/router';
import type { Sql } from '../../postgres/sql';
import { previewDescription } from './preview-description';

async function calendarOf(sql: Sql, named: string | CalendarDefinition): Promise<CalendarDefinition> {
  if (typeof named !== 'string') return named;
  const { calendars } = await foundationsOf(sql);
  const stored = [...calendars.values()].find((calendar) => calendar.documentId === named);
  if (!stored) throw new DomainError('calendar.unknown', { path: 'calendar' });
  return stored.definition;
}

/** `POST /panel/deadline-previews`: when would this be due, and why then (contract). */
export const deadlinePreviews: Route = {
  method: 'POST',
  pattern: ['deadline-previews'],
  describe: previewDescription,
  async handle(application, _panel, { body }) {
    const { calendar, ...question } = parsePreview(jsonBody(body));
    const { dueAt, spans } = explain({ ...question, calendar: await calendarOf(application.read, calendar) });
    const shown = spans.map(shownSpan);
    return { status: 200, body: { dueAt: isoInstant(dueAt), spans: shown } };
  },
};
