import { limits } from '@shouwen/domain/contract';
import type { Desk } from '../support/desk';
import { type FileRoom, openFileRoom, TEXT } from '../support/fileRoom';
import type { Person } from '../support/person';
import { staffId, type Username } from '../support/twoCentres';
import { type FileBody, upload } from '../support/uploads';

let room: FileRoom;
let desk: Desk;
let clerk: Person;
let other: Person;

beforeAll(async () => {
  room = await openFileRoom();
  ({ desk, clerk } = room);
  other = await desk.as('other-clerk');
});
afterAll(() => desk.close());

describe('an upload', () => {
  test('refuses an anonymous caller', async () => {
    const { status, body } = await room.traceless(() => upload(desk, desk.stranger, TEXT));
    expect([status, body.code]).toEqual([401, 'auth.required']);
    for (const address of ['files', 'files/nobodynobodynobodynobody'])
      expect((await desk.stranger.get(address)).status).toBe(401);
    expect((await desk.stranger.send('DELETE', '/panel/files/x')).status).toBe(401);
  });

  test('answers id, name, size, kind and signed address, and hides where the file lies', async () => {
    const { status, body } = await upload(desk, clerk, TEXT);
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: '说明.txt', size: 18, mime: 'text/plain', ticket: null, version: 1 });
    expect(body.uploadedBy).toBe(staffId('clerk'));
    expect(body.url).toMatch(/^\/files\/[a-z0-9]{24}\/original\/.+signature=/);
    expect(Object.keys(body)).not.toEqual(expect.arrayContaining(['key']));
    expect(await (await room.fetchFile(body.url)).text()).toBe(TEXT.content);
  });

  test('of several files answers a list in their order', async () => {
    const files = ['一.txt', '二.txt', '三.txt'].map((name) => ({ name, content: name }));
    const { status, body } = await upload<FileBody[]>(desk, clerk, files);
    expect(status).toBe(201);
    expect(body.map(({ name }) => name)).toEqual(['一.txt', '二.txt', '三.txt']);
  });

  test.each([
    ['after the file', true],
    ['before the file', false],
  ])('takes the ticket %s and tells the timeline', async (_where, isAfter) => {
    const ticket = await room.repair();
    const form = new FormData();
    if (!isAfter) form.append('ticket', ticket);
    form.append('file', new Blob(['灯']), '灯.txt');
    if (isAfter) form.append('ticket', ticket);
    const answer = await fetch(`${desk.server.url}/panel/files`, {
      method: 'POST',
      headers: { authorization: `Bearer ${clerk.token}` },
      body: form,
    });
    expect([answer.status, ((await answer.json()) as FileBody).ticket]).toEqual([201, ticket]);
    const last = (await clerk.timeline(ticket)).at(-1);
    expect(last).toMatchObject({
      kind: 'changed',
      actor: staffId('clerk'),
      changes: { attachments: { added: ['灯.txt'] } },
    });
  });

  test('for a ticket out of sight is refused as if there were none', async () => {
    const ticket = await room.repair();
    for (const [person, id] of [
      [other, ticket],
      [await desk.as('cleaner'), ticket],
      [clerk, 'nobodynobodynobodynobody'],
    ] as const) {
      const { status, body } = await room.traceless(() => upload(desk, person, TEXT, { ticket: id }));
      expect([status, body.code]).toEqual([404, 'record.not-found']);
    }
  });

  test.each<[Username, number]>([
    ['clerk', 201],
    ['butler', 201],
    ['engineer', 201],
    ['inspector', 201],
    ['supervisor', 201],
    ['manager', 201],
    ['director', 201],
    ['company', 403],
  ])('by %s answers %i', async (username, expected) => {
    const { status } = await upload(desk, await desk.as(username), TEXT, { ticket: await room.repair() });
    expect(status).toBe(expected);
  });

  test('with an idempotency key is kept once, and another content refused', async () => {
    const headers = { 'idempotency-key': 'file-1' };
    const first = await upload(desk, clerk, TEXT, { headers });
    const again = await room.traceless(() => upload(desk, clerk, TEXT, { headers }));
    expect([again.status, again.body]).toEqual([201, first.body]);
    const changed = await room.traceless(() =>
      upload(desk, clerk, { ...TEXT, content: '别的' }, { headers }),
    );
    expect([changed.status, changed.body.code]).toEqual([422, 'idempotency.reused']);
  });
});

describe('a form that is not right is refused and leaves nothing:', () => {
  const BOUNDARY = 'x-boundary';
  const raw = (body: string, type = `multipart/form-data; boundary=${BOUNDARY}`) =>
    room.traceless(() => clerk.send('POST', '/panel/files', body, { 'content-type': type }));
  const part = (disposition: string, content: string) =>
    `--${BOUNDARY}\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${content}\r\n`;
  const end = `--${BOUNDARY}--\r\n`;
  const file = part('name="file"; filename="a.txt"', 'hello');

  test('(the form itself is taken)', async () => {
    const sent = clerk.send('POST', '/panel/files', file + end, {
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
    });
    expect((await sent).status).toBe(201);
  });

  test.each<[string, string, string | undefined, number, string]>([
    ['JSON', '{"file":"x"}', 'application/json', 400, 'file.multipart-malformed'],
    ['no boundary', file + end, 'multipart/form-data', 400, 'file.multipart-malformed'],
    ['no end', file, undefined, 400, 'file.multipart-malformed'],
    ['cut in the middle', file.slice(0, -20), undefined, 400, 'file.multipart-malformed'],
    // a part too many, left open: it once ended the process
    [
      'many parts and no end',
      `--${BOUNDARY}\r\n\r\n\r\n`.repeat(30),
      undefined,
      400,
      'file.multipart-malformed',
    ],
    ['rubbish', 'rubbish', undefined, 400, 'file.multipart-malformed'],
    ['nothing', '', undefined, 400, 'file.multipart-malformed'],
    ['no file', part('name="ticket"', '') + end, undefined, 400, 'file.missing'],
    ['an unknown field', file + part('name="owner"', 'x') + end, undefined, 400, 'input.unknown-field'],
    ['an unknown field first', part('name="owner"', 'x') + file + end, undefined, 400, 'input.unknown-field'],
    [
      'a file under another name',
      part('name="other"; filename="a.txt"', 'x') + end,
      undefined,
      400,
      'input.unknown-field',
    ],
    ['a part without a name', part('filename="a.txt"', 'x') + end, undefined, 400, 'input.unknown-field'],
    ['a file that is none', part('name="file"', 'x') + end, undefined, 400, 'input.wrong-type'],
    [
      'two tickets',
      file + part('name="ticket"', 'a') + part('name="ticket"', 'b') + end,
      undefined,
      400,
      'input.invalid',
    ],
    ['a ticket with NUL', file + part('name="ticket"', 'a\0') + end, undefined, 400, 'input.nul-character'],
    [
      'an endless ticket',
      file + part('name="ticket"', 'a'.repeat(2_000)) + end,
      undefined,
      400,
      'input.too-long',
    ],
  ])('%s', async (_what, body, type, status, code) => {
    const answer = await raw(body, type);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test('a file past 20 MB, and no byte sooner', async () => {
    const content = Buffer.alloc(limits.fileBytes, 'a');
    expect((await upload(desk, clerk, { name: 'a.txt', content })).status).toBe(201);
    const larger = Buffer.concat([content, Buffer.from('a')]);
    const { status, body } = await room.traceless(() =>
      upload(desk, clerk, { name: 'a.txt', content: larger }),
    );
    expect([status, body.code]).toEqual([413, 'file.too-large']);
  });

  test('eleven files at once', async () => {
    const files = Array.from({ length: 11 }, () => TEXT);
    expect((await upload(desk, clerk, files.slice(1))).status).toBe(201);
    const { status, body } = await room.traceless(() => upload(desk, clerk, files));
    expect([status, body.code]).toEqual([400, 'file.too-many']);
  });
});
