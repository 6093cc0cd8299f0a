import { parseCalendar, type CalendarDefinition } from '../calendar';
import { DomainError } from '../error';
import { asRecord, refuseUnknown } from '../error/shape';
import { parseInstant } from './parse-instant';
import { parsePauses } from './parse-pauses';
import { parseTarget } from './parse-target';
import type { Pause, Target } from './types';

const FIELDS = ['calendar', 'start', 'target', 'pauses', 'requestedAt'];
const codes = { wrongType: 'input.wrong-type', unknownField: 'input.unknown-field' } as const;

export interface PreviewRequest {
  /** The id of a stored calendar, for the caller to resolve, or a complete calendar. */
  calendar: string | CalendarDefinition;
  start: number;
  target: Target;
  pauses: Pause[];
  requestedAt: number | null;
}

function parsePreviewCalendar(input: unknown): string | CalendarDefinition {
  if (typeof input === 'string' && input !== '') return input;
  // an inline calendar has no unloaded years, so it cannot say which are loaded
  if (typeof input === 'object' && input !== null && 'loadedYears' in input) {
    throw new DomainError('calendar.unknown-field', {
      path: 'calendar.loadedYears',
      params: { field: 'loadedYears' },
    });
  }
  return parseCalendar(input);
}

/** The body of `POST /panel/deadline-previews` (contract); every unknown field is refused. */
export function parsePreview(input: unknown): PreviewRequest {
  const body = asRecord(input, codes);
  refuseUnknown(body, FIELDS, codes);
  for (const field of ['calendar', 'start', 'target']) {
    const isMissing = body[field] === undefined || body[field] === null || body[field] === '';
    if (isMissing) throw new DomainError('input.required', { path: field, params: { field } });
  }
  const { requestedAt } = body;
  const isRequested = requestedAt !== undefined && requestedAt !== null;
  return {
    calendar: parsePreviewCalendar(body.calendar),
    start: parseInstant(body.start, 'start'),
    target: parseTarget(body.target),
    pauses: parsePauses(body.pauses),
    requestedAt: isRequested ? parseInstant(requestedAt, 'requestedAt') : null,
  };
}
