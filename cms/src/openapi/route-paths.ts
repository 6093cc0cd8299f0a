import type { RouteDescription, Schema } from '../panel/description';
import type { Route } from '../panel/router';
import { permissionOf } from './permission';
import { BEHIND_LOGIN, type ErrorAnswers, type Refusals } from './refusals';
import { inputSchema } from './value-schema';

/** One address that is not plain dialect, with what it says of itself. */
interface Door {
  method: string;
  path: string;
  tag: string;
  description: RouteDescription;
  /** Opened without a token. */
  isPublic?: boolean;
}

/** What a route that says nothing of itself is described as: that it is there. */
const unsaid = ({ pattern }: Route): RouteDescription => ({
  summary: pattern.join(' ').replaceAll(':', ''),
  answer: {},
});

/** The doors of a route: one, or one for each act that it describes. */
export function doorsOf(route: Route): Door[] {
  const { method, pattern, describe = unsaid(route) } = route;
  const descriptions: readonly RouteDescription[] = 'summary' in describe ? [describe] : describe;
  return descriptions.map((description) => {
    const spelled = (segment: string): string => {
      if (!segment.startsWith(':')) return segment;
      const name = segment.slice(1);
      return description.at?.[name] ?? `{${name}}`;
    };
    const path = `/panel/${pattern.map(spelled).join('/')}`;
    return { method: method.toLowerCase(), path, tag: pattern[0] ?? '', description };
  });
}

function bodyOf({ body }: RouteDescription): Schema {
  if (!body) return {};
  if ('schema' in body)
    return {
      requestBody: {
        required: true,
        content: { [body.type ?? 'application/json']: { schema: body.schema } },
      },
    };
  const fields = Object.entries(body.fields);
  const required = fields.filter(([, spec]) => spec.required).map(([name]) => name);
  const schema = {
    type: 'object',
    required,
    properties: Object.fromEntries(
      fields.map(([name, spec]) => [
        name,
        { ...inputSchema(spec), ...(spec.of ? { 'x-resource': spec.of } : {}) },
      ]),
    ),
    additionalProperties: false,
  };
  return { requestBody: { required: required.length > 0, content: { 'application/json': { schema } } } };
}

const parametersIn = (path: string): Schema[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));

const queryParametersOf = ({ query = {} }: RouteDescription): Schema[] =>
  Object.entries(query).map(([name, spec]) => ({
    name,
    in: 'query',
    required: spec.required ?? false,
    schema: inputSchema(spec),
  }));

function refusalsOf({ path, isPublic, description }: Door): Refusals {
  const { body, query, takesKey, who, refusals = [] } = description;
  return [
    ...(isPublic ? [] : BEHIND_LOGIN),
    ...(body ? (['input', 'instant'] as const) : []),
    ...(query ? (['query.unknown-field', 'input'] as const) : []),
    ...(takesKey ? (['idempotency'] as const) : []),
    ...(who ? (['access.refused'] as const) : []),
    ...(path.includes('{') ? (['record.not-found'] as const) : []),
    ...refusals,
  ];
}

/** One operation of the document. */
export function doorOperation(door: Door, errors: ErrorAnswers): Schema {
  const { method, path, tag, description, isPublic } = door;
  const { summary, labels, answer, answerType = 'application/json', takesKey, status = 200 } = description;
  const key = takesKey ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : [];
  return {
    operationId: `${method}${path.replace(/\W+/g, '-').replace(/-$/, '')}`,
    tags: [tag],
    ...(isPublic ? { security: [] } : {}),
    summary,
    ...(labels ? { 'x-labels': labels } : {}),
    ...(isPublic ? { description: description.detail } : permissionOf(description)),
    parameters: [...parametersIn(path), ...queryParametersOf(description), ...key],
    ...bodyOf(description),
    responses: {
      [status]: { description: 'Done.', content: { [answerType]: { schema: answer } } },
      ...errors.of(refusalsOf(door)),
    },
  };
}
