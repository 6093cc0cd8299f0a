import { limits } from '@shouwen/domain/contract';
import type { Schema } from '../panel/description';
import { rangeParameter } from './list-parameters';

/** What every client must know before it reads the addresses. */
export const DIALECT = [
  'The REST dialect of the panel: what the stock `ra-data-simple-rest` provider speaks, with a token.',
  '`id` is a text; a relation is the other record’s `id`, read and written, and an object only when embedded; `type` and `channel` are codes.',
  'Instants are UTC with milliseconds; input may carry any offset, never none. Dates are `YYYY-MM-DD`, money whole fen, weight grams.',
  'A `PUT` is a merge: what is left out stays, unchanged read-only or masked values that come back are ignored, changed ones refused.',
  'Order of refusals: 401 no token, 404 not in sight, 403 not this role, 409 not in this state or stale, 400 input.',
  `Totals are exact to ${limits.exactTotal}. A body holds at most ${limits.bodyBytes} bytes. \`Accept-Language: en\` asks for English texts.`,
].join('\n\n');

export const parameters: Readonly<Record<string, Schema>> = {
  Id: { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
  Range: rangeParameter,
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    description: `The same key, person, address and body within ${limits.idempotencyHours} hours give the first answer and no second record.`,
    schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,200}$' },
  },
};

export const headers: Readonly<Record<string, Schema>> = {
  ContentRange: {
    description: 'Resource, first and last row, total: `tickets 0-24/319`; `*` for no row.',
    required: true,
    schema: { type: 'string', pattern: '^[a-z-]+ (\\d+-\\d+|\\*)/\\d+$' },
  },
  TotalEstimated: {
    description: `\`true\` where the total is beyond ${limits.exactTotal} and an estimate.`,
    schema: { type: 'string', enum: ['true'] },
  },
};
