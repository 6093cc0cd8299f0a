import type { Language } from '../contract/codes';
import { isResource, type Resource } from '../contract/resources';
import { wordFor } from './message-for';
import { resourceNames } from './resource-names';
import type { Words } from './words';

/** Where the words for the codes of a field stand, unless its resource says otherwise. */
const usual: Readonly<Record<string, keyof Words | undefined>> = {
  state: 'state',
  type: 'type',
  nature: 'nature',
  channel: 'channel',
  severity: 'severity',
  urgency: 'urgency',
  majorKind: 'majorKind',
  satisfaction: 'satisfaction',
  role: 'role',
  outcome: 'callbackOutcome',
  actorKind: 'actor',
  occupancyState: 'occupancyState',
  grade: 'residentGrade',
  phase: 'filePhase',
};

const own: Readonly<Partial<Record<Resource, Readonly<Record<string, keyof Words | undefined>>>>> = {
  'ticket-events': { kind: 'event' },
  'audit-entries': { kind: 'audit' },
  'canned-answers': { kind: 'cannedAnswerKind' },
  residents: { kind: 'occupancyKind' },
  occupancies: { kind: 'occupancyKind' },
  tasks: { kind: 'taskKind', state: 'taskState' },
};

/** The word for a code in a field of a resource; a code without one stands for itself. */
export function codeWord(resource: Resource, field: string, code: string, language: Language): string {
  if (field === 'resource' && isResource(code)) return resourceNames[language][code];
  const kind = own[resource]?.[field] ?? usual[field];
  return kind ? wordFor(kind, code, language) : code;
}
