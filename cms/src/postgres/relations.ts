import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';

interface RelationMeta {
  type: string;
  target?: string;
  joinColumn?: unknown;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The record that a relation's value names in any of the document service's writings; undefined: left as it is. */
function named(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : named(value[value.length - 1]);
  if (!isObject(value)) return value;
  if ('set' in value) return named(value.set);
  if (Array.isArray(value.connect) && value.connect.length > 0) return named(value.connect);
  if (Array.isArray(value.disconnect) && value.disconnect.length > 0) return null;
  if ('connect' in value || 'disconnect' in value)
    return isObject(value.connect) || typeof value.connect === 'string' ? named(value.connect) : undefined;
  return value.documentId ?? value.id;
}

async function numericId(
  strapi: Core.Strapi,
  target: string,
  attribute: string,
  value: unknown,
): Promise<unknown> {
  const name = named(value);
  if (typeof name !== 'string') return name;
  const found = await strapi.db
    .query(target as UID.Schema)
    .findOne({ where: { documentId: name }, select: ['id'] });
  if (!found) throw new errors.ValidationError(`${attribute}: ${name} does not exist`, { attribute });
  return found.id;
}

/**
 * Our relations are plain foreign keys (no join table, so that composite indexes can cross them); the document service
 * knows only numbers for those. This turns documentIds, connect, set and disconnect into the number.
 */
export function mapRelations(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const params = context.params as { data?: Record<string, unknown> };
    const { data } = params;
    if (!isObject(data) || !context.uid.startsWith('api::')) return next();
    const attributes = strapi.db.metadata.get(context.uid).attributes as Record<string, RelationMeta>;
    const mapped = { ...data };
    for (const [attribute, meta] of Object.entries(attributes)) {
      if (meta.type !== 'relation' || !meta.joinColumn || !meta.target || !(attribute in data)) continue;
      const id = await numericId(strapi, meta.target, attribute, data[attribute]);
      if (id === undefined) delete mapped[attribute];
      else mapped[attribute] = id;
    }
    params.data = mapped;
    return next();
  });
}
