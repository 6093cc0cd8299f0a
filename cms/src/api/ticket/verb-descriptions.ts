import { seenFields, verbInputs, verbs, type Verb } from '@shouwen/domain/contract';
import { words } from '@shouwen/domain/messages';
import { rolesFor, verbRules, type Relation } from '@shouwen/domain/ticket';
import { recordOf, type RouteDescription } from '../../panel/description';

/** Who somebody is to one ticket, in words. */
const relationWords: Readonly<Record<Relation, string>> = {
  'first-contact': 'the first contact',
  answerable: 'who is answerable',
  assignee: 'the assignee',
  'department-handler': 'a handler of its department while nobody is assigned',
  'told-by-ladder': 'whom the escalation ladder told',
  'whoever-sees-it': 'whoever sees the ticket',
  'not-resolver': 'never who resolved it',
};

const DETAILS: Partial<Record<Verb, string>> = {
  serve: 'Served on the spot: resolved, or closed where no call-back is needed.',
  accept: 'A handler who takes what is nobody’s becomes the assignee.',
  reply: 'What the resident is told. A reply to an invalid ticket tells the reason of the judgement.',
  pause: 'The ticket remembers where it was.',
  resolve: 'Leads to the call-back, or closes where the ticket type needs none.',
  callback:
    'Satisfied closes, unsatisfied goes back into work with a fresh clock, the last unreachable attempt closes. A second ' +
    '`unreachable` of the same round in the same half-day is `callback.too-soon`.',
  reopen: 'A fresh clock: reply and resolution begin anew.',
  'hand-over': 'Moves `answerable`.',
};

function noteOf(verb: Verb): string | undefined {
  const { rolesByPolicy, needsInvalidReply } = verbRules[verb];
  if (rolesByPolicy) return 'the ticket’s policy may name other roles';
  return needsInvalidReply ? 'once a reply has told the reason' : undefined;
}

const described = (verb: Verb): RouteDescription => {
  const { from, relations } = verbRules[verb];
  return {
    at: { verb },
    takesKey: true,
    summary: words.en.verb[verb],
    labels: { 'zh-CN': words['zh-CN'].verb[verb], en: words.en.verb[verb] },
    detail: DETAILS[verb],
    body: { fields: { ...verbInputs[verb], ...seenFields } },
    answer: recordOf('ticket'),
    who: {
      roles: rolesFor(verb),
      relations: relations.map((relation) => relationWords[relation]),
      note: noteOf(verb),
    },
    from,
    refusals: ['ticket', 'record.stale', ...(verb === 'callback' ? (['callback'] as const) : [])],
  };
};

/** Every verb of the state table, for `/panel/openapi.json`. */
export const verbDescriptions: readonly RouteDescription[] = verbs.map(described);
