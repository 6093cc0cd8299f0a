import type { Core } from '@strapi/strapi';
import { foundationsOf } from '../../definition/foundations';
import type { Sql } from '../../postgres/sql';
import { tableOf } from '../../postgres/table';
import { insertRows, type Inserted } from '../../write/insert';
import { placed } from './places';
import type { TicketDraft } from './draft';
import { followTickets } from './follow';
import { drawNumbers } from './number';
import { prepareTicket } from './prepare';

const recordedAt = (draft: TicketDraft | undefined) =>
  draft?.takenDown ? { createdAt: draft.takenDown.at, updatedAt: draft.takenDown.at } : {};

/** Registers one or many tickets in the caller's transaction; answers their ids in the order given. */
export async function registerTickets(
  strapi: Core.Strapi,
  sql: Sql,
  given: readonly TicketDraft[],
  now: Date,
): Promise<Inserted[]> {
  const foundations = await foundationsOf(sql);
  const drafts = await placed(sql, given);
  const prepared = drafts.map((draft) => prepareTicket(draft, foundations));
  const numbers = await drawNumbers(sql, drafts, foundations);
  const rows = prepared.map(({ ticket }, index) => ({
    ...ticket,
    number: numbers[index],
    ...recordedAt(drafts[index]),
  }));
  const stored = await insertRows(sql, tableOf(strapi, 'ticket'), rows, now);
  const followed = stored.flatMap((row, index) => {
    const draft = drafts[index];
    const each = prepared[index];
    return draft && each ? [{ ...row, draft, prepared: each }] : [];
  });
  await followTickets(strapi, sql, followed, now);
  return stored;
}
