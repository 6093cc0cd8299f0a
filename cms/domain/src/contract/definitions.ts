import { natures } from './codes';
import { recordFields, type Fields } from './field';
import { limits } from './limits';

const name = { kind: 'text', max: limits.nameCharacters, required: true } as const;
const code = { kind: 'text', max: limits.codeCharacters, required: true } as const;

export const calendarFields = {
  ...recordFields,
  name,
  // the system's own: whether a code is taken would tell of another centre's calendars
  code: { kind: 'text', readOnly: true },
  timeZone: { kind: 'text', required: true },
  weekly: { kind: 'object', required: true },
  holidays: { kind: 'list' },
  makeupDays: { kind: 'list', hasOwnItems: true },
  loadedYears: { kind: 'list', hasOwnItems: true },
} as const satisfies Fields;

export const deadlinePolicyFields = {
  ...recordFields,
  name,
  code: { kind: 'text', readOnly: true },
  calendar: { kind: 'relation', of: 'calendars', nullable: true },
  isDraft: { kind: 'boolean' },
  body: { kind: 'object', required: true },
} as const satisfies Fields;

export const ticketTypeFields = {
  ...recordFields,
  code,
  nameZh: name,
  nameEn: name,
  category: { kind: 'text', max: limits.codeCharacters, nullable: true },
  icon: { kind: 'text', max: limits.codeCharacters, nullable: true },
  policy: { kind: 'relation', of: 'deadline-policies', nullable: true },
  position: { kind: 'integer' },
  isDraft: { kind: 'boolean' },
  nature: { kind: 'code', values: natures, readOnly: true, computed: true },
  /** The number of the version that new tickets are given; null: none was published yet. */
  inForce: { kind: 'integer', nullable: true, readOnly: true, computed: true },
  body: { kind: 'object', required: true },
} as const satisfies Fields;

/** The body of `POST /panel/deadline-previews`. */
export const deadlinePreviewFields = {
  calendar: { kind: 'object', required: true },
  start: { kind: 'instant', required: true },
  target: { kind: 'object', required: true },
  pauses: { kind: 'list' },
  requestedAt: { kind: 'instant', nullable: true },
} as const satisfies Fields;
