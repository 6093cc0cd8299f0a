import type { Verb } from '@shouwen/domain/contract';
import type { SeedStep, SeedTicket } from '../../database/seed/ticket';
import type { Input } from '../panel/input';
import { actingAs } from '../write/actor';
import type { Ledger } from '../api/ticket/ledger/ledger';
import type { Centers } from './plant-centers';
import { personAs, type People } from './plant-staff';
import { plantedAs, type Planted } from './planting';

export interface Cast {
  centers: Centers;
  people: People;
  registered: Planted;
}

/** What each verb calls its words; the others have none. */
const WORDS: Partial<Record<Verb, string>> = {
  dispatch: 'note',
  serve: 'feedback',
  transfer: 'reason',
  reply: 'body',
  note: 'body',
  pause: 'reason',
  resolve: 'feedback',
  callback: 'remark',
  invalidate: 'reason',
  cancel: 'reason',
  reopen: 'reason',
  'hand-over': 'reason',
};

/** The body as a browser would send it. */
function bodyOf(step: SeedStep, ticket: SeedTicket, { centers, people, registered }: Cast): Input {
  const { verb, words, department, assignee, to, into, outcome, rating } = step;
  const field = WORDS[verb];
  return {
    ...(field && words ? { [field]: words } : {}),
    ...(department
      ? { department: plantedAs(centers.departments, `${ticket.center}/${department}`).documentId }
      : {}),
    ...(assignee ? { assignee: personAs(people, assignee).staff } : {}),
    ...(to ? { to: personAs(people, to).staff } : {}),
    ...(into ? { into: plantedAs(registered, into).documentId } : {}),
    ...(outcome ? { outcome } : {}),
    ...(rating ? { rating } : {}),
  };
}

/** One act of the story, done by the verb that the desk's button calls. */
export async function playStep(
  ledger: Ledger,
  cast: Cast,
  ticket: SeedTicket,
  step: SeedStep,
): Promise<void> {
  const caller = personAs(cast.people, step.by);
  const { documentId } = plantedAs(cast.registered, ticket.key);
  const { verb, at: now } = step;
  const body = () => bodyOf(step, ticket, cast);
  try {
    await actingAs({ kind: 'staff', staffId: caller.staffId }, () =>
      ledger.act(documentId, { verb, body, caller, now }),
    );
  } catch (error) {
    throw new Error(`the demo story of ${ticket.key} cannot go on: ${verb} by ${step.by}`, { cause: error });
  }
}
