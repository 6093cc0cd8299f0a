import type { Core } from '@strapi/strapi';
import { verbInputs, type Verb } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import { mayDo, stateAllows } from '@shouwen/domain/ticket';
import type { Caller } from '../../access/caller';
import { foundationsOf } from '../../definition/foundations';
import { readInput, type Input } from '../../panel/input';
import type { Sql } from '../../postgres/sql';
import { tableOf } from '../../postgres/table';
import { applyEffect } from './apply';
import { factsOf, ruleCaller } from './facts';
import { lockTicket } from './row';
import { verbActs } from './verbs';

export interface VerbRequest {
  id: string;
  verb: Verb;
  /** Read only when the act is otherwise allowed: 403 and 409 go before 400. */
  body(): Input;
  caller: Caller;
  now: Date;
}

/**
 * One verb on one ticket, which the caller is known to see: lock, may they (403), does the state take it (409), is
 * the input right (400), then the act, all in the caller's transaction.
 */
export async function actOnTicket(strapi: Core.Strapi, sql: Sql, request: VerbRequest): Promise<void> {
  const { verb, caller, now } = request;
  const ticket = await lockTicket(sql, tableOf(strapi, 'ticket'), request.id);
  if (!ticket) throw new DomainError('record.not-found');
  const foundations = await foundationsOf(sql);
  const facts = factsOf(ticket, foundations);
  if (!mayDo(verb, facts, ruleCaller(caller))) throw new DomainError('access.refused');
  if (!stateAllows(verb, facts)) throw new DomainError('ticket.transition-refused', { params: { state: ticket.state, verb } });
  const input = readInput(verbInputs[verb], request.body());
  const effect = await verbActs[verb]({ sql, ticket, input, caller, now, foundations });
  await applyEffect({ strapi, sql, now }, ticket, effect);
}
