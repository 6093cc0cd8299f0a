import request from 'supertest';
import { errorStatus, languages, staffRoles } from '@shouwen/domain/contract';
import { words } from '@shouwen/domain/messages';
import { may } from '../../cms/src/access/matrix';
import { doorsOf } from '../../cms/src/openapi/route-paths';
import { declarations, routes } from '../../cms/src/resources';
import { schemaName } from '../../cms/src/panel/description';
import { Person, type Answer } from '../support/person';
import { DEMO_PASSWORD } from '../support/hall';
import { Schemas, validity, type OpenApi } from '../support/openapi';
import { startServer, type TestServer } from '../support/server';

type Records = { id: string; [field: string]: unknown }[];

let server: TestServer;
let stranger: Person;
let described: Answer<OpenApi>;
let schemas: Schemas;

beforeAll(async () => {
  server = await startServer({ seed: 'demo' });
  stranger = new Person(server.url, null);
  described = await stranger.get<OpenApi>('openapi.json');
  schemas = new Schemas(described.body);
});
afterAll(() => server?.stop());

const logIn = async (identifier: string): Promise<Person> => {
  const answer = await stranger.send<{ jwt: string }>('POST', '/api/auth/local', {
    identifier,
    password: DEMO_PASSWORD,
  });
  expect(schemas.problems(schemas.answer('post', '/api/auth/local', 200), answer.body)).toEqual([]);
  return new Person(server.url, answer.body.jwt);
};

describe('the description of the panel', () => {
  test('is told without a login, kept for a while and sent again only when it is another', async () => {
    expect(described.status).toBe(200);
    expect(described.headers.get('cache-control')).toBe('public, max-age=300');
    const etag = described.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    // not by fetch: it asks for an unkept answer by itself
    const asked = (known: string) =>
      request(server.url).get('/panel/openapi.json').set('If-None-Match', known);
    expect((await asked(etag)).status).toBe(304);
    expect((await asked('"x"')).status).toBe(200);
  });

  test('opens no other door: what is not exactly this needs a login', async () => {
    const answers = [
      await stranger.send('POST', '/panel/openapi.json', {}),
      await stranger.get('openapi.json/'),
      await stranger.get('docs/'),
      await stranger.get('tickets'),
    ];
    expect(answers.map(({ status, body }) => `${status} ${body.code}`)).toEqual(
      answers.map(() => '401 auth.required'),
    );
  });

  test('is valid OpenAPI 3.1, and every schema in it is a schema', async () => {
    expect(described.body.openapi).toBe('3.1.0');
    expect(await validity(described.body)).toEqual({ valid: true });
    for (const name of Object.keys(described.body.components.schemas))
      expect(() => schemas.problems(schemas.component(name), {})).not.toThrow();
  });

  test('would not pass with a parameter that is nowhere', async () => {
    const broken = structuredClone(described.body);
    Object.assign(broken.paths['/panel/tickets']?.get ?? {}, { parameters: [{ name: 'filter' }] });
    await expect(validity(broken)).rejects.toThrow();
  });

  test.each(declarations.map(({ resource }) => resource))(
    'says of %s exactly what somebody may do with it, and who',
    (resource) => {
      const described_ = (method: string, path: string) => schemas.document.paths[path]?.[method];
      const one = `/panel/${resource}/{id}`;
      const operations = [
        ['list', described_('get', `/panel/${resource}`)],
        ['list', described_('get', one)],
        ['create', described_('post', `/panel/${resource}`)],
        ['update', described_('put', one)],
        ['delete', described_('delete', one)],
      ] as const;
      for (const [operation, told] of operations) {
        const roles = staffRoles.filter((role) => may(role, resource, operation));
        expect([operation, told?.['x-roles']?.map(({ role }) => role) ?? []]).toEqual([operation, roles]);
      }
    },
  );

  test('knows every route, and every route has described itself', () => {
    for (const route of routes) {
      expect([route.pattern.join('/'), route.describe !== undefined]).toEqual([
        route.pattern.join('/'),
        true,
      ]);
      for (const { method, path } of doorsOf(route))
        expect([method, path, schemas.operation(method, path).tags?.length]).toEqual([method, path, 1]);
    }
  });

  test('names each operation once', () => {
    const ids = Object.values(schemas.document.paths)
      .flatMap((path) => Object.values(path))
      .flatMap(({ operationId }) => operationId ?? []);
    expect(ids.length).toBeGreaterThan(60);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('names error codes that exist, under their own status', () => {
    expect(Object.keys(described.body['x-errors'])).toEqual(Object.keys(errorStatus));
    for (const [name, response] of Object.entries(described.body.components.responses)) {
      const codes = [...response.description.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
      expect(codes.length).toBeGreaterThan(0);
      for (const code of codes)
        expect([code, String(described.body['x-errors'][code]?.status)]).toEqual([code, name.split('-')[0]]);
    }
  });

  test.each(languages)('has a page for people who read %s, without any script', async (language) => {
    const answer = await fetch(`${server.url}/panel/docs`, { headers: { 'accept-language': language } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('vary')).toContain('Accept-Language');
    const page = await answer.text();
    expect(page).toContain(`<html lang="${language}">`);
    expect(page.includes(words[language].verb['hand-over'])).toBe(true);
    expect(/<script|style="|undefined|\[object/.exec(page)?.[0]).toBeUndefined();
    expect(Object.keys(schemas.document.paths).filter((path) => !page.includes(path))).toEqual([]);
  });
});

describe('what the panel answers is what it says it answers', () => {
  let manager: Person;
  let company: Person;

  beforeAll(async () => {
    manager = await logIn('manager');
    company = await logIn('company');
  });

  test.each(declarations.map(({ resource }) => resource))('a page and a record of %s', async (resource) => {
    const { status, body, headers } = await manager.list<Records[number]>(resource, { range: [0, 499] });
    expect(status).toBe(200);
    expect(schemas.problems(schemas.answer('get', `/panel/${resource}`, 200), body)).toEqual([]);
    expect(headers.get('content-range')).toMatch(/^[a-z-]+ (\d+-\d+|\*)\/\d+$/);
    const [first] = body;
    if (!first) return;
    const one = await manager.get<Records[number]>(`${resource}/${first.id}`);
    expect(schemas.problems(schemas.answer('get', `/panel/${resource}/{id}`, 200), one.body)).toEqual([]);
    const declaration = declarations.find((each) => each.resource === resource);
    const known = schemas.document.components.schemas[schemaName(declaration?.type ?? '')]?.properties ?? {};
    expect(Object.keys(one.body).filter((field) => !(field in known))).toEqual([]);
  });

  test.each([
    ['tickets', { type: 'repair', description: '电梯停在三楼不动了。', channel: null }],
    ['residents', { name: '王女士', phones: ['13800000001'], kind: 'owner' }],
    ['departments', { name: '绿化部' }],
    ['communities', { name: '月亮湾' }],
    ['staff', { name: '新同事', role: 'clerk', username: 'new-clerk', password: 'Four-green-doors-7' }],
  ])('a new record of %s, and the body that makes it', async (resource, body) => {
    const path = `/panel/${resource}`;
    const taken = schemas.operation('post', path).requestBody?.content['application/json']?.schema ?? {};
    expect(schemas.problems(taken, body)).toEqual([]);
    const made = await manager.post(resource, body);
    expect([made.status, schemas.problems(schemas.answer('post', path, 201), made.body)]).toEqual([201, []]);
    // the whole record may come back
    const one = `${path}/{id}`;
    const change = schemas.operation('put', one).requestBody?.content['application/json']?.schema ?? {};
    expect(schemas.problems(change, made.body)).toEqual([]);
    const same = await manager.send('PUT', `${path}/${made.body.id}`, made.body);
    expect([same.status, schemas.problems(schemas.answer('put', one, 200), same.body)]).toEqual([200, []]);
  });

  test.each([
    ['get', '/panel/tickets', 400, () => manager.get('tickets?filter={"nobody":1}')],
    ['get', '/panel/tickets', 400, () => manager.get('tickets?sort=["state","UP"]')],
    ['get', '/panel/tickets', 401, () => stranger.get('tickets')],
    ['get', '/panel/tickets/{id}', 404, () => manager.get('tickets/nobody')],
    [
      'get',
      '/panel/tickets/{id}',
      400,
      async () => manager.get(`tickets/${(await manager.registers()).id}?embed=["type"]`),
    ],
    ['post', '/panel/tickets', 400, () => manager.post('tickets', { type: 'repair', description: ' ' })],
    ['post', '/panel/tickets', 400, () => manager.post('tickets', { state: 'closed' })],
    ['post', '/panel/tickets', 403, () => company.post('tickets', { type: 'repair', description: 'x' })],
    ['post', '/panel/deadline-previews', 400, () => manager.post('deadline-previews', { calendar: {} })],
    ['post', '/panel/tickets/{id}/actions/reply', 404, () => manager.act('nobody', 'reply', { body: 'x' })],
    [
      'post',
      '/api/auth/local',
      400,
      () => stranger.send('POST', '/api/auth/local', { identifier: 'x', password: 'y' }),
    ],
    ['post', '/api/auth/local', 400, () => stranger.send('POST', '/api/auth/local', {})],
  ] as const)('%s %s refused with %i', async (method, path, status, asked) => {
    const refused = await asked();
    if (refused.status !== status) throw new Error(`${refused.status} ${JSON.stringify(refused.body)}`);
    expect(schemas.problems(schemas.answer(method, path, status), refused.body)).toEqual([]);
  });

  test('every act of the state table that is refused here and now', async () => {
    const { id } = await manager.registers({ type: 'help' });
    const judged = await manager.does(id, 'invalidate', { reason: '重复' });
    expect(
      schemas.problems(schemas.answer('post', '/panel/tickets/{id}/actions/invalidate', 200), judged),
    ).toEqual([]);
    for (const verb of ['dispatch', 'pause', 'merge'] as const) {
      const refused = await manager.act(id, verb, {});
      const told = schemas.answer('post', `/panel/tickets/{id}/actions/${verb}`, refused.status);
      expect(schemas.problems(told, refused.body)).toEqual([]);
    }
  });

  test('the caller’s card, the clocks of a ticket and a promise', async () => {
    const { body: ticket } = await manager.list<Records[number]>('tickets', { range: [0, 0] });
    const answers = [
      ['get', '/panel/me', await manager.get('me')],
      ['get', '/panel/tickets/{id}/deadlines', await manager.get(`tickets/${ticket[0]?.id}/deadlines`)],
      ['post', '/panel/ticket-promises', await manager.post('ticket-promises', { type: 'complaint' })],
    ] as const;
    for (const [method, path, { status, body }] of answers)
      expect([status, schemas.problems(schemas.answer(method, path, 200), body)]).toEqual([200, []]);
  });
});

describe('what the panel says it can be asked, it can be asked', () => {
  let manager: Person;

  beforeAll(async () => {
    manager = await logIn('manager');
  });

  interface Asked {
    type?: string | string[];
    enum?: unknown[];
    format?: string;
    anyOf?: Asked[];
    $ref?: string;
  }

  function anExample(schema: Asked, siblings: Record<string, Asked>): unknown {
    const { anyOf, $ref, format } = schema;
    if ($ref) return anExample(siblings[$ref.split('/').pop() ?? ''] ?? {}, siblings);
    if (anyOf) return anyOf.slice(0, 1).map((each) => anExample(each, siblings));
    if (schema.enum) return schema.enum[0];
    const [type] = [schema.type].flat();
    if (type === 'integer' || type === 'number') return 1;
    if (type === 'boolean') return true;
    return format === 'date' ? '2026-11-22' : format === 'date-time' ? '2026-11-22T08:00:00+08:00' : 'x';
  }

  test.each(declarations.map((each) => [each.resource, each.type]))(
    'every filter, sort and embed of %s',
    async (resource, type) => {
      const filters = schemas.document.components.schemas[`${schemaName(type)}Filter`]?.properties ?? {};
      const conditions = Object.entries(filters).map(([name, schema]) => [name, anExample(schema, filters)]);
      expect(conditions.length).toBeGreaterThan(0);
      for (let at = 0; at < conditions.length; at += 40) {
        const filter = Object.fromEntries(conditions.slice(at, at + 40)) as object;
        expect(schemas.problems(schemas.component(`${schemaName(type)}Filter`), filter)).toEqual([]);
        const { status, body } = await manager.list(resource, { filter });
        expect([status, body]).toEqual([200, []]);
      }
      for (const field of schemas.sortable(resource))
        expect([field, (await manager.list(resource, { sort: [field, 'DESC'] })).status]).toEqual([
          field,
          200,
        ]);
      const embed = schemas.embeddable(resource);
      const { status, body } = await manager.list(resource, { embed, range: [0, 99] });
      expect([status, schemas.problems(schemas.answer('get', `/panel/${resource}`, 200), body)]).toEqual([
        200,
        [],
      ]);
    },
  );

  test('and nothing else: a field or a comparison that is not named is refused', async () => {
    const filters = schemas.document.components.schemas.TicketFilter?.properties ?? {};
    for (const name of ['state_gt', 'isOverdue_lt', 'number_like', 'form', 'tags', 'createdAt_q', '_id']) {
      expect(filters).not.toHaveProperty([name]);
      const { status, body } = await manager.list('tickets', { filter: { [name]: 'x' } });
      expect([name, status, schemas.problems(schemas.answer('get', '/panel/tickets', 400), body)]).toEqual([
        name,
        400,
        [],
      ]);
    }
    for (const field of ['form', 'tags', '_id']) {
      expect(schemas.sortable('tickets')).not.toContain(field);
      expect((await manager.list('tickets', { sort: [field, 'ASC'] })).status).toBe(400);
    }
  });
});
