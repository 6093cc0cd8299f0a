import type { UID } from '@strapi/strapi';
import { DomainError } from '@shouwen/domain/error';
import type { Created, Declaration, WriteContext } from './declaration';
import type { Panel, PanelResource } from './engine';
import { problem, type Input } from './input';
import { refuseIfNamed } from '../write/named';

/** A resource among the others that its relations name. */
export interface Place {
  panel: Panel;
  resource: PanelResource;
}

interface Stored {
  id: number;
  documentId: string;
}

const uidOf = ({ declaration }: PanelResource) =>
  `api::${declaration.type}.${declaration.type}` as UID.ContentType;

/** The part of an input that the record itself holds, by attribute. */
function attributesOf({ declaration }: PanelResource, input: Input): Input {
  const { overrides = {}, parts = {} } = declaration;
  const own = Object.entries(input).filter(([name]) => !Object.hasOwn(parts, name));
  return Object.fromEntries(own.map(([name, value]) => [overrides[name]?.attribute ?? name, value]));
}

/** A new record of the caller's own centre; an admin, who belongs to none, names one, or makes a definition for all. */
function centreOfCaller({ fields }: Declaration, { caller }: WriteContext, input: Input): Input {
  const isForAll = !Object.hasOwn(fields, 'serviceCenter');
  const serviceCenter = caller.serviceCenterId ?? (isForAll ? null : input.serviceCenter);
  if (serviceCenter === undefined) throw problem('input.required', 'serviceCenter');
  return { serviceCenter };
}

/** The centre of the record that this one hangs on. */
async function centreOfParent(
  { panel, resource }: Place,
  field: string,
  { sql }: WriteContext,
  input: Input,
): Promise<Input> {
  const parent = input[field];
  const target = panel.get(resource.declaration.fields[field]?.of ?? '');
  if (typeof parent !== 'string' || !target) return {};
  const [found] = await sql.query<{ centre: number }>(
    `SELECT service_center_id AS centre FROM ${target.from} WHERE t.document_id = $1`,
    [parent],
  );
  return found ? { serviceCenter: found.centre } : {};
}

async function homeOf(place: Place, context: WriteContext, input: Input): Promise<Input> {
  const { home } = place.resource.declaration;
  if (home === undefined) return {};
  if (home !== 'caller') return centreOfParent(place, home.field, context, input);
  return context.present ? {} : centreOfCaller(place.resource.declaration, context, input);
}

async function completed(place: Place, context: WriteContext, input: Input): Promise<Input> {
  const data = { ...attributesOf(place.resource, input), ...(await homeOf(place, context, input)) };
  return (await place.resource.declaration.complete?.({ data, context })) ?? data;
}

async function writeParts(
  { declaration }: PanelResource,
  context: WriteContext,
  recordId: number,
  input: Input,
): Promise<void> {
  for (const [name, writePart] of Object.entries(declaration.parts ?? {}))
    if (Object.hasOwn(input, name)) await writePart(context, recordId, input[name]);
}

/**
 * Writes a record through the document service, so that its hooks and rules are those of every other door. The
 * relations it names are known to be in the caller's sight.
 */
export async function createRecord(place: Place, context: WriteContext, input: Input): Promise<Created> {
  const { resource } = place;
  const data = await completed(place, context, input);
  const made = (await context.strapi.documents(uidOf(resource)).create({ data: data as never })) as Stored;
  await writeParts(resource, context, Number(made.id), input);
  return { id: made.documentId };
}

export async function updateRecord(
  place: Place,
  context: WriteContext,
  documentId: string,
  changes: Input,
): Promise<void> {
  const { resource } = place;
  const data = await completed(place, context, changes);
  // also with nothing of its own: what changes in its parts changes the record, and its version says so
  const made = (await context.strapi
    .documents(uidOf(resource))
    .update({ documentId, data: data as never })) as Stored | null;
  if (!made) throw new DomainError('record.not-found');
  await writeParts(resource, context, Number(made.id), changes);
}

/** Deletes a record that no other names, and what is part of it; what others still name is kept (409). */
export async function removeRecord(
  { resource }: Place,
  { sql, strapi }: WriteContext,
  documentId: string,
): Promise<void> {
  const { owns = [] } = resource.declaration;
  const { name } = resource.table;
  await refuseIfNamed(sql, name, documentId, owns);
  for (const { table, column } of owns)
    await sql.query(
      `DELETE FROM "${table}" r USING "${name}" t WHERE t.document_id = $1 AND r."${column}" = t.id`,
      [documentId],
    );
  await strapi.documents(uidOf(resource)).delete({ documentId });
}
