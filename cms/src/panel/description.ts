import type { ErrorCode, Fields, Language, StaffRole } from '@shouwen/domain/contract';

/** A JSON Schema (2020-12), as OpenAPI 3.1 takes it. */
export type Schema = Readonly<Record<string, unknown>>;

export type Labels = Readonly<Record<Language, string>>;

/** The first word of an error code: `ticket` of `ticket.transition-refused`. */
export type ErrorRoom = ErrorCode extends `${infer Room}.${string}` ? Room : never;

/** What a route says of itself in `/panel/openapi.json`. */
export interface RouteDescription {
  /** Values of the address's parameters that this is about: `{ verb: 'dispatch' }`, where one route is many acts. */
  at?: Readonly<Record<string, string>>;
  /** What it does, in a few words of English. */
  summary: string;
  labels?: Labels;
  /** What else one must know, in sentences. */
  detail?: string;
  /** What may follow the `?` of the address. */
  query?: Fields;
  /** The fields of the body, or its schema where fields do not tell enough; absent: there is none. */
  body?: { fields: Fields } | { schema: Schema; type?: string };
  answer: Schema;
  /** 200 unless said. */
  status?: number;
  /** The media type of the answer, where it is not JSON. */
  answerType?: string;
  /** True for acts in one transaction: the same Idempotency-Key gives the first answer. */
  takesKey?: boolean;
  /** The roles that may by their role, and who else may, in words; absent: everybody who is logged in. */
  who?: { roles: readonly StaffRole[]; relations?: readonly string[]; note?: string };
  /** The states of the record in which it is taken. */
  from?: readonly string[];
  /** Error codes or rooms of them, besides those that any such request may meet. */
  refusals?: readonly (ErrorRoom | ErrorCode)[];
}

/** The component that describes the answered record of a content type: `deadline-policy` → `DeadlinePolicy`. */
export const schemaName = (type: string): string =>
  type.replace(/(?:^|-)(\w)/g, (_all, letter: string) => letter.toUpperCase());

/** Points to the answered record of a content type. */
export const recordOf = (type: string): Schema => ({ $ref: `#/components/schemas/${schemaName(type)}` });

export const listOf = (items: Schema): Schema => ({ type: 'array', items });

/** An object that always has all of these. */
export const objectOf = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
});

export const instant: Schema = { type: 'string', format: 'date-time' };
export const instantOrNull: Schema = { type: ['string', 'null'], format: 'date-time' };
export const textOrNull: Schema = { type: ['string', 'null'] };
