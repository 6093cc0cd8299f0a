import type { Core } from '@strapi/strapi';
import { staffRoles, type StaffRole } from '@shouwen/domain/contract';
import type { Caller } from '../access/caller';
import { rightOf } from '../access/matrix';
import { Me } from '../access/scope';
import { tableOf, type Table } from '../postgres/table';
import type { Relation } from '../query/relation';
import { sourcesOf } from '../query/source';
import type { Declaration } from './declaration';
import { viewOf, type View } from './view';

export interface PanelResource {
  declaration: Declaration;
  table: Table;
  from: string;
  views: Readonly<Record<StaffRole, View>>;
}

export type Panel = ReadonlyMap<string, PanelResource>;

/** Binds declarations to the tables that Strapi laid; a declared field without a column stops the start. */
export function buildPanel(strapi: Core.Strapi, declarations: readonly Declaration[]): Panel {
  const types = new Map(declarations.map(({ resource, type }) => [resource as string, type]));
  const tableNameOf = (resource: string) => tableOf(strapi, types.get(resource) ?? resource).name;
  return new Map(
    declarations.map((declaration) => {
      const table = tableOf(strapi, declaration.type);
      const sources = sourcesOf(declaration.fields, table, declaration.overrides ?? {}, tableNameOf);
      const views = Object.fromEntries(
        staffRoles.map((role) => [role, viewOf(declaration, sources, role)]),
      ) as Record<StaffRole, View>;
      return [declaration.resource, { declaration, table, from: `"${table.name}" t`, views }];
    }),
  );
}

/** The rows and fields of a resource that this caller's questions are asked of. */
export function relationFor({ declaration, views, from }: PanelResource, caller: Caller): Relation {
  const right = rightOf(caller.role, declaration.resource);
  const { sources, select, search, masked } = views[caller.role];
  return {
    from,
    sources,
    select,
    search,
    masked,
    scope: (parameters) => {
      if (!right) return 'false';
      const reach = declaration.anchor(right.scopes, new Me(caller, parameters));
      return declaration.kept ? `${declaration.kept} AND ${reach}` : reach;
    },
  };
}
