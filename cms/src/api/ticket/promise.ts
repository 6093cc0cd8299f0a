import {
  isErrorCode,
  limits,
  natures,
  severities,
  ticketDefaults,
  urgencies,
  type Fields,
} from '@shouwen/domain/contract';
import { messageFor } from '@shouwen/domain/messages';
import type { Clock, ClockSubject } from '../../clock/clock';
import { explained } from '../../clock/due';
import { mirrored } from '../../clock/mirror';
import { startClocks } from '../../clock/start';
import { foundationsOf } from '../../definition/foundations';
import { DomainError } from '@shouwen/domain/error';
import { jsonBody } from '../../panel/body';
import { instant, instantOrNull, objectOf, textOrNull } from '../../panel/description';
import { readInput } from '../../panel/input';
import type { Route } from '../../panel/router';
import { spansSchema } from '../../clock/span-schema';
import { groundOf } from './prepare';
import { shownSpan } from '../../clock/shown-span';

const fields: Fields = {
  type: { kind: 'code', max: limits.codeCharacters, required: true },
  nature: { kind: 'code', values: natures, nullable: true },
  severity: { kind: 'code', values: severities, nullable: true },
  urgency: { kind: 'code', values: urgencies, nullable: true },
  requestedReplyAt: { kind: 'instant', nullable: true },
};

const dateOf = (value: unknown): Date | null => (typeof value === 'string' ? new Date(value) : null);
const oneOf = <T extends string>(values: readonly T[], value: unknown, fallback: T): T =>
  values.find((each) => each === value) ?? fallback;

/** `POST /panel/ticket-promises`: the due times that a ticket of this kind would get if it were registered now. */
export const promises: Route = {
  method: 'POST',
  pattern: ['ticket-promises'],
  describe: {
    summary: 'The due times that a ticket of this kind would get if it were registered now',
    labels: { 'zh-CN': '承诺时限', en: 'Promise' },
    detail: 'For whoever belongs to a service centre.',
    body: { fields },
    answer: objectOf({
      receivedAt: instant,
      nature: { type: 'string', enum: natures },
      replyDueAt: instantOrNull,
      resolveDueAt: instantOrNull,
      deadlineNote: textOrNull,
      timeZone: textOrNull,
      replySpans: spansSchema,
      resolveSpans: spansSchema,
    }),
    refusals: ['ticket'],
  },
  async handle(application, _panel, { caller, body, now, language }) {
    if (caller.serviceCenterId === null) throw new DomainError('access.refused');
    const input = readInput(fields, jsonBody(body));
    const foundations = await foundationsOf(application.read);
    const type = [...foundations.types.values()].find((each) => each.code === input.type);
    if (!type) throw new DomainError('ticket.type-unknown', { path: 'type', params: { field: 'type' } });
    const ground = groundOf(type.id, caller.serviceCenterId, now, foundations);
    const subject: ClockSubject = {
      nature: oneOf(natures, input.nature, ground.typeVersion?.body.nature ?? 'need'),
      severity: oneOf(severities, input.severity, ticketDefaults.severity),
      urgency: oneOf(urgencies, input.urgency, ticketDefaults.urgency),
      typeVersion: ground.typeVersion?.id ?? null,
      policyVersion: ground.policyVersion?.id ?? null,
      calendar: ground.calendar?.id ?? null,
    };
    const start = { round: 1, startedAt: now, requestedAt: dateOf(input.requestedReplyAt) };
    const clocks = startClocks(['reply', 'resolve'], subject, start, foundations);
    const { deadlineNote: note, replyDueAt, resolveDueAt } = mirrored(clocks);
    const spansOf = (kind: Clock['kind']) =>
      clocks
        .filter((clock) => clock.kind === kind)
        .flatMap((clock) => explained(clock, [], foundations).map(shownSpan));
    return {
      status: 200,
      body: {
        receivedAt: now,
        nature: subject.nature,
        replyDueAt,
        resolveDueAt,
        deadlineNote: note && isErrorCode(note.code) ? messageFor(note.code, language, note.params) : null,
        timeZone: ground.calendar?.timeZone ?? null,
        replySpans: spansOf('reply'),
        resolveSpans: spansOf('resolve'),
      },
    };
  },
};
