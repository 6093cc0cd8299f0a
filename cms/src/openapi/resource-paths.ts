import { resourceNames } from '@shouwen/domain/messages';
import type { Operation } from '../access/matrix';
import type { Declaration } from '../panel/declaration';
import { listOf, objectOf, recordOf, schemaName, type Schema } from '../panel/description';
import { embedParameter, listParameters } from './list-parameters';
import { isUsed, permission } from './permission';
import { embeddable, type Reachable } from './record-schemas';
import { BEHIND_LOGIN, type ErrorAnswers, type Refusals } from './refusals';

const json = (schema: Schema): Schema => ({ 'application/json': { schema } });

const told = {
  list: { en: 'list', 'zh-CN': '列表' },
  get: { en: 'read one', 'zh-CN': '查看' },
  create: { en: 'create', 'zh-CN': '新建' },
  update: { en: 'change', 'zh-CN': '修改' },
  delete: { en: 'delete', 'zh-CN': '删除' },
} as const;

/** Describes the addresses of one resource; what no role may do is not described. */
export class ResourcePaths {
  constructor(
    private readonly declaration: Declaration,
    private readonly reachable: Reachable,
    private readonly errors: ErrorAnswers,
  ) {}

  /** Path → method → operation. */
  all(): Record<string, Schema> {
    const { resource } = this.declaration;
    const collection = { ...this.list(), ...this.create() };
    const one = { ...this.get(), ...this.update(), ...this.remove() };
    return {
      ...(Object.keys(collection).length > 0 ? { [`/panel/${resource}`]: collection } : {}),
      ...(Object.keys(one).length > 0
        ? { [`/panel/${resource}/{id}`]: { parameters: [{ $ref: '#/components/parameters/Id' }], ...one } }
        : {}),
    };
  }

  private list(): Schema {
    const { type } = this.declaration;
    const answer = {
      description: 'A page of the records that the caller sees.',
      headers: {
        'Content-Range': { $ref: '#/components/headers/ContentRange' },
        'X-Total-Estimated': { $ref: '#/components/headers/TotalEstimated' },
      },
      content: json(listOf(recordOf(type))),
    };
    const parameters = listParameters(this.declaration, this.embeds());
    return this.operation('get', 'list', { parameters }, { 200: answer }, ['query', 'instant']);
  }

  private get(): Schema {
    const answers = { 200: this.record('The record.') };
    const question = { parameters: embedParameter(this.embeds()) };
    return this.operation('get', 'get', question, answers, ['record.not-found', 'query.unknown-embed']);
  }

  private create(): Schema {
    const question = {
      parameters: [{ $ref: '#/components/parameters/IdempotencyKey' }],
      requestBody: this.body('Creation'),
    };
    const answers = { 201: this.record('The new record.') };
    return this.operation('post', 'create', question, answers, [...this.writing(), 'idempotency']);
  }

  private update(): Schema {
    const question = { requestBody: this.body('Change') };
    const answers = { 200: this.record('The record as it is now.') };
    const refusals = [...this.writing(), 'record.not-found', 'record.stale'] as const;
    return this.operation('put', 'update', question, answers, refusals);
  }

  private remove(): Schema {
    const content = json(objectOf({ id: { type: 'string' } }));
    const answers = { 200: { description: 'It is gone.', content } };
    return this.operation('delete', 'delete', {}, answers, ['record.not-found', 'record.in-use']);
  }

  private embeds(): string[] {
    return embeddable(this.declaration, this.reachable);
  }

  private writing(): Refusals {
    return ['input', 'instant', ...(this.declaration.refusals ?? [])];
  }

  private record(description: string): Schema {
    return { description, content: json(recordOf(this.declaration.type)) };
  }

  private body(part: 'Creation' | 'Change'): Schema {
    const name = schemaName(this.declaration.type) + part;
    return { required: true, content: json({ $ref: `#/components/schemas/${name}` }) };
  }

  private operation(
    method: string,
    name: keyof typeof told,
    question: Schema,
    answers: Schema,
    refusals: Refusals,
  ): Schema {
    const { resource } = this.declaration;
    const right: Operation = name === 'get' ? 'list' : name;
    if (!isUsed(resource, right)) return {};
    const operation = {
      operationId: `${name}-${resource}`,
      tags: [resource],
      summary: `${resourceNames.en[resource]}: ${told[name].en}`,
      'x-labels': {
        'zh-CN': `${resourceNames['zh-CN'][resource]}：${told[name]['zh-CN']}`,
        en: `${resourceNames.en[resource]}: ${told[name].en}`,
      },
      ...permission(resource, right),
      ...question,
      responses: { ...answers, ...this.errors.of([...BEHIND_LOGIN, 'access.refused', ...refusals]) },
    };
    return { [method]: operation };
  }
}
