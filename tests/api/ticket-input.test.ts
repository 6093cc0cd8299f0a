import { connect } from 'node:net';
import { openDesk, type Desk } from '../support/desk';
import type { Person } from '../support/person';
import { of, staffId } from '../support/twoCentres';

const good = { type: 'help', description: '楼道灯坏了' };
const nested = (depth: number): string =>
  `{"type":"help","description":"x","form":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`;
const NOW = '2025-06-09T01:30:00.000Z';

// what is sent, what the answer says, and which field it names
const FIELDS: [string, object, string, string][] = [
  ['no description', { type: 'help' }, 'input.required', 'description'],
  ['no type', { description: '灯' }, 'input.required', 'type'],
  ['an empty description', { ...good, description: '' }, 'input.required', 'description'],
  ['a description of blanks', { ...good, description: ' \n ' }, 'input.required', 'description'],
  ['a description of null', { ...good, description: null }, 'input.required', 'description'],
  [
    'a description past 20,000 characters',
    { ...good, description: '𠮷'.repeat(20_001) },
    'input.too-long',
    'description',
  ],
  ['a title past 200 characters', { ...good, title: '𠮷'.repeat(201) }, 'input.too-long', 'title'],
  ['a name past its limit', { ...good, requesterName: '王'.repeat(121) }, 'input.too-long', 'requesterName'],
  ['a phone past its limit', { ...good, requesterPhone: '1'.repeat(41) }, 'input.too-long', 'requesterPhone'],
  ['a number for a description', { ...good, description: 5 }, 'input.wrong-type', 'description'],
  ['a list for a title', { ...good, title: ['x'] }, 'input.wrong-type', 'title'],
  ['an object for a phone', { ...good, requesterPhone: {} }, 'input.wrong-type', 'requesterPhone'],
  ['text for tags', { ...good, tags: 'urgent' }, 'input.wrong-type', 'tags'],
  ['numbers among tags', { ...good, tags: ['电梯', 5] }, 'input.wrong-type', 'tags'],
  ['a list for the form', { ...good, form: [1] }, 'input.wrong-type', 'form'],
  ['an unknown type', { ...good, type: 'party' }, 'ticket.type-unknown', 'type'],
  ['a number for a type', { ...good, type: 1 }, 'input.wrong-type', 'type'],
  ['an unknown channel', { ...good, channel: 'pigeon' }, 'input.not-in-list', 'channel'],
  ['an unknown severity', { ...good, severity: 'SERIOUS' }, 'input.not-in-list', 'severity'],
  ['an unknown urgency', { ...good, urgency: 'toString' }, 'input.not-in-list', 'urgency'],
  ['an unknown major kind', { ...good, majorKind: 'storm' }, 'input.not-in-list', 'majorKind'],
  ['an unknown field', { ...good, colour: 'red' }, 'input.unknown-field', 'colour'],
  ['a field of every object', { ...good, constructor: 1 }, 'input.unknown-field', 'constructor'],
  [
    'a day that does not exist',
    { ...good, requestedReplyAt: '2025-02-30T10:00:00Z' },
    'instant.invalid',
    'requestedReplyAt',
  ],
  [
    'a month that does not exist',
    { ...good, requestedReplyAt: '2025-13-01T10:00:00Z' },
    'instant.invalid',
    'requestedReplyAt',
  ],
  [
    'an instant without offset',
    { ...good, requestedReplyAt: '2025-06-10T10:00:00' },
    'instant.offset-missing',
    'requestedReplyAt',
  ],
  [
    'a date for an instant',
    { ...good, requestedReplyAt: '2025-06-10' },
    'instant.invalid',
    'requestedReplyAt',
  ],
  [
    'a number for an instant',
    { ...good, requestedReplyAt: 1_749_000_000 },
    'input.wrong-type',
    'requestedReplyAt',
  ],
  ['a household of nobody', { ...good, household: 'nowhere' }, 'input.unknown-record', 'household'],
  [
    "another centre's household",
    { ...good, household: of('b').household },
    'input.unknown-record',
    'household',
  ],
  ["another centre's resident", { ...good, resident: of('b').resident }, 'input.unknown-record', 'resident'],
  [
    "another centre's department",
    { ...good, department: of('b').engineering },
    'input.unknown-record',
    'department',
  ],
  [
    "another centre's community",
    { ...good, community: of('b').community },
    'input.unknown-record',
    'community',
  ],
  ['a number for a relation', { ...good, household: 1 }, 'input.wrong-type', 'household'],
  ['NUL in the description', { ...good, description: 'a\u0000b' }, 'input.nul-character', ''],
  ['NUL deep in the form', { ...good, form: { a: [{ b: 'x\u0000' }] } }, 'input.nul-character', ''],
  ['NUL in a name of the form', { ...good, form: { 'a\u0000': 1 } }, 'input.nul-character', ''],
  ['NUL in a relation', { ...good, household: '\u0000' }, 'input.nul-character', ''],
  ['half a character', { ...good, description: 'a\ud800b' }, 'input.not-utf8', ''],
  ['half a character in the form', { ...good, form: { a: '\udc00' } }, 'input.not-utf8', ''],
];

const FORGED: [string, unknown][] = [
  ['state', 'closed'],
  ['number', 'TA250609-001'],
  ['replyDueAt', NOW],
  ['resolveDueAt', null],
  ['repliedAt', NOW],
  ['resolvedAt', NOW],
  ['closedAt', NOW],
  ['receivedAt', NOW],
  ['createdAt', NOW],
  ['firstContact', staffId('clerk2')],
  ['answerable', staffId('clerk')],
  ['assignee', staffId('engineer')],
  ['serviceCenter', of('b').centre],
  ['returnCount', 3],
  ['satisfaction', 'satisfied'],
  ['rating', 5],
  ['version', 1],
  ['id', 'mine'],
  ['formVersion', 1],
  ['invalidNoticeDueAt', NOW],
  ['abilities', ['close']],
  ['isOverdue', false],
];

const BODIES: [string, string | Uint8Array, number, string][] = [
  ['malformed JSON', '{"type":"help",', 400, 'input.malformed-json'],
  ['a list', '[{"type":"help","description":"x"}]', 400, 'input.malformed-json'],
  ['null', 'null', 400, 'input.malformed-json'],
  ['a text', '"help"', 400, 'input.malformed-json'],
  ['nothing at all', '', 400, 'input.required'],
  [
    'broken UTF-8',
    Buffer.from([...Buffer.from('{"type":"help","description":"'), 0xc3, 0x28, ...Buffer.from('"}')]),
    400,
    'input.not-utf8',
  ],
  [
    'GB18030',
    Buffer.from([...Buffer.from('{"type":"help","description":"'), 0xb5, 0xc6, ...Buffer.from('"}')]),
    400,
    'input.not-utf8',
  ],
  ['objects nested 200 deep', nested(200), 400, 'input.malformed-json'],
  ['objects nested 100,000 deep', nested(100_000), 400, 'input.malformed-json'],
  ['a body of one byte too many', `{"description":"${'x'.repeat(1_048_576 - 17)}"}`, 413, 'input.too-large'],
  ['a body of 10 MB', `{"description":"${'x'.repeat(10_000_000)}"}`, 413, 'input.too-large'],
];

describe('a request that is told wrongly', () => {
  let desk: Desk;
  let clerk: Person;
  let before: string;

  beforeAll(async () => {
    desk = await openDesk();
    clerk = await desk.as('clerk');
    await clerk.registers();
    before = await desk.everything();
  });
  afterEach(async () => expect(await desk.everything()).toBe(before));
  afterAll(() => desk.close());

  test.each(FIELDS)('is refused with a code for %s', async (_what, told, code, field) => {
    const { status, body } = await clerk.post('tickets', told, { 'idempotency-key': 'wrong' });
    expect([status, body.code]).toEqual([400, code]);
    if (field) expect(Object.keys(body.errors ?? {})).toEqual([field]);
    expect(body.message).toMatch(/\p{Script=Han}/u);
  });

  test.each(FORGED)('is refused where it forges %s', async (field, value) => {
    const { status, body } = await clerk.post('tickets', { ...good, [field]: value });
    expect([status, body.code, Object.keys(body.errors ?? {})]).toEqual([400, 'input.read-only', [field]]);
  });

  test.each(BODIES)('is refused for %s', async (_what, sent, status, code) => {
    const answer = await clerk.send('POST', '/panel/tickets', sent);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test('is told all its faults at once, in English where that is asked for', async () => {
    const { body } = await clerk.post(
      'tickets',
      { type: 1, severity: 1 },
      { 'accept-language': 'en-GB,en;q=0.9' },
    );
    expect(Object.keys(body.errors ?? {}).sort()).toEqual(['description', 'severity', 'type']);
    expect(body.message).toMatch(/^[ -~]+$/);
  });

  test.each([
    'tickets?filter={"q":"\\u0000"}',
    'tickets?filter=%7B%22q%22%3A%22%5Cu0000%22%7D',
    'tickets?filter={"q":"\\u%30000"}',
    'tickets?filter=%00',
    'tickets?x%00=1',
    'tickets/%00',
    'tickets/a%00b',
    'tickets%00',
    'ticket-events?filter={"ticket":"a%00"}',
    'tickets?sort=["\\u0000","ASC"]',
    'tickets/%00/deadlines',
  ])('is refused for NUL in the address: %s', async (address) => {
    const { status, body } = await clerk.get(address);
    expect([status, body.code]).toEqual([400, 'input.nul-character']);
  });

  test.each(['tickets/%00', 'tickets/%00/actions/note', 'tickets/x/actions/%00', 'deadline-previews/%00'])(
    'is refused for NUL in the address of an act: %s',
    async (address) => {
      const { status, body } = await clerk.post(address, { body: 'x' });
      expect([status, body.code]).toEqual([400, 'input.nul-character']);
    },
  );

  test.each(['tickets/%E0%A4', 'tickets?filter=%E0%A4', 'tickets?filter=%'])(
    'is refused for an address that is no UTF-8: %s',
    async (address) => {
      const { status, body } = await clerk.get(address);
      expect([status, body.code]).toEqual([400, 'query.malformed']);
    },
  );

  test.each(['', 'with a blank', 'x'.repeat(201), 'schl\u00fcssel'])(
    'is refused for the idempotency key %p',
    async (key) => {
      const { status, body } = await clerk.post('tickets', good, { 'idempotency-key': key });
      expect([status, body.code]).toEqual([400, 'idempotency.invalid-key']);
    },
  );

  test('is refused for NUL in a header', async () => {
    const { port, hostname } = new URL(desk.server.url);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname);
      let text = '';
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('end', () => resolve(text));
      socket.on('error', reject);
      socket.write(
        `GET /panel/tickets HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${clerk.token}\r\nIdempotency-Key: a\u0000b\r\n\r\n`,
      );
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('"code":"query.malformed"');
    expect((await clerk.list('tickets')).status).toBe(200);
  });
});
