import { inTransaction } from '../postgres/transaction';
import { now } from '../time/now';
import { refusingAsStrapi } from '../write/strapi-error';
import { plainJson } from './plain-json';
import { publishVersion, type DefinitionKind } from './publish';

type Draft = Record<string, unknown>;

interface HookEvent {
  params: { data: Draft; where?: { id?: number } };
  result?: { id: number };
}

/**
 * The hooks of a versioned definition: what would be nonsense in force is refused before it is stored, and a saved
 * record is published as its next version unless it is marked as a draft.
 */
export function definitionHooks<Body>(
  kind: DefinitionKind,
  parts: readonly string[],
  parse: (draft: Draft) => Body,
  /** Refuses what contradicts an earlier version of the same definition. */
  agree: (body: Body, earlier: readonly Body[]) => void = () => undefined,
) {
  const uid = `api::${kind}.${kind}` as const;
  const bodyOf = (record: Draft) =>
    parse(Object.fromEntries(parts.map((part) => [part, plainJson(part, record[part])])));

  const earlierOf = async (definition: unknown): Promise<Body[]> => {
    if (typeof definition !== 'string') return [];
    const versions = await strapi.db
      .query('api::definition-version.definition-version')
      .findMany({ where: { kind, definition } });
    return versions.map((version) => parse(version.body as Draft));
  };

  const check = (event: HookEvent) =>
    refusingAsStrapi(async () => {
      const { data, where } = event.params;
      const stored: Draft = where ? ((await strapi.db.query(uid).findOne({ where })) ?? {}) : {};
      const given = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
      agree(bodyOf({ ...stored, ...given }), await earlierOf(stored.documentId));
    });

  const publish = async (event: HookEvent) => {
    const stored = await strapi.db
      .query(uid)
      .findOne({ where: { id: event.result?.id ?? event.params.where?.id } });
    if (!stored || stored.isDraft) return;
    await inTransaction(strapi, (sql) =>
      publishVersion(strapi, sql, kind, stored.documentId, bodyOf(stored), now()),
    );
  };

  return { beforeCreate: check, beforeUpdate: check, afterCreate: publish, afterUpdate: publish };
}
