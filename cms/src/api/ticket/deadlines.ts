import { clockKinds, isErrorCode } from '@shouwen/domain/contract';
import { messageFor } from '@shouwen/domain/messages';
import { explained } from '../../clock/due';
import { clocksOf, pausesOf } from '../../clock/store';
import { foundationsOf } from '../../definition/foundations';
import { spansSchema } from '../../clock/span-schema';
import { targetSchema } from '../../clock/target-schema';
import { instant, instantOrNull, listOf, objectOf, textOrNull } from '../../panel/description';
import { readRecord } from '../../panel/read';
import type { Route } from '../../panel/router';
import { ticketResource } from './actions';
import { shownSpan } from '../../clock/shown-span';

const clock = objectOf({
  kind: { type: 'string', enum: clockKinds },
  round: { type: 'integer' },
  target: targetSchema,
  requestedAt: instantOrNull,
  startedAt: instant,
  dueAt: instantOrNull,
  metAt: instantOrNull,
  endedAt: instantOrNull,
  note: { ...textOrNull, description: 'Why a due time is not known.' },
  timeZone: textOrNull,
  spans: spansSchema,
});

/** `GET /panel/tickets/:id/deadlines`: every clock of a ticket with the spans that answer "why then?". */
export const deadlines: Route = {
  method: 'GET',
  pattern: ['tickets', ':id', 'deadlines'],
  describe: {
    summary: 'Every clock of a ticket, with the spans that explain its due time',
    labels: { 'zh-CN': '时限明细', en: 'Deadlines' },
    answer: objectOf({ clocks: listOf(clock) }),
  },
  async handle(application, panel, call) {
    const [, id = ''] = call.path;
    const sql = application.read;
    await readRecord(ticketResource(panel), id, sql, call);
    const [clocks, pauses, foundations] = [
      await clocksOf(sql, id),
      await pausesOf(sql, id),
      await foundationsOf(sql),
    ];
    const shown = clocks.map((clock) => ({
      kind: clock.kind,
      round: clock.round,
      target: clock.target,
      requestedAt: clock.requestedAt,
      startedAt: clock.startedAt,
      dueAt: clock.dueAt,
      metAt: clock.metAt,
      endedAt: clock.endedAt,
      note:
        clock.note && isErrorCode(clock.note.code)
          ? messageFor(clock.note.code, call.language, clock.note.params)
          : null,
      timeZone: foundations.calendars.get(clock.calendar ?? 0)?.timeZone ?? null,
      spans: explained(clock, pauses, foundations).map(shownSpan),
    }));
    return { status: 200, body: { clocks: shown } };
  },
};
