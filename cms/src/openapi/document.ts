import { resourceNames } from '@shouwen/domain/messages';
import type { AuthDoor } from '../access/auth-descriptions';
import type { Declaration } from '../panel/declaration';
import { schemaName, type Schema } from '../panel/description';
import type { Route } from '../panel/router';
import { DIALECT, headers, parameters } from './dialect';
import { filterSchema } from './list-parameters';
import { isUsed } from './permission';
import { answerSchema, changeSchema, creationSchema, type Reachable } from './record-schemas';
import { ErrorAnswers, errorTable, refusalSchema } from './refusals';
import { ResourcePaths } from './resource-paths';
import { doorOperation, doorsOf } from './route-paths';

export interface Described {
  declarations: readonly Declaration[];
  routes: readonly Route[];
  authDoors: readonly AuthDoor[];
}

type Paths = Record<string, Record<string, unknown>>;

function schemasOf(declaration: Declaration, reachable: Reachable): Record<string, Schema> {
  const { type, resource } = declaration;
  const name = schemaName(type);
  return {
    [name]: answerSchema(declaration, reachable),
    [`${name}Filter`]: filterSchema(declaration),
    ...(isUsed(resource, 'create') ? { [`${name}Creation`]: creationSchema(declaration) } : {}),
    ...(isUsed(resource, 'update') ? { [`${name}Change`]: changeSchema(declaration) } : {}),
  };
}

function pathsOf(
  { declarations, routes, authDoors }: Described,
  reachable: Reachable,
  errors: ErrorAnswers,
): Paths {
  const paths: Paths = {};
  const add = (path: string, operations: Schema) => {
    paths[path] = { ...paths[path], ...operations };
  };
  for (const door of authDoors)
    add(door.path, { [door.method]: doorOperation({ ...door, tag: 'auth', description: door }, errors) });
  for (const declaration of declarations)
    for (const [path, operations] of Object.entries(new ResourcePaths(declaration, reachable, errors).all()))
      add(path, operations);
  for (const door of routes.flatMap(doorsOf)) add(door.path, { [door.method]: doorOperation(door, errors) });
  return paths;
}

const isResource = (tag: string): tag is keyof typeof resourceNames.en =>
  Object.hasOwn(resourceNames.en, tag);

function tagOf(name: string): Schema {
  if (!isResource(name)) return { name };
  const labels = { 'zh-CN': resourceNames['zh-CN'][name], en: resourceNames.en[name] };
  return { name, description: `${labels.en} · ${labels['zh-CN']}`, 'x-labels': labels };
}

function tagsOf(paths: Paths): Schema[] {
  const operations = Object.values(paths).flatMap((path) => Object.values(path));
  const tags = operations.flatMap((operation) =>
    typeof operation === 'object' &&
    operation !== null &&
    'tags' in operation &&
    Array.isArray(operation.tags)
      ? operation.tags.map(String)
      : [],
  );
  return [...new Set(tags)].map(tagOf);
}

/** The OpenAPI 3.1 document of all that stands below `/panel/` and of the doors that give tokens. */
export function openApiDocument(described: Described, version: string) {
  const { declarations } = described;
  const seen = declarations.filter(({ resource }) => isUsed(resource, 'list'));
  const reachable = new Map(seen.map(({ resource, type }) => [resource as string, type]));
  const errors = new ErrorAnswers();
  const paths = pathsOf(described, reachable, errors);
  const schemas = Object.assign(
    { Refusal: refusalSchema },
    ...declarations.map((each) => schemasOf(each, reachable)),
  );
  return {
    openapi: '3.1.0',
    info: {
      title: 'Shouwen 首问',
      version,
      description: DIALECT,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [{ token: [] }],
    tags: tagsOf(paths),
    paths,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: schemas as Record<string, Schema>,
      responses: errors.responses,
      parameters,
      headers,
    },
    'x-errors': errorTable(),
  };
}

export type OpenApiDocument = ReturnType<typeof openApiDocument>;
