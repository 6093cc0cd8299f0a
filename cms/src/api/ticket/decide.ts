import { verbInputs, type Verb } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import { mayDo, stateAllows } from '@shouwen/domain/ticket';
import type { Caller } from '../../access/caller';
import type { Foundations } from '../../definition/foundations';
import { readInput, type Input } from '../../panel/input';
import type { Effect } from './effect';
import { factsOf, ruleCaller } from './facts';
import type { Finder } from './find';
import type { TicketRow } from './row';
import { verbActs } from './verbs';

export interface Intention {
  verb: Verb;
  /** Read only when the act is otherwise allowed: 403 and 409 go before 400. */
  body(): Input;
  caller: Caller;
  now: Date;
}

/** Whoever names the version they saw acts on that one only; nobody need name it. */
function requireSeen({ version }: TicketRow, { version: seen, ...told }: Input): Input {
  if (seen !== undefined && seen !== version) throw new DomainError('record.stale');
  return told;
}

/** What an act would do: may they (403), does the state take it and is it as they saw it (409), is the input right (400). Writes nothing. */
export async function decide(
  ticket: TicketRow,
  intention: Intention,
  foundations: Foundations,
  find: Finder,
): Promise<Effect> {
  const { verb, caller, now } = intention;
  const facts = factsOf(ticket, foundations);
  if (!mayDo(verb, facts, ruleCaller(caller))) throw new DomainError('access.refused');
  if (!stateAllows(verb, facts))
    throw new DomainError('ticket.transition-refused', { params: { state: ticket.state, verb } });
  const input = readInput(verbInputs[verb], requireSeen(ticket, intention.body()));
  return verbActs[verb]({ ticket, input, caller, now, foundations, find });
}
