import fc from 'fast-check';
import { resources, ticketFields, verbInputs, verbs } from '@shouwen/domain/contract';
import { openDesk, type Desk } from '../support/desk';
import { Person, type Answer } from '../support/person';
import { of, PEOPLE, type Username } from '../support/twoCentres';

const REQUESTS = 2_000;
const AT_ONCE = 20;
// the same rubbish on every machine, so that a failure can be looked at
const SEED = 20_261_122;

interface Request {
  who: Username | 'stranger';
  method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH';
  path: string;
  query: string;
  body: string | Uint8Array | undefined;
  headers: Record<string, string>;
}

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', ' ', '\u0000', '\ud800', '%', "'; DROP TABLE tickets; --", '𠮷', '__proto__'),
);
const value = fc.oneof(
  { weight: 3, arbitrary: text },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(
      null,
      true,
      0,
      -1,
      1e308,
      0.1,
      2 ** 53,
      [],
      {},
      [[]],
      'new',
      '2025-06-09T00:00:00Z',
      of('a').engineering,
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);
const fieldName = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      'id',
      'version',
      'q',
      'ticket',
      'note',
      ...Object.keys(ticketFields),
      ...Object.values(verbInputs).flatMap((input) => Object.keys(input)),
    ),
  },
  { weight: 1, arbitrary: text },
);
const record = fc.dictionary(fieldName, value, { maxKeys: 5 });
const suffixed = fc
  .tuple(fieldName, fc.constantFrom('', '_neq', '_gt', '_lte', '_q', '_x'))
  .map(([name, suffix]) => name + suffix);
const json = (arbitrary: fc.Arbitrary<unknown>) => arbitrary.map((each) => JSON.stringify(each));
const parameter = fc.oneof(
  json(fc.dictionary(suffixed, value, { maxKeys: 3 })).map((filter) => ['filter', filter]),
  json(fc.tuple(fieldName, fc.constantFrom('ASC', 'DESC', 'asc'))).map((sort) => ['sort', sort]),
  json(fc.tuple(fc.integer({ min: -5, max: 2000 }), fc.integer({ min: -5, max: 2000 }))).map((range) => [
    'range',
    range,
  ]),
  json(fc.array(fieldName, { maxLength: 3 })).map((embed) => ['embed', embed]),
  fc.tuple(fc.constantFrom('filter', 'sort', 'range', 'embed', 'page'), text),
);
const query = fc
  .array(parameter, { maxLength: 2 })
  .map((pairs) => new URLSearchParams(pairs.map(([name = '', each = '']) => [name, each])).toString());
const bytes = fc.uint8Array({ maxLength: 60 });
const body = fc.oneof(
  { weight: 6, arbitrary: json(record) },
  { weight: 1, arbitrary: json(value) },
  { weight: 1, arbitrary: text },
  { weight: 1, arbitrary: bytes },
);

function requestTo(tickets: readonly string[]): fc.Arbitrary<Request> {
  const id = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...tickets) },
    { weight: 1, arbitrary: text.map(encodeURIComponentSafely) },
  );
  const path = fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(id, fc.constantFrom<string>(...verbs, 'fly'))
        .map(([ticket, verb]) => `tickets/${ticket}/actions/${verb}`),
    },
    { weight: 2, arbitrary: id.map((ticket) => `tickets/${ticket}`) },
    { weight: 1, arbitrary: id.map((ticket) => `tickets/${ticket}/deadlines`) },
    {
      weight: 3,
      arbitrary: fc.constantFrom<string>(...resources, 'deadline-previews', 'ticket-promises', 'me'),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(text, { maxLength: 4 })
        .map((parts) => parts.map(encodeURIComponentSafely).join('/')),
    },
  );
  return fc.record({
    who: fc.constantFrom<Request['who']>(
      'clerk',
      'engineer',
      'supervisor',
      'inspector',
      'company',
      'other-clerk',
      'stranger',
    ),
    method: fc.constantFrom<Request['method']>(
      'GET',
      'GET',
      'POST',
      'POST',
      'POST',
      'PUT',
      'DELETE',
      'PATCH',
    ),
    path,
    query,
    body,
    headers: fc.oneof(
      fc.constant({}),
      fc.string({ minLength: 1, maxLength: 20 }).map((key) => ({ 'idempotency-key': key })),
    ),
  });
}

function encodeURIComponentSafely(each: string): string {
  return encodeURIComponent(each.replace(/\p{Surrogate}/gu, '?'));
}

describe('rubbish at every address', () => {
  let desk: Desk;
  const tickets: string[] = [];

  beforeAll(async () => {
    desk = await openDesk();
    const [clerk, engineer] = [await desk.as('clerk'), await desk.as('engineer')];
    for (let index = 0; index < 4; index += 1)
      tickets.push((await clerk.registers({ department: of('a').engineering })).id);
    for (const id of tickets.slice(1)) await clerk.does(id, 'dispatch', { department: of('a').engineering });
    for (const id of tickets.slice(2)) await engineer.does(id, 'accept');
    for (const id of tickets.slice(3)) await engineer.does(id, 'resolve', { feedback: '好了' });
  });
  afterAll(() => desk.close());

  async function ask(request: Request): Promise<Answer<{ code?: string }>> {
    const person = request.who === 'stranger' ? desk.stranger : await desk.as(request.who);
    const sent = request.method === 'GET' ? undefined : request.body;
    return person.send(
      request.method,
      `/panel/${request.path}${request.query && `?${request.query}`}`,
      sent,
      request.headers,
    );
  }

  test(`${REQUESTS} requests: each refused with a code or done, none breaks the server, and a refused one writes nothing`, async () => {
    const requests = fc.sample(requestTo(tickets), { numRuns: REQUESTS, seed: SEED });
    const counts = new Map<number, number>();
    let before = await desk.everything();
    for (let from = 0; from < requests.length; from += AT_ONCE) {
      const some = requests.slice(from, from + AT_ONCE);
      const answers = await Promise.all(some.map(ask));
      answers.forEach(({ status, body: { code } }, index) => {
        counts.set(status, (counts.get(status) ?? 0) + 1);
        const isRight = status < 400 || (status < 500 && typeof code === 'string');
        if (!isRight) throw new Error(`${status} ${code}: ${JSON.stringify(some[index])}`);
      });
      const hasWritten = answers.some(({ status }, index) => status < 300 && some[index]?.method !== 'GET');
      const after = await desk.everything();
      if (!hasWritten) expect(after).toBe(before);
      before = after;
    }
    // the rubbish is of a kind that reaches every gate
    for (const status of [200, 400, 401, 403, 404, 405, 409])
      expect(counts.get(status) ?? 0).toBeGreaterThan(0);
    expect((await fetch(`${desk.server.url}/healthz`)).status).toBe(200);
    expect(desk.server.output()).not.toMatch(/unhandled|uncaught/i);
  });

  test('at the login is 400 and at unknown doors no 500', async () => {
    for (const [told] of fc.sample(
      fc.tuple(fc.oneof(json(fc.dictionary(fc.constantFrom('identifier', 'password', 'x'), value)), body)),
      { numRuns: 100, seed: SEED },
    )) {
      const { status } = await desk.stranger.send('POST', '/api/auth/local', told);
      expect(status).toBe(400);
    }
    expect(Object.keys(PEOPLE)).toContain('clerk');
    const nobody = new Person(desk.server.url, 'x.y.z');
    for (const path of [
      '/api',
      '/api/x',
      '/admin/x',
      '/content-manager/x',
      '/%',
      '/%00',
      '/desk/%00',
      '/desk/%',
      '/uploads/%',
      '/healthz/x',
      '/t/x',
    ]) {
      expect((await nobody.send('GET', path)).status).toBeLessThan(500);
    }
  });
});
