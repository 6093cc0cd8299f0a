import * as contract from '@shouwen/domain/contract';
import { wordFor, type Words } from '@shouwen/domain/messages';
import type { Labels, Schema } from '../panel/description';

const lists: readonly (readonly [readonly string[], keyof Words])[] = [
  [contract.ticketTypes, 'type'],
  [contract.channels, 'channel'],
  [contract.natures, 'nature'],
  [contract.severities, 'severity'],
  [contract.urgencies, 'urgency'],
  [contract.majorKinds, 'majorKind'],
  [contract.satisfactions, 'satisfaction'],
  [contract.callbackOutcomes, 'callbackOutcome'],
  [contract.ticketStates, 'state'],
  [contract.staffRoles, 'role'],
  [contract.eventKinds, 'event'],
  [contract.actorKinds, 'actor'],
  [contract.clockKinds, 'clock'],
  [contract.auditKinds, 'audit'],
  [contract.occupancyKinds, 'occupancyKind'],
  [contract.occupancyStates, 'occupancyState'],
];

/** A word for a code in both languages. */
export const labelsOf = (kind: keyof Words, code: string): Labels => ({
  'zh-CN': wordFor(kind, code, 'zh-CN'),
  en: wordFor(kind, code, 'en'),
});

/** `x-labels` for the values of a code field, where the product has words for them. */
export function valueLabels(values: readonly string[] | undefined): Schema {
  const kind = lists.find(([list]) => list === values)?.[1];
  if (!kind || !values) return {};
  return { 'x-labels': Object.fromEntries(values.map((code) => [code, labelsOf(kind, code)])) };
}
