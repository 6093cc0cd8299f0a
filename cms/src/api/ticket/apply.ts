import type { Core } from '@strapi/strapi';
import { clocksOf, pausesOf, saveClocks } from '../../clock/store';
import { foundationsOf } from '../../definition/foundations';
import { eventRow } from '../../event/record';
import type { Sql } from '../../postgres/sql';
import { tableOf } from '../../postgres/table';
import { insertRows } from '../../write/insert';
import { updateRow } from '../../write/update';
import { touchesClocks } from './clocks';
import type { Effect } from './effect';
import { clockValues } from './follow';
import { happeningsOf, participantsOf, timingAfter } from './outcome';
import type { TicketPatch, TicketRow } from './row';

export interface Act {
  strapi: Core.Strapi;
  sql: Sql;
  now: Date;
}

async function writePause(
  { strapi, sql, now }: Act,
  ticket: TicketRow,
  pause: Effect['pause'],
): Promise<void> {
  if (pause === undefined) return;
  if (pause === 'end') {
    // two parameters: one column has a zone, Strapi's own has none
    await sql.query(
      'UPDATE pauses SET ended_at = $2, updated_at = $3 WHERE subject = $1 AND ended_at IS NULL',
      [ticket.documentId, now, now],
    );
    return;
  }
  await insertRows(
    sql,
    tableOf(strapi, 'pause'),
    [{ ...pause, subjectKind: 'ticket', subject: ticket.documentId, startedAt: now }],
    now,
  );
}

async function writeClocks(
  { strapi, sql, now }: Act,
  before: TicketRow,
  effect: Effect,
): Promise<TicketPatch> {
  if (!touchesClocks(effect)) return {};
  const subject = before.documentId;
  const [clocks, pauses, foundations] = [
    await clocksOf(sql, subject),
    await pausesOf(sql, subject),
    await foundationsOf(sql),
  ];
  const after = timingAfter(before, effect, { clocks, pauses, foundations }, now);
  await saveClocks(
    sql,
    after.clocks.filter((clock) => clock.id !== undefined && clock.round === before.round),
  );
  const added = after.clocks
    .filter((clock) => clock.id === undefined)
    .map((clock) => clockValues(subject, clock));
  await insertRows(sql, tableOf(strapi, 'clock'), added, now);
  return after.due;
}

async function writeParticipants(
  { strapi, sql, now }: Act,
  ticket: TicketRow,
  patch: TicketPatch,
): Promise<void> {
  const named = participantsOf(patch);
  if (named.length === 0) return;
  const known = await sql.query<{ role: string; staff: number | null; department: number | null }>(
    'SELECT role, staff_id AS staff, department_id AS department FROM participants WHERE ticket_id = $1',
    [ticket.id],
  );
  const added = named
    .filter(
      (row) =>
        !known.some(
          (each) =>
            each.role === row.role &&
            each.staff === (row.staff ?? null) &&
            each.department === (row.department ?? null),
        ),
    )
    .map((row) => ({ ...row, ticket: ticket.id, since: now }));
  await insertRows(sql, tableOf(strapi, 'participant'), added, now);
}

/** The parts of an effect beside the row itself; answers what the row must also change. */
export async function followEffect(act: Act, before: TicketRow, effect: Effect): Promise<TicketPatch> {
  const { strapi, sql, now } = act;
  await writePause(act, before, effect.pause);
  const due = await writeClocks(act, before, effect);
  const happenings = happeningsOf(before, effect, due);
  await insertRows(
    sql,
    tableOf(strapi, 'event'),
    happenings.map((each) => eventRow(before.documentId, each, now)),
    now,
  );
  await writeParticipants(act, before, effect.patch);
  if (effect.callback)
    await insertRows(sql, tableOf(strapi, 'callback'), [{ ...effect.callback, ticket: before.id }], now);
  return due;
}

/** Applies one act to a locked ticket: pause, clocks, row, timeline and participants in the caller's transaction. */
export async function applyEffect(act: Act, before: TicketRow, effect: Effect): Promise<void> {
  const due = await followEffect(act, before, effect);
  await updateRow(act.sql, tableOf(act.strapi, 'ticket'), before.id, {
    ...effect.patch,
    ...due,
    updatedAt: act.now,
  });
}
