import type { FieldSpec } from '@shouwen/domain/contract';
import type { Declaration } from '../panel/declaration';
import { schemaName, type Schema } from '../panel/description';
import { valueLabels } from './labels';
import { inputSchema, orNull, valueSchema } from './value-schema';

type Named = readonly [name: string, spec: FieldSpec];

const fieldsOf = ({ fields }: Declaration): Named[] => Object.entries(fields);

/** The content type behind each resource that an embed can reach. */
export type Reachable = ReadonlyMap<string, string>;

export const embeddable = (declaration: Declaration, reachable: Reachable): string[] =>
  fieldsOf(declaration).flatMap(([name, { kind, of }]) =>
    kind === 'relation' && of !== undefined && reachable.has(of) ? [name] : [],
  );

function eyesOf({ guards }: Declaration, name: string): Schema {
  const { seenBy, writtenBy, maskedFor } = guards?.[name] ?? {};
  return {
    ...(seenBy ? { 'x-seen-by': seenBy } : {}),
    ...(writtenBy ? { 'x-written-by': writtenBy } : {}),
    ...(maskedFor ? { 'x-masked-for': maskedFor } : {}),
  };
}

/** An id; where it can be embedded and is in sight, the record in its place. */
function answeredRelation(spec: FieldSpec, reachable: Reachable): Schema {
  const id = { ...valueSchema(spec), 'x-resource': spec.of };
  const type = reachable.get(spec.of ?? '');
  if (spec.kind !== 'relation' || type === undefined) return spec.nullable ? orNull(id) : id;
  return {
    'x-resource': spec.of,
    anyOf: [
      { type: spec.nullable ? ['string', 'null'] : 'string' },
      {
        description: 'When embedded; the id stays where the caller may not see it.',
        $ref: `#/components/schemas/${schemaName(type)}`,
      },
    ],
  };
}

function answered(declaration: Declaration, [name, spec]: Named, reachable: Reachable): Schema {
  const plain = valueSchema(spec);
  const orNone = spec.nullable || spec.answersNull ? orNull(plain) : plain;
  const value = spec.of ? answeredRelation(spec, reachable) : orNone;
  return {
    ...value,
    ...valueLabels(spec.values),
    ...(spec.readOnly ? { readOnly: true } : {}),
    ...(spec.computed ? { description: 'Worked out at the asking.' } : {}),
    ...eyesOf(declaration, name),
  };
}

/** A record as it is answered, every role's fields together. */
export function answerSchema(declaration: Declaration, reachable: Reachable): Schema {
  const fields = fieldsOf(declaration).filter(([, { writeOnly }]) => !writeOnly);
  const always = fields.filter(([name]) => declaration.guards?.[name]?.seenBy === undefined);
  return {
    type: 'object',
    required: always.map(([name]) => name),
    properties: Object.fromEntries(
      fields.map((field) => [field[0], answered(declaration, field, reachable)]),
    ),
  };
}

/** Fields that some callers name at the creation though nobody changes them. */
const isTakenOnce = ({ onlyAtCreation = [], home }: Declaration, name: string): boolean =>
  onlyAtCreation.includes(name) || (home === 'caller' && name === 'serviceCenter');

function taken(declaration: Declaration, [name, spec]: Named, takesNull: boolean | undefined): Schema {
  return {
    ...inputSchema(spec, takesNull),
    ...(spec.of ? { 'x-resource': spec.of } : {}),
    ...(spec.writeOnly ? { writeOnly: true } : {}),
    ...valueLabels(spec.values),
    ...eyesOf(declaration, name),
  };
}

/** The body of a `POST`: an optional field that is sent as null takes its default. */
export function creationSchema(declaration: Declaration): Schema {
  const fields = fieldsOf(declaration).filter(
    ([name, spec]) => !spec.readOnly || isTakenOnce(declaration, name),
  );
  return {
    type: 'object',
    required: fields.filter(([, { required }]) => required).map(([name]) => name),
    properties: Object.fromEntries(fields.map((field) => [field[0], taken(declaration, field, true)])),
    additionalProperties: false,
  };
}

function changed(declaration: Declaration, [name, spec]: Named): Schema {
  const present = `#/components/schemas/${schemaName(declaration.type)}/properties/${name}`;
  if (spec.readOnly)
    return {
      $ref: present,
      readOnly: true,
      description: spec.computed ? 'Ignored.' : 'Ignored while it is unchanged, else refused.',
    };
  const value = taken(declaration, [name, { ...spec, required: !spec.nullable }], undefined);
  return spec.kind === 'relation' ? { anyOf: [value, { $ref: present }] } : value;
}

/** The body of a `PUT`, a merge: what is left out stays, the whole record may come back. */
export function changeSchema(declaration: Declaration): Schema {
  const fields = fieldsOf(declaration).filter(([, { writeOnly }]) => !writeOnly);
  const properties = Object.fromEntries(fields.map((field) => [field[0], changed(declaration, field)]));
  const version = { type: 'integer', description: 'What was read: a stale one is 409 `record.stale`.' };
  return {
    type: 'object',
    properties: { ...properties, ...('version' in declaration.fields ? { version } : {}) },
    additionalProperties: false,
  };
}
