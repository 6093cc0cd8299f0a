import { errorStatus, isErrorCode, statusOf, type ErrorCode } from '@shouwen/domain/contract';
import { messageFor } from '@shouwen/domain/messages';
import type { ErrorRoom, Schema } from '../panel/description';
import { grouped } from '../grouped';

/** Error codes, or whole rooms of them. */
export type Refusals = readonly (ErrorRoom | ErrorCode)[];

/** What any request may meet, and what those meet that need a token. */
const ANYWHERE: Refusals = ['server'];
export const BEHIND_LOGIN: Refusals = [
  'auth.required',
  'auth.password-change-needed',
  'auth.second-factor-enrolment-needed',
  'query.malformed',
  'query.too-slow',
];

const codesOf = (name: ErrorRoom | ErrorCode): ErrorCode[] =>
  isErrorCode(name)
    ? [name]
    : Object.keys(errorStatus).filter((code): code is ErrorCode => code.startsWith(`${name}.`));

const roomOf = (code: ErrorCode): ErrorRoom => code.slice(0, code.indexOf('.')) as ErrorRoom;

export const refusalSchema: Schema = {
  type: 'object',
  required: ['code', 'message'],
  properties: {
    code: { type: 'string', enum: Object.keys(errorStatus) },
    message: { type: 'string', description: 'For a person, in the language of Accept-Language.' },
    errors: {
      type: 'object',
      description: 'Field → what is wrong with it.',
      additionalProperties: { type: 'string' },
    },
    current: { type: 'object', description: 'With `record.stale`: the record as it is now.' },
  },
};

function responseFor(codes: readonly ErrorCode[]): Schema {
  return {
    description: codes.map((code) => `\`${code}\``).join(', '),
    content: {
      'application/json': {
        schema: {
          allOf: [{ $ref: '#/components/schemas/Refusal' }, { properties: { code: { enum: codes } } }],
        },
        examples: Object.fromEntries(
          codes.slice(0, 1).map((code) => [code, { value: { code, message: messageFor(code, 'en', {}) } }]),
        ),
      },
    },
  };
}

/** The error answers of a document: each set of codes stands there once and is pointed to. */
export class ErrorAnswers {
  readonly responses: Record<string, Schema> = {};

  /** Status → answer, for what a request may meet. */
  of(refusals: Refusals): Record<string, Schema> {
    const asked = new Set([...ANYWHERE, ...refusals]);
    // a room says all of its codes
    const names = [...asked].filter((name) => !isErrorCode(name) || !asked.has(roomOf(name))).sort();
    const byStatus = grouped(new Set(names.flatMap(codesOf)), statusOf);
    return Object.fromEntries(
      [...byStatus].map(([status, codes]) => {
        const hasOne = (name: ErrorRoom | ErrorCode) => codesOf(name).some((code) => codes.includes(code));
        return [status, this.kept([status, ...names.filter(hasOne)].join('-'), codes)];
      }),
    );
  }

  private kept(name: string, codes: readonly ErrorCode[]): Schema {
    this.responses[name] ??= responseFor(codes);
    return { $ref: `#/components/responses/${name}` };
  }
}

/** Every code of the product with its status and texts. */
export const errorTable = (): Schema =>
  Object.fromEntries(
    Object.entries(errorStatus).map(([code, status]) => [
      code,
      { status, 'zh-CN': messageFor(code, 'zh-CN', {}), en: messageFor(code, 'en', {}) },
    ]),
  );
