import type { Fields } from '@shouwen/domain/contract';
import { DomainError } from '@shouwen/domain/error';
import { itemKinds } from '@shouwen/domain/form';
import { foundationsOf, type TicketType } from '../../definition/foundations';
import { inForce } from '../../definition/in-force';
import { listOf, objectOf } from '../../panel/description';
import type { Route } from '../../panel/router';
import type { Input } from '../../panel/input';
import { readQuery } from '../../panel/query-input';

const words = objectOf({ zh: { type: 'string' }, en: { type: 'string' } });
const item = objectOf({
  id: { type: 'string' },
  kind: { type: 'string', enum: itemKinds },
  label: words,
});

const fields = { version: { kind: 'integer' }, at: { kind: 'instant' } } as const satisfies Fields;

function versionOf({ versions }: TicketType, { version, at }: Input, now: Date) {
  if (version !== undefined) return versions.find(({ number }) => number === version);
  return inForce(versions, typeof at === 'string' ? new Date(at) : now);
}

/**
 * `GET /panel/ticket-forms/:type`: what tickets of a type are asked beside the fields of all: now, at an instant, or by the version that
 * a ticket's `formVersion` names.
 */
export const forms: Route = {
  method: 'GET',
  pattern: ['ticket-forms', ':type'],
  describe: {
    summary: 'The form of a ticket type: the one in force now or `at` an instant, or that of a version',
    labels: { 'zh-CN': '工单类型的表单', en: 'Form of a ticket type' },
    detail: '`?version=2` asks for the form that tickets with `formVersion` 2 were filled in by.',
    answer: objectOf({
      type: { type: 'string' },
      version: { type: 'integer' },
      items: listOf(item),
    }),
    query: fields,
  },
  async handle({ read }, _panel, { path: [, code], query, now }) {
    const asked = readQuery(fields, query);
    const { types } = await foundationsOf(read);
    const type = [...types.values()].find((each) => each.code === code);
    const version = type && versionOf(type, asked, now);
    if (!type || !version) throw new DomainError('record.not-found');
    return { status: 200, body: { type: type.code, version: version.number, items: version.body.form } };
  },
};
