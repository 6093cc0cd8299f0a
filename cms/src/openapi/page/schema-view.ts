import type { Schema } from '../../panel/description';
import { html, joined, prose, type Html, type Part } from './html';
import type { PageWords } from './page-words';

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;
const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
const textsIn = (value: unknown): string[] => listIn(value).map(String);

export const propertiesOf = ({ properties }: Schema): [string, Schema][] =>
  isSchema(properties)
    ? Object.entries(properties).filter((entry): entry is [string, Schema] => isSchema(entry[1]))
    : [];

/** `#/components/schemas/Ticket/properties/state` is the state of the record Ticket. */
function referred(ref: string): Html {
  const [, , , name = '', , field] = ref.split('/');
  return html`<a href="#schema-${name}">${field === undefined ? name : `${name}.${field}`}</a>`;
}

/** Any of several, each told once; `null` comes last. */
function alternatives(schemas: readonly unknown[]): Part[] {
  const known = schemas.filter(isSchema).filter(({ type }) => type !== 'null');
  return joined(known.map(typeView), ' | ');
}

function enumView(values: readonly unknown[]): Part[] {
  return joined(
    values.map((value) => html`<code>${String(value)}</code>`),
    ' ',
  );
}

function arrayView({ items, prefixItems }: Schema): Part[] {
  if (Array.isArray(prefixItems)) return ['[', joined(prefixItems.filter(isSchema).map(typeView), ', '), ']'];
  return isSchema(items) ? ['[', typeView(items), ', …]'] : ['[…]'];
}

/** What a value is, in one line. */
export function typeView(schema: Schema): Part {
  const { $ref, anyOf, allOf, type, format } = schema;
  if (typeof $ref === 'string') return referred($ref);
  if (anyOf || allOf) return alternatives(listIn(anyOf ?? allOf));
  if (schema.enum) return enumView(listIn(schema.enum));
  if (type === 'array') return arrayView(schema);
  if (type === 'object' && propertiesOf(schema).length > 0) return objectView(schema);
  const types = textsIn(typeof type === 'string' ? [type] : type);
  return joined(format ? types.map((each) => (each === 'string' ? String(format) : each)) : types, ' | ');
}

const objectView = (schema: Schema): Part => [
  '{ ',
  joined(
    propertiesOf(schema).map(([name, each]) => html`<code>${name}</code>: ${typeView(each)}`),
    ', ',
  ),
  ' }',
];

function notes(schema: Schema, isRequired: boolean, words: PageWords): Part[] {
  const roles = (word: string, key: string) =>
    schema[key] === undefined ? [] : [`${word} ${textsIn(schema[key]).join(', ')}`];
  const { maxLength, description } = schema;
  const all: Part[] = [
    ...(isRequired ? [html`<b>${words.required}</b>`] : []),
    ...(schema.readOnly === true ? [words.readOnly] : []),
    ...(typeof maxLength === 'number' ? [words.most.replace('{max}', String(maxLength))] : []),
    ...roles(words.masked, 'x-masked-for'),
    ...roles(words.seen, 'x-seen-by'),
    ...roles(words.written, 'x-written-by'),
    ...(typeof description === 'string' ? [prose(description)] : []),
  ];
  return joined(all, ' · ');
}

const SUFFIX = /^(.+)_(neq|gte?|lte?|q|has)$/;

/** A filter tells each field once, with the suffixes that it knows. */
function suffixesOf(name: string, all: ReadonlySet<string>): string {
  const suffixes = ['_neq', '_gt', '_gte', '_lt', '_lte', '_q', '_has'].filter((suffix) =>
    all.has(name + suffix),
  );
  return suffixes.length === 0 ? '' : ` ${suffixes.join(' ')}`;
}

/** The fields of an object as a table. */
export function fieldsView(schema: Schema, words: PageWords, { isAnswer = false } = {}): Html {
  const properties = propertiesOf(schema);
  const names = new Set(properties.map(([name]) => name));
  // every field of an answer is there: only in what is sent does it matter
  const required = new Set(isAnswer ? [] : textsIn(schema.required));
  const rows = properties
    .filter(([name]) => !names.has(SUFFIX.exec(name)?.[1] ?? ''))
    .map(
      ([name, each]) =>
        html`<tr>
          <th scope="row"><code>${name}</code><small>${suffixesOf(name, names)}</small></th>
          <td>${typeView(each)}</td>
          <td>${notes(each, required.has(name), words)}</td>
        </tr>`,
    );
  return html`<div class="wide">
    <table>
      <thead>
        <tr>
          <th>${words.field}</th>
          <th>${words.value}</th>
          <th>${words.note}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}
