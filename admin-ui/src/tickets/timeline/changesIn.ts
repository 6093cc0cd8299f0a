import { isFieldName, type FieldName } from '../fieldNames';

export interface ToldChange {
  field: FieldName;
  from: unknown;
  to: unknown;
}

export interface Changes {
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

const hasValues = (change: unknown): change is { from: unknown; to: unknown } =>
  typeof change === 'object' && change !== null && 'from' in change && 'to' in change;

/** Reads `changes` of an event; fields that the desk has no name for are left out. */
export const changesIn = (changes: Record<string, unknown> | null): Changes => {
  const result: Changes = { told: [], named: [] };
  for (const [field, change] of Object.entries(changes ?? {})) {
    if (!isFieldName(field)) continue;
    if (shown.includes(field) && hasValues(change))
      result.told.push({ field, from: change.from, to: change.to });
    else result.named.push(field);
  }
  return result;
};
