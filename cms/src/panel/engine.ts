import type { Core } from '@strapi/strapi';
import type { Caller } from '../access/caller';
import { rightOf } from '../access/matrix';
import { scopeCondition } from '../access/scope';
import { tableOf } from '../postgres/table';
import type { Relation } from '../query/list';
import { sourcesOf, type Source } from '../query/source';
import type { Declaration } from './declaration';

export interface PanelResource {
  declaration: Declaration;
  sources: ReadonlyMap<string, Source>;
  from: string;
}

/** Resources that others point to before they have a declaration of their own. */
const UNDECLARED: Record<string, string> = { 'service-centers': 'service-center' };

export type Panel = ReadonlyMap<string, PanelResource>;

/** Binds declarations to the tables that Strapi laid; a declared field without a column stops the start. */
export function buildPanel(strapi: Core.Strapi, declarations: readonly Declaration[]): Panel {
  const types = new Map(declarations.map(({ resource, type }) => [resource as string, type]));
  const tableNameOf = (resource: string) =>
    tableOf(strapi, types.get(resource) ?? UNDECLARED[resource] ?? resource).name;
  return new Map(
    declarations.map((declaration) => {
      const table = tableOf(strapi, declaration.type);
      const sources = sourcesOf(declaration.fields, table, declaration.overrides ?? {}, tableNameOf);
      return [declaration.resource, { declaration, sources, from: `"${table.name}" t` }];
    }),
  );
}

/** The rows and fields of a resource that this caller's questions are asked of. */
export function relationFor({ declaration, sources, from }: PanelResource, caller: Caller): Relation {
  const right = rightOf(caller.role, declaration.resource);
  return {
    from,
    sources,
    search: declaration.search ?? [],
    hidden: declaration.hidden ?? {},
    scope: (parameters) => {
      if (!right) return 'false';
      const reach = scopeCondition(right.scope, declaration.anchor, caller, parameters);
      return declaration.kept ? `${declaration.kept} AND ${reach}` : reach;
    },
  };
}
