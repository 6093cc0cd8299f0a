import type { Core } from '@strapi/strapi';
import { mirrored } from '../../clock/mirror';
import { clocksOf, pausesOf, saveClocks } from '../../clock/store';
import { foundationsOf } from '../../definition/foundations';
import { eventRow, type Happening } from '../../event/record';
import type { Sql } from '../../postgres/sql';
import { tableOf } from '../../postgres/table';
import { insertRows, type Values } from '../../write/insert';
import { updateRow } from '../../write/update';
import { clocksAfter, touchesClocks } from './clocks';
import type { Effect } from './effect';
import { clockValues } from './follow';
import type { TicketPatch, TicketRow } from './row';

export interface Act {
  strapi: Core.Strapi;
  sql: Sql;
  now: Date;
}

const DUE_FIELDS = ['replyDueAt', 'resolveDueAt', 'invalidNoticeDueAt'] as const;

async function writePause({ strapi, sql, now }: Act, ticket: TicketRow, pause: Effect['pause']): Promise<void> {
  if (pause === undefined) return;
  if (pause === 'end') {
    await sql.query('UPDATE pauses SET ended_at = $2, updated_at = $3 WHERE subject = $1 AND ended_at IS NULL', [ticket.documentId, now, now]);
    return;
  }
  await insertRows(sql, tableOf(strapi, 'pause'), [{ ...pause, subjectKind: 'ticket', subject: ticket.documentId, startedAt: now }], now);
}

async function writeClocks({ strapi, sql, now }: Act, before: TicketRow, after: TicketRow, effect: Effect): Promise<TicketPatch> {
  if (!touchesClocks(effect)) return {};
  const subject = before.documentId;
  const [clocks, pauses, foundations] = [await clocksOf(sql, subject), await pausesOf(sql, subject), await foundationsOf(sql)];
  const changed = clocksAfter(clocks, before, { after, effect, pauses, foundations, now });
  await saveClocks(sql, changed.filter((clock) => clock.id !== undefined && clock.round === before.round));
  const added = changed.filter((clock) => clock.id === undefined).map((clock) => clockValues(subject, clock));
  await insertRows(sql, tableOf(strapi, 'clock'), added, now);
  return mirrored(changed.filter((clock) => clock.round === after.round));
}

function dueChanges(before: TicketRow, patch: TicketPatch): Record<string, unknown> {
  const moved = DUE_FIELDS.filter((field) => field in patch && before[field]?.getTime() !== patch[field]?.getTime());
  return Object.fromEntries(moved.map((field) => [field, { from: before[field], to: patch[field] ?? null }]));
}

/** The first event of an act also says which due times it moved. */
function withDueChanges(happenings: readonly Happening[], changes: Record<string, unknown>): Happening[] {
  if (Object.keys(changes).length === 0) return [...happenings];
  return happenings.map((each, index) => (index === 0 ? { ...each, changes: { ...each.changes, ...changes } } : each));
}

async function writeParticipants({ strapi, sql, now }: Act, ticket: TicketRow, patch: TicketPatch): Promise<void> {
  const rows: Values[] = [];
  if (patch.department) rows.push({ department: patch.department, role: 'department' });
  if (patch.assignee) rows.push({ staff: patch.assignee, role: 'assignee' });
  if (patch.answerable) rows.push({ staff: patch.answerable, role: 'answerable' });
  const known = await sql.query<{ role: string; staff: number | null; department: number | null }>(
    'SELECT role, staff_id AS staff, department_id AS department FROM participants WHERE ticket_id = $1',
    [ticket.id],
  );
  const isNew = (row: Values) =>
    !known.some((each) => each.role === row.role && each.staff === (row.staff ?? null) && each.department === (row.department ?? null));
  const added = rows.filter(isNew).map((row) => ({ ...row, ticket: ticket.id, since: now }));
  await insertRows(sql, tableOf(strapi, 'participant'), added, now);
}

/** The parts of an effect beside the row itself; answers what the row must also change. */
export async function followEffect(act: Act, before: TicketRow, effect: Effect): Promise<TicketPatch> {
  const { strapi, sql, now } = act;
  const after: TicketRow = { ...before, ...effect.patch };
  await writePause(act, before, effect.pause);
  const due = await writeClocks(act, before, after, effect);
  const happenings = withDueChanges(effect.happenings, dueChanges(before, due));
  await insertRows(sql, tableOf(strapi, 'event'), happenings.map((each) => eventRow(before.documentId, each, now)), now);
  if (effect.patch.department || effect.patch.assignee || effect.patch.answerable) await writeParticipants(act, before, effect.patch);
  if (effect.callback) await insertRows(sql, tableOf(strapi, 'callback'), [{ ...effect.callback, ticket: before.id }], now);
  return due;
}

/** Applies one act to a locked ticket: pause, clocks, row, timeline and participants in the caller's transaction. */
export async function applyEffect(act: Act, before: TicketRow, effect: Effect): Promise<void> {
  const due = await followEffect(act, before, effect);
  await updateRow(act.sql, tableOf(act.strapi, 'ticket'), before.id, { ...effect.patch, ...due, updatedAt: act.now });
}
