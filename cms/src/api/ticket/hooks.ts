import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ticketFields } from '@shouwen/domain/contract';
import { foundationsOf, type Foundations } from '../../definition/foundations';
import { plainJson } from '../../definition/plain-json';
import { problem, readField } from '../../panel/input';
import { inTransaction } from '../../postgres/transaction';
import { tableOf } from '../../postgres/table';
import { now } from '../../time/now';
import { newDocumentId } from '../../write/document-id';
import { followEffect } from './apply';
import { changeEffect } from './change';
import type { TicketDraft } from './draft';
import { followTickets } from './follow';
import { drawNumbers } from './number';
import { placed, relocated } from './places';
import { prepareTicket, type PreparedTicket } from './prepare';
import { requireSameCentre } from './references';
import { requesterOf } from './requester';
import { lockTicketById, type TicketPatch, type TicketRow } from './row';

export interface HookEvent {
  params: { data: Record<string, unknown>; where?: { id?: number } };
  result?: { id: number; documentId: string };
  state: { draft?: TicketDraft; prepared?: PreparedTicket };
}

/** What a person may say of a ticket at any door; everything else is worked out. */
const TOLD = [
  'type',
  'nature',
  'title',
  'description',
  'channel',
  'severity',
  'urgency',
  'majorKind',
  'resident',
  'requesterName',
  'requesterPhone',
  'household',
  'building',
  'community',
  'requestedReplyAt',
  'tags',
  'form',
] as const;
const TOLD_AT_CREATION = [...TOLD, 'serviceCenter', 'department', 'firstContact', 'receivedAt'] as const;
/** A form sends these back as it found them; anything else in them is forged. */
const DEFAULTS: Record<string, unknown> = {
  state: 'new',
  round: 1,
  returnCount: 0,
  version: 1,
  isImported: false,
};
/** What the rules keep; a field that somebody added to the type is not among them and passes as it is. */
const KEPT: readonly string[] = [
  ...Object.keys(DEFAULTS),
  'number',
  'typeVersion',
  'policyVersion',
  'calendar',
  'stateBeforePause',
  'serviceCenter',
  'department',
  'firstContact',
  'answerable',
  'assignee',
  'resolvedBy',
  'mergedInto',
  'receivedAt',
  'replyDueAt',
  'repliedAt',
  'invalidNoticeDueAt',
  'invalidNoticedAt',
  'resolveDueAt',
  'resolvedAt',
  'closedAt',
  'nextCallAt',
  'deadlineNote',
  'satisfaction',
  'rating',
  'formVersion',
  'importKey',
];

export function refuse(): never {
  throw new errors.ForbiddenError('Tickets are registered and changed one at a time, and never deleted.', {
    code: 'access.refused',
  });
}

const dateOf = (value: unknown): Date | null =>
  value instanceof Date
    ? value
    : typeof value === 'string' || typeof value === 'number'
      ? new Date(value)
      : null;

const isBlank = (value: unknown): boolean => value === null || value === undefined || value === '';

function sameValue(a: unknown, b: unknown): boolean {
  if (isBlank(a) && isBlank(b)) return true;
  if (a instanceof Date || b instanceof Date) return dateOf(a)?.getTime() === dateOf(b)?.getTime();
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The data of a hook, its answers as a value though `/admin` may send their text. */
const toldBy = ({ params: { data } }: HookEvent): Record<string, unknown> =>
  data.form === undefined ? data : { ...data, form: plainJson('form', data.form) };

/** Texts and answers are checked as at the panel: `db.query` asks nothing of its own. */
function checkTexts(data: Record<string, unknown>): void {
  for (const field of ['title', 'description', 'requesterName', 'requesterPhone', 'form'] as const) {
    if (!isBlank(data[field])) readField(field, ticketFields[field], data[field]);
  }
}

function refuseForged(
  data: Record<string, unknown>,
  told: readonly string[],
  stored: Record<string, unknown>,
): void {
  for (const [field, value] of Object.entries(data)) {
    if (!KEPT.includes(field) || told.includes(field) || isBlank(value) || sameValue(value, stored[field]))
      continue;
    throw problem('input.read-only', field);
  }
}

const pick = (data: Record<string, unknown>, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.filter((name) => data[name] !== undefined).map((name) => [name, data[name]]));

function draftOf(data: Record<string, unknown>): TicketDraft {
  for (const field of ['type', 'serviceCenter', 'description'] as const) {
    if (isBlank(data[field])) throw problem('input.required', field);
  }
  const told = pick(data, TOLD_AT_CREATION);
  return {
    ...told,
    receivedAt: dateOf(data.receivedAt) ?? now(),
    requestedReplyAt: dateOf(data.requestedReplyAt),
  } as TicketDraft;
}

/** Completes a ticket that is about to be created by a hook's door: the same preparation as at the panel. */
export async function beforeRegistration(strapi: Core.Strapi, event: HookEvent): Promise<void> {
  const data = toldBy(event);
  refuseForged(data, TOLD_AT_CREATION, DEFAULTS);
  checkTexts(data);
  await inTransaction(strapi, async (sql) => {
    const foundations = await foundationsOf(sql);
    await requireSameCentre(sql, data, data.serviceCenter);
    const [draft] = await placed(sql, [await requesterOf(sql, draftOf(data))]);
    if (!draft) return;
    const prepared = prepareTicket(draft, foundations);
    const [number] = await drawNumbers(sql, [draft], foundations);
    event.state = { draft, prepared };
    event.params.data = { documentId: newDocumentId(), ...data, ...prepared.ticket, number };
  });
}

/** Writes the clocks, events and participants of the ticket that was just created. */
export async function afterRegistration(strapi: Core.Strapi, event: HookEvent): Promise<void> {
  const { draft, prepared } = event.state;
  const { result } = event;
  if (!draft || !prepared || !result) return;
  await inTransaction(strapi, (sql) => followTickets(strapi, sql, [{ ...result, draft, prepared }], now()));
}

function patchOf(data: Record<string, unknown>, ticket: TicketRow): TicketPatch {
  const stored: Record<string, unknown> = { ...ticket };
  const changed = TOLD.filter((field) => data[field] !== undefined && !sameValue(data[field], stored[field]));
  const patch = pick(data, changed);
  return 'requestedReplyAt' in patch ? { ...patch, requestedReplyAt: dateOf(patch.requestedReplyAt) } : patch;
}

/** The type by its code, as the panel says it on the timeline. */
function spoken(fields: Record<string, unknown>, foundations: Foundations): Record<string, unknown> {
  const { type } = fields;
  return typeof type === 'number' ? { ...fields, type: foundations.types.get(type)?.code ?? null } : fields;
}

/** A change by a hook's door moves what the same change at the panel moves, and nothing computed is taken over. */
export async function beforeChange(strapi: Core.Strapi, event: HookEvent): Promise<void> {
  const data = toldBy(event);
  const id = event.params.where?.id;
  if (id === undefined) refuse();
  await inTransaction(strapi, async (sql) => {
    const ticket = await lockTicketById(sql, tableOf(strapi, 'ticket'), id);
    if (!ticket) return;
    refuseForged(data, TOLD, { ...ticket });
    checkTexts(data);
    const patch = await relocated(sql, patchOf(data, ticket));
    await requireSameCentre(sql, { ...patch }, ticket.serviceCenter);
    const own = pick(
      data,
      Object.keys(data).filter((name) => !KEPT.includes(name) && !TOLD.some((told) => told === name)),
    );
    if (Object.keys(patch).length === 0) {
      event.params.data = own;
      return;
    }
    const foundations = await foundationsOf(sql);
    const told = { before: spoken({ ...ticket }, foundations), changes: spoken({ ...patch }, foundations) };
    const effect = changeEffect(ticket, patch, told, foundations);
    const due = await followEffect({ strapi, sql, now: now() }, ticket, effect);
    event.params.data = { ...own, ...effect.patch, ...due };
  });
}
