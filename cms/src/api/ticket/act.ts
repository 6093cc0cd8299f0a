import type { Core } from '@strapi/strapi';
import { DomainError } from '@shouwen/domain/error';
import { foundationsOf } from '../../definition/foundations';
import type { Sql } from '../../postgres/sql';
import { tableOf } from '../../postgres/table';
import { applyEffect } from './apply';
import { decide, type Intention } from './decide';
import { findIn } from './find';
import { lockTicket } from './row';

export interface VerbRequest extends Intention {
  id: string;
}

/** One verb on one ticket, which the caller is known to see: lock, decide, apply, all in the caller's transaction. */
export async function actOnTicket(strapi: Core.Strapi, sql: Sql, request: VerbRequest): Promise<void> {
  const { now } = request;
  const ticket = await lockTicket(sql, tableOf(strapi, 'ticket'), request.id);
  if (!ticket) throw new DomainError('record.not-found');
  const effect = await decide(ticket, request, await foundationsOf(sql), findIn(sql, ticket, now));
  await applyEffect({ strapi, sql, now }, ticket, effect);
}
