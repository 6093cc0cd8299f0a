import { isFieldName, type FieldName } from '../fieldNames';

const setFields = ['outcome', 'rating', 'department', 'assignee', 'answerable', 'until', 'into'] as const;
export type SetField = (typeof setFields)[number];

export interface SetChange {
  field: SetField;
  value: string | number;
}

export interface ToldChange {
  field: FieldName;
  from: unknown;
  to: unknown;
}

export interface Changes {
  /** What the act itself decided: to whom, until when, with what outcome. */
  set: SetChange[];
  /** Changes whose values can be shown as words or times. */
  told: ToldChange[];
  /** Fields of which it is only said that they changed: personal values never reach the timeline. */
  named: FieldName[];
}

const shown: readonly FieldName[] = [
  'type',
  'nature',
  'channel',
  'severity',
  'urgency',
  'requestedReplyAt',
  'replyDueAt',
  'resolveDueAt',
];

const isSetField = (field: string): field is SetField => setFields.some((known) => known === field);

const isPlain = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

const hasValues = (change: object): change is { from: unknown; to: unknown } =>
  'from' in change && 'to' in change;

/** Reads `changes` of an event; fields that the desk has no name for, and those that were left empty, are left out. */
export const changesIn = (changes: Record<string, unknown> | null): Changes => {
  const result: Changes = { set: [], told: [], named: [] };
  for (const [field, change] of Object.entries(changes ?? {})) {
    if (isSetField(field) && isPlain(change)) result.set.push({ field, value: change });
    if (!isFieldName(field) || typeof change !== 'object' || change === null) continue;
    if (shown.includes(field) && hasValues(change))
      result.told.push({ field, from: change.from, to: change.to });
    else result.named.push(field);
  }
  return result;
};
