import { weekdays } from '@shouwen/domain/calendar';
import { targetSchema } from '../../clock/target-schema';
import { spansSchema } from '../../clock/span-schema';
import { instant, instantOrNull, listOf, objectOf, type RouteDescription } from '../../panel/description';

const clockTime = { type: 'string', pattern: '^\\d{2}:\\d{2}$' };
const date = { type: 'string', format: 'date' };
const pair = (first: object, second: object) => ({
  type: 'array',
  prefixItems: [first, second],
  items: false,
  minItems: 2,
});
const windows = listOf(pair(clockTime, clockTime));
const makeupDay = objectOf({ date, windows });

const parts = {
  timeZone: { type: 'string', description: 'IANA; Asia/Shanghai unless said' },
  weekly: {
    type: 'object',
    properties: Object.fromEntries(weekdays.map((day) => [day, windows])),
    additionalProperties: false,
  },
  holidays: listOf(date),
  makeupDays: listOf({ anyOf: [date, makeupDay] }),
};

const inlineCalendar = {
  type: 'object',
  required: ['weekly'],
  properties: parts,
  additionalProperties: false,
};

/** A calendar as its record holds it: beside its days, the years that they are known of. */
export const wholeCalendar = {
  ...inlineCalendar,
  properties: { ...parts, loadedYears: listOf({ type: 'integer' }) },
};

const question = {
  type: 'object',
  required: ['calendar', 'start', 'target'],
  properties: {
    calendar: { anyOf: [{ type: 'string', description: 'id of a stored calendar' }, inlineCalendar] },
    start: instant,
    target: targetSchema,
    pauses: listOf(pair(instant, instantOrNull)),
    requestedAt: instantOrNull,
  },
  additionalProperties: false,
};

export const previewDescription: RouteDescription = {
  summary: 'When would this be due, and why then?',
  labels: { 'zh-CN': '试算时限', en: 'Preview a deadline' },
  detail:
    'A requested time is not moved by finished pauses; a pause of no length or before the start counts nothing.',
  body: { schema: question },
  answer: objectOf({
    dueAt: { ...instantOrNull, description: 'null while a pause lasts' },
    spans: spansSchema,
  }),
  refusals: ['calendar', 'target', 'pause', 'deadline'],
};
