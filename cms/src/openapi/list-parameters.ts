import { limits, type FieldSpec } from '@shouwen/domain/contract';
import type { Declaration } from '../panel/declaration';
import { schemaName, type Schema } from '../panel/description';
import { isComparable, isHolding, isOrderable, isTextual } from '../query/source';
import { orNull, valueSchema } from './value-schema';

type Named = readonly [name: string, spec: FieldSpec];

const asked = ({ fields }: Declaration): Named[] =>
  Object.entries(fields).filter(([, spec]) => !spec.writeOnly && isComparable({ spec }));

function equal(spec: FieldSpec): Schema {
  const value = orNull(valueSchema(spec));
  return { anyOf: [value, { type: 'array', items: value, maxItems: limits.filterValues }] };
}

function conditionsOn(type: string, [name, spec]: Named, maskedFor: readonly string[] | undefined) {
  const same = { $ref: `#/components/schemas/${schemaName(type)}Filter/properties/${name}` };
  const masked = maskedFor ? { description: `400 for whom it is masked: ${maskedFor.join(', ')}.` } : {};
  const ordered = isOrderable(spec) ? ['_gt', '_gte', '_lt', '_lte'] : [];
  return {
    [name]: { ...equal(spec), ...masked },
    [`${name}_neq`]: same,
    ...Object.fromEntries(ordered.map((suffix) => [name + suffix, valueSchema(spec)])),
    ...(isTextual(spec) ? { [`${name}_q`]: { type: 'string' } } : {}),
  };
}

/** A list is asked for what it holds. */
function holdingOf({ fields }: Declaration): Schema {
  const value: Schema = { type: 'string' };
  const anyOf = [value, { type: 'array', items: value, maxItems: limits.filterValues }];
  const names = Object.entries(fields).flatMap(([name, spec]) => (isHolding(spec) ? [name] : []));
  return Object.fromEntries(names.map((name) => [`${name}_has`, { anyOf }]));
}

/** The object that `filter` takes: every field with the comparisons that its kind knows. */
export function filterSchema(declaration: Declaration): Schema {
  const { type, guards, search = [] } = declaration;
  const conditions = asked(declaration).map((field) =>
    conditionsOn(type, field, guards?.[field[0]]?.maskedFor),
  );
  const q = {
    type: 'string',
    maxLength: limits.searchCharacters,
    description: `Looks in ${search.join(', ')}.`,
  };
  return {
    type: 'object',
    properties: Object.assign(
      {},
      ...conditions,
      holdingOf(declaration),
      search.length > 0 ? { q } : {},
    ) as Schema,
    additionalProperties: false,
    maxProperties: limits.filterFields,
  };
}

const parameter = (name: string, description: string, schema: Schema, example?: unknown): Schema => ({
  name,
  in: 'query',
  description,
  content: { 'application/json': { schema, ...(example === undefined ? {} : { example }) } },
});

function sortSchema(declaration: Declaration): Schema {
  const names = asked(declaration).map(([name]) => name);
  return {
    type: 'array',
    prefixItems: [
      { type: 'string', enum: names },
      { type: 'string', enum: ['ASC', 'DESC'] },
    ],
    items: false,
    minItems: 2,
  };
}

/** `embed`, where the record points to anything that can be embedded. */
export const embedParameter = (names: readonly string[]): Schema[] =>
  names.length === 0
    ? []
    : [
        parameter('embed', 'Relations to answer as records in place of their ids.', {
          type: 'array',
          items: { type: 'string', enum: names },
        }),
      ];

/** What the list of a resource may be asked. */
export function listParameters(declaration: Declaration, embeds: readonly string[]): Schema[] {
  return [
    parameter(
      'filter',
      'Scalar: equal; array: any of; suffixes _neq _gt _gte _lt _lte _q, of lists _has; `q` searches the texts.',
      {
        $ref: `#/components/schemas/${schemaName(declaration.type)}Filter`,
      },
    ),
    parameter('sort', 'A field and a direction.', sortSchema(declaration), ['id', 'ASC']),
    { $ref: '#/components/parameters/Range' },
    ...embedParameter(embeds),
  ];
}

/** `range`, the same for every list. */
export const rangeParameter: Schema = parameter(
  'range',
  `First and last row, counted from 0; at most ${limits.rangeRows} rows; 25 unless said.`,
  {
    type: 'array',
    prefixItems: [
      { type: 'integer', minimum: 0 },
      { type: 'integer', minimum: 0 },
    ],
    items: false,
    minItems: 2,
  },
  [0, 24],
);
