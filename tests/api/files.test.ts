import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { limits, staffRoles } from '@shouwen/domain/contract';
import { openDesk, type Desk } from '../support/desk';
import type { Person } from '../support/person';
import { of, staffId, type Username } from '../support/twoCentres';
import {
  boastingPng,
  type FileBody,
  isoMedia,
  office,
  onDisk,
  PDF,
  picture,
  placedPicture,
  plainZip,
  upload,
  uploaded,
  until,
} from '../support/uploads';

const TEXT = { name: '说明.txt', content: '钥匙在门卫。' };

let desk: Desk;
let clerk: Person;
let other: Person;

beforeAll(async () => {
  desk = await openDesk();
  [clerk, other] = [await desk.as('clerk'), await desk.as('other-clerk')];
});
afterAll(() => desk.close());

const rows = async (): Promise<number> =>
  (await desk.database.query<{ n: number }>('SELECT count(*)::int AS n FROM stored_files'))[0]?.n ?? 0;

const fetchFile = (url: string, init: RequestInit = {}) => fetch(`${desk.server.url}${url}`, init);

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();

const namesOf = async (person: Person, filter: object = {}): Promise<string[]> => {
  const { body } = await person.list<FileBody>('files', { filter, range: [0, 999] });
  return body.map(({ name }) => name);
};

/** Runs a request that must be refused and leaves neither row nor byte behind. */
async function traceless<T>(work: () => Promise<T>): Promise<T> {
  const before = [await rows(), onDisk(desk).sort(), await desk.everything()];
  const answer = await work();
  expect([await rows(), onDisk(desk).sort(), await desk.everything()]).toEqual(before);
  return answer;
}

/** A dispatched ticket that the engineers see and the cleaners do not. */
async function repair(): Promise<string> {
  const { id } = await clerk.registers();
  await clerk.does(id, 'dispatch', { department: of('a').engineering });
  return id;
}

describe('an upload', () => {
  test('refuses an anonymous caller', async () => {
    const { status, body } = await traceless(() => upload(desk, desk.stranger, TEXT));
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
    expect(await (await fetchFile(body.url)).text()).toBe(TEXT.content);
  });

  test('of several files answers a list in their order', async () => {
    const files = ['一.txt', '二.txt', '三.txt'].map((name) => ({ name, content: name }));
    const { status, body } = await upload<FileBody[]>(desk, clerk, files);
    expect(status).toBe(201);
    expect(body.map(({ name }) => name)).toEqual(['一.txt', '二.txt', '三.txt']);
  });

  test.each([
    ['after the file', [] as [string, string][], true],
    ['before the file', [] as [string, string][], false],
  ])('takes the ticket %s and tells the timeline', async (_where, _fields, isAfter) => {
    const ticket = await repair();
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
    const ticket = await repair();
    for (const [person, id] of [
      [other, ticket],
      [await desk.as('cleaner'), ticket],
      [clerk, 'nobodynobodynobodynobody'],
    ] as const) {
      const { status, body } = await traceless(() => upload(desk, person, TEXT, { ticket: id }));
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
    expect(staffRoles).toContain('company');
    const { status } = await upload(desk, await desk.as(username), TEXT, { ticket: await repair() });
    expect(status).toBe(expected);
  });

  test('with an idempotency key is kept once, and another content refused', async () => {
    const headers = { 'idempotency-key': 'file-1' };
    const first = await upload(desk, clerk, TEXT, { headers });
    const again = await traceless(() => upload(desk, clerk, TEXT, { headers }));
    expect([again.status, again.body]).toEqual([201, first.body]);
    const changed = await traceless(() => upload(desk, clerk, { ...TEXT, content: '别的' }, { headers }));
    expect([changed.status, changed.body.code]).toEqual([422, 'idempotency.reused']);
  });
});

describe('the kind of a file is what it holds, whatever it is called:', () => {
  test.each<[string, () => Promise<Buffer | string>, string, string]>([
    ['照片.jpg', () => picture().jpeg().toBuffer(), '照片.jpg', 'image/jpeg'],
    ['照片.JPEG', () => picture().jpeg().toBuffer(), '照片.jpeg', 'image/jpeg'],
    ['photo.exe', () => picture().png().toBuffer(), 'photo.png', 'image/png'],
    ['a.webp', () => picture().webp().toBuffer(), 'a.webp', 'image/webp'],
    ['a.gif', () => picture().gif().toBuffer(), 'a.gif', 'image/gif'],
    ['通知.pdf', () => Promise.resolve(PDF), '通知.pdf', 'application/pdf'],
    [
      '合同.docx',
      () => Promise.resolve(office('wordprocessingml.document')),
      '合同.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    [
      '表.zip',
      () => Promise.resolve(office('spreadsheetml.sheet')),
      '表.xlsx',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    ['名单.csv', () => Promise.resolve('姓名,电话\n王,1'), '名单.csv', 'text/csv'],
    ['名单.csv', () => Promise.resolve(Buffer.from('d0d5c3fb2cb5e7bbb0', 'hex')), '名单.csv', 'text/csv'],
    ['run.bat', () => Promise.resolve('echo hello'), 'run.txt', 'text/plain'],
    ['BM.txt', () => Promise.resolve('BM is no bitmap'), 'BM.txt', 'text/plain'],
    ['电梯.mp4', () => Promise.resolve(isoMedia('isom')), '电梯.mp4', 'video/mp4'],
  ])('%s', async (name, content, kept, mime) => {
    expect(await uploaded(desk, clerk, { name, content: await content() })).toMatchObject({
      name: kept,
      mime,
    });
  });

  test.each<[string, string, Buffer | string, string]>([
    ['a program', 'photo.jpg', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), 'file.type-refused'],
    ['a page', 'photo.png', '<!DOCTYPE html><script>alert(1)</script>', 'file.type-refused'],
    ['a page behind words', 'a.txt', 'hello\n<script>alert(1)</script>', 'file.type-refused'],
    ['a drawing', 'a.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'file.type-refused'],
    ['a drawing called text', 'a.txt', '<?xml version="1.0"?><svg/>', 'file.type-refused'],
    ['an archive', 'a.docx', plainZip(), 'file.type-refused'],
    ['broken text', 'a.txt', Buffer.from([0x61, 0xff, 0xff, 0x62]), 'file.type-refused'],
    ['text with NUL', 'a.txt', 'a\0b', 'file.type-refused'],
    ['a bitmap', 'a.png', Buffer.concat([Buffer.from('BM'), Buffer.alloc(60)]), 'file.type-refused'],
    ['a film of another kind', 'a.mp4', isoMedia('qt  '), 'file.type-refused'],
    ['a photo that cannot be read', 'IMG_1.HEIC', isoMedia('heic'), 'file.heic-refused'],
    ['half a picture', 'a.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 1, 2]), 'file.picture-damaged'],
    ['nothing', 'a.txt', '', 'file.empty'],
  ])('%s is refused', async (_what, name, content, code) => {
    const { status, body } = await traceless(() => upload(desk, clerk, { name, content }));
    expect([status, body.code]).toEqual([400, code]);
    expect(body.errors?.file).toContain(code === 'file.heic-refused' ? 'HEIC' : '');
    expect(body.message).toMatch(/[\u4e00-\u9fff]/);
  });

  test('one bad file among good ones refuses them all', async () => {
    const bad = { name: 'a.svg', content: '<svg/>' };
    expect((await traceless(() => upload(desk, clerk, [TEXT, bad, TEXT]))).status).toBe(400);
  });

  test.each([
    ['../../etc/passwd', 'passwd.txt'],
    ['C:\\Users\\王\\报修.txt', '报修.txt'],
    ['abc\u202egpj.txt', 'abcgpj.txt'],
    ['a:b*c?.txt', 'a_b_c_.txt'],
    ['  .hidden', 'hidden.txt'],
    ['...', 'file.txt'],
    [`${'长'.repeat(300)}.txt`, `${'长'.repeat(196)}.txt`],
  ])('the name %j is kept as %j', async (name, kept) => {
    expect((await uploaded(desk, clerk, { name, content: 'x' })).name).toBe(kept);
  });
});

describe('a picture', () => {
  test('loses the place and the phone it was taken with, and stands upright', async () => {
    const source = await placedPicture();
    const told = (await sharp(source).metadata()).exif;
    // the pointer to the GPS directory, so that this test can fail
    expect(told?.includes(Buffer.from('2588', 'hex')) || told?.includes(Buffer.from('8825', 'hex'))).toBe(
      true,
    );
    const file = await uploaded(desk, clerk, { name: '现场.jpg', content: source });
    expect([file.width, file.height]).toEqual([40, 60]);
    for (const url of [file.url, file.previewUrl ?? '']) {
      const kept = Buffer.from(await (await fetchFile(url)).arrayBuffer());
      const { exif, xmp, iptc, orientation } = await sharp(kept).metadata();
      expect([exif, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined]);
      expect(kept.includes('PlaceTeller')).toBe(false);
    }
  });

  test('larger than 4096 pixels is made smaller; its preview is a small WebP', async () => {
    const content = await picture(6_000, 3_000).jpeg().toBuffer();
    const file = await uploaded(desk, clerk, { name: '全景.jpg', content });
    expect([file.width, file.height]).toEqual([4_096, 2_048]);
    const answer = await fetchFile(file.previewUrl ?? '');
    expect(answer.headers.get('content-type')).toBe('image/webp');
    const { format, width, height } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
    expect([format, width, height]).toEqual(['webp', 480, 240]);
    const kept = Buffer.from(await (await fetchFile(file.url)).arrayBuffer());
    expect(kept.length).toBe(file.size);
    const [row] = await desk.database.query('SELECT sha_256 AS sha256 FROM stored_files WHERE document_id = $1', [
      file.id,
    ]);
    expect(row?.sha256).toBe(createHash('sha256').update(kept).digest('hex'));
  });

  test('that moves still moves', async () => {
    const frames = await Promise.all(
      ['#f00', '#0f0'].map((background) =>
        sharp({ create: { width: 20, height: 10, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    );
    const content = await sharp(frames, { join: { animated: true } })
      .gif({ loop: 0 })
      .toBuffer();
    const file = await uploaded(desk, clerk, { name: 'a.gif', content });
    expect([file.width, file.height]).toEqual([20, 10]);
    const kept = Buffer.from(await (await fetchFile(file.url)).arrayBuffer());
    expect((await sharp(kept).metadata()).pages).toBe(2);
  });

  test('that unfolds without end is refused, and the desk goes on', async () => {
    const bombs = [await boastingPng(), await picture(8_000, 7_000).png().toBuffer()];
    for (const content of bombs) {
      const { status, body } = await traceless(() => upload(desk, clerk, { name: 'bomb.png', content }));
      expect([status, body.code]).toEqual([400, 'file.picture-too-large']);
    }
    expect((await fetchFile('/healthz')).status).toBe(200);
    await uploaded(desk, clerk, TEXT);
  });
});

describe('a form that is not right is refused and leaves nothing:', () => {
  const BOUNDARY = 'x-boundary';
  const raw = (body: string, type = `multipart/form-data; boundary=${BOUNDARY}`) =>
    traceless(() => clerk.send('POST', '/panel/files', body, { 'content-type': type }));
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
    const { status, body } = await traceless(() => upload(desk, clerk, { name: 'a.txt', content: larger }));
    expect([status, body.code]).toEqual([413, 'file.too-large']);
  });

  test('eleven files at once', async () => {
    const files = Array.from({ length: 11 }, () => TEXT);
    expect((await upload(desk, clerk, files.slice(1))).status).toBe(201);
    const { status, body } = await traceless(() => upload(desk, clerk, files));
    expect([status, body.code]).toEqual([400, 'file.too-many']);
  });
});

describe('a signed address', () => {
  let ticket: string;
  let file: FileBody;

  beforeAll(async () => {
    ticket = await repair();
    file = await uploaded(
      desk,
      clerk,
      { name: '现场 1.jpg', content: await picture().jpeg().toBuffer() },
      { ticket },
    );
  });
  afterEach(() => desk.server.setClock(null));

  const statusOf = async (url: string) => (await fetchFile(url)).status;

  test('serves a picture in the page, and keeps browsers from running anything', async () => {
    const { status, headers } = await fetchFile(file.url);
    expect(status).toBe(200);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': String(file.size),
      'cache-control': 'private, max-age=600',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'content-disposition': `inline; filename="?? 1.jpg"; filename*=UTF-8''%E7%8E%B0%E5%9C%BA%201.jpg`,
    });
  });

  test('offers everything else for saving', async () => {
    const { url } = await uploaded(desk, clerk, TEXT);
    expect((await fetchFile(url)).headers.get('content-disposition')).toMatch(/^attachment; /);
    const pdf = await uploaded(desk, clerk, { name: 'a.pdf', content: PDF });
    expect((await fetchFile(pdf.url)).headers.get('content-disposition')).toMatch(/^inline; /);
  });

  test('answers HEAD, parts, parts that are not there, and what the browser has already', async () => {
    const { url } = await uploaded(desk, clerk, { name: 'a.txt', content: '0123456789' });
    const head = await fetchFile(url, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '10', '']);
    const middle = await fetchFile(url, { headers: { range: 'bytes=2-4' } });
    expect([middle.status, middle.headers.get('content-range'), await middle.text()]).toEqual([
      206,
      'bytes 2-4/10',
      '234',
    ]);
    const beyond = await fetchFile(url, { headers: { range: 'bytes=20-' } });
    expect([beyond.status, beyond.headers.get('content-range'), await beyond.text()]).toEqual([
      416,
      'bytes */10',
      '',
    ]);
    // (fetch would add a no-cache of its own)
    const known = { 'if-none-match': head.headers.get('etag') ?? '', 'cache-control': 'max-age=0' };
    expect((await fetchFile(url, { headers: known })).status).toBe(304);
    expect((await fetchFile(url, { method: 'POST' })).status).toBe(405);
  });

  test('ends after ten minutes, and not sooner', async () => {
    const { url } = (await clerk.get<FileBody>(`files/${file.id}`)).body;
    await desk.server.setClock(new Date(Date.now() + 590_000).toISOString());
    expect(await statusOf(url)).toBe(200);
    await desk.server.setClock(new Date(Date.now() + 601_000).toISOString());
    expect(await statusOf(url)).toBe(404);
  });

  test('that was altered is none', async () => {
    const { url, previewUrl } = (await clerk.get<FileBody>(`files/${file.id}`)).body;
    const { body: another } = await clerk.get<FileBody>(`files/${(await uploaded(desk, clerk, TEXT)).id}`);
    const query = url.split('?')[1] ?? '';
    const altered = [
      url.replace(/until=\d+/, `until=${Math.floor(Date.parse(inAnHour()) / 1_000)}`),
      url.replace(/for=\d+/, 'for=2'),
      url.replace('/original/', '/preview/'),
      url.replace('/original/', '/thumbnail/'),
      url.replace(file.id, another.id),
      url.replace(/signature=.{10}/, 'signature=AAAAAAAAAA'),
      url.replace(/&signature=.*/, ''),
      url.replace(/\?.*/, ''),
      url.replace(/until=\d+/, 'until=soon'),
      `${url}&for=2`.replace(/for=\d+&/, ''),
      (previewUrl ?? '').replace('/preview/', '/original/'),
      `/files/${file.id}?${query}`,
      `/files/%2e%2e%2f/original/x?${query}`,
      '/files/',
    ];
    for (const address of altered) {
      const answer = await fetchFile(address);
      expect([address, answer.status, ((await answer.json()) as { code?: string }).code]).toEqual([
        address,
        404,
        'record.not-found',
      ]);
    }
    // the name is only what the browser shows
    expect(await statusOf(url.replace(/original\/[^?]+/, 'original/x'))).toBe(200);
  });

  test('is worth nothing to who was switched off, or sees the ticket no longer', async () => {
    const { url } = (await (await desk.as('clerk2')).get<FileBody>(`files/${file.id}`)).body;
    const isActive = (active: boolean) =>
      desk.database.query(`UPDATE staff_members SET is_active = $1 WHERE document_id = 's-clerk2'`, [active]);
    expect(await statusOf(url)).toBe(200);
    await isActive(false);
    expect(await statusOf(url)).toBe(404);
    await isActive(true);
    const moveTo = (centre: string) =>
      desk.database.query(
        `UPDATE memberships SET department_id = NULL, service_center_id = (SELECT id FROM service_centers WHERE document_id = $1) WHERE document_id = 'm-clerk2'`,
        [centre],
      );
    await moveTo(of('b').centre);
    expect(await statusOf(url)).toBe(404);
    await moveTo(of('a').centre);
    expect(await statusOf(url)).toBe(200);
  });
});

describe('the wall around files', () => {
  let ticket: string;
  let attached: FileBody;
  let loose: FileBody;

  beforeAll(async () => {
    ticket = await repair();
    attached = await uploaded(desk, clerk, { name: '附在单上.txt', content: '一' }, { ticket });
    loose = await uploaded(desk, clerk, { name: '还没附上.txt', content: '二' });
  });

  test.each<[Username, boolean, boolean]>([
    ['clerk', true, true],
    ['clerk2', true, false],
    ['engineer', true, false],
    ['inspector', true, false],
    ['supervisor', true, false],
    ['director', true, false],
    ['company', true, false],
    ['cleaner', false, false],
    ['other-clerk', false, false],
    ['other-supervisor', false, false],
  ])(
    '%s sees the attached file: %s, the one not yet attached: %s',
    async (username, seesAttached, seesLoose) => {
      const person = await desk.as(username);
      const names = await namesOf(person);
      expect([names.includes(attached.name), names.includes(loose.name)]).toEqual([seesAttached, seesLoose]);
      const statuses = [
        (await person.get(`files/${attached.id}`)).status,
        (await person.get(`files/${loose.id}`)).status,
      ];
      expect(statuses).toEqual([seesAttached ? 200 : 404, seesLoose ? 200 : 404]);
      expect((await namesOf(person, { ticket })).includes(attached.name)).toBe(seesAttached);
      expect((await namesOf(person, { q: '还没附上' })).includes(loose.name)).toBe(seesLoose);
      expect((await namesOf(person, { id: [attached.id] })).length).toBe(seesAttached ? 1 : 0);
    },
  );

  test('keeps another centre from changing or deleting a file, with the answer of one that is not there', async () => {
    const nobodys = 'nobodynobodynobodynobody';
    for (const id of [attached.id, loose.id, nobodys]) {
      const answers = await traceless(async () => [
        await other.send('DELETE', `/panel/files/${id}`),
        await other.send('PUT', `/panel/files/${id}`, { ticket }),
      ]);
      expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
        Array(2).fill([404, 'record.not-found']),
      );
    }
  });

  test('filters by ticket and sorts by time', async () => {
    const second = await uploaded(desk, clerk, { name: '第二份.txt', content: '二' }, { ticket });
    const { body, headers } = await clerk.list<FileBody>('files', {
      filter: { ticket },
      sort: ['uploadedAt', 'ASC'],
      embed: ['ticket', 'uploadedBy'],
    });
    expect(body.map(({ id }) => id)).toEqual([attached.id, second.id]);
    expect(headers.get('content-range')).toBe('files 0-1/2');
    expect(body[0]).toMatchObject({ ticket: { id: ticket }, uploadedBy: { id: staffId('clerk') } });
  });
});

describe('a file uploaded before its ticket', () => {
  const attach = (person: Person, id: string, body: object) =>
    person.send<FileBody>('PUT', `/panel/files/${id}`, body);

  test('is attached once, by who uploaded it, and the timeline tells', async () => {
    const ticket = await repair();
    const file = await uploaded(desk, clerk, TEXT);
    const { status, body } = await attach(clerk, file.id, { ...file, ticket });
    expect([status, body.ticket, body.version]).toEqual([200, ticket, 2]);
    expect((await clerk.timeline(ticket)).at(-1)?.changes).toEqual({ attachments: { added: [TEXT.name] } });
    expect((await (await desk.as('engineer')).get(`files/${file.id}`)).status).toBe(200);
    const again = await attach(clerk, file.id, { ticket: await repair() });
    expect([again.status, again.body.code]).toEqual([400, 'input.read-only']);
  });

  test('is not attached to a ticket out of sight', async () => {
    const file = await uploaded(desk, clerk, TEXT);
    const theirs = await other.registers();
    for (const ticket of [theirs.id, 'nobodynobodynobodynobody']) {
      const { status, body } = await traceless(() => attach(clerk, file.id, { ticket }));
      expect([status, body.code]).toEqual([400, 'input.unknown-record']);
    }
    const { status, body } = await attach(clerk, file.id, { name: 'x.exe' });
    expect([status, body.code]).toEqual([400, 'input.read-only']);
  });

  test('and never attached is gone after a day', async () => {
    const file = await uploaded(desk, clerk, TEXT);
    const kept = await uploaded(desk, clerk, TEXT, { ticket: await repair() });
    await sweepEverything();
    expect((await clerk.get(`files/${file.id}`)).status).toBe(200);
    await desk.server.setClock(new Date(Date.now() + 25 * 3_600_000).toISOString());
    await sweepEverything();
    await desk.server.setClock(null);
    expect((await clerk.get(`files/${file.id}`)).status).toBe(404);
    expect(await (await fetchFile((await clerk.get<FileBody>(`files/${kept.id}`)).body.url)).text()).toBe(
      TEXT.content,
    );
  });
});

const keyOf = async (id: string): Promise<string> =>
  String((await desk.database.query('SELECT key FROM stored_files WHERE document_id = $1', [id]))[0]?.key);

const isOnDisk = (key: string) => onDisk(desk).some((name) => name.startsWith(key.split('/')[2] ?? '?'));

/** The nightly job, now; waits until it is done. */
async function sweepEverything(): Promise<void> {
  const [job] = await desk.database.query<{ id: string }>(
    `INSERT INTO pgboss.job (name) VALUES ('sweep-files') RETURNING id`,
  );
  await until(async () => {
    const [row] = await desk.database.query('SELECT state FROM pgboss.job WHERE id = $1', [job?.id]);
    if (row?.state === 'failed') throw new Error(desk.server.output());
    return row?.state === 'completed';
  });
}

describe('a deleted file', () => {
  const remove = (person: Person, id: string) => person.send<{ id: string }>('DELETE', `/panel/files/${id}`);

  test('is gone from every list and address at once, and from the disk soon after', async () => {
    const ticket = await repair();
    const content = await picture().jpeg().toBuffer();
    const file = await uploaded(desk, clerk, { name: '错的.jpg', content }, { ticket });
    const key = await keyOf(file.id);
    expect(onDisk(desk).filter((name) => name.startsWith(key.split('/')[2] ?? '?'))).toHaveLength(2);
    const { status, body } = await remove(clerk, file.id);
    expect([status, body]).toEqual([200, { id: file.id }]);
    expect((await clerk.get(`files/${file.id}`)).status).toBe(404);
    expect(await namesOf(clerk, { ticket })).toEqual([]);
    expect((await fetchFile(file.url)).status).toBe(404);
    expect((await remove(clerk, file.id)).status).toBe(404);
    expect((await clerk.timeline(ticket)).at(-1)?.changes).toEqual({
      attachments: { removed: ['错的.jpg'] },
    });
    await until(() => !isOnDisk(key));
    await until(async () => (await keyOf(file.id)) === 'undefined');
  });

  test('is taken back by who uploaded it only while the ticket is open, by a supervisor always', async () => {
    const ticket = (await clerk.registers()).id;
    const files = [];
    for (const name of ['甲.txt', '乙.txt', '丙.txt', '丁.txt'])
      files.push(await uploaded(desk, clerk, { name, content: name }, { ticket }));
    const [first, second, third, fourth] = files.map(({ id }) => id);
    const by = async (username: Username, id = '') => {
      const { status, body } = await remove(await desk.as(username), id);
      return [status, body.code];
    };
    expect(await by('clerk2', first)).toEqual([403, 'access.refused']);
    expect(await by('company', first)).toEqual([403, 'access.refused']);
    expect(await by('clerk', first)).toEqual([200, undefined]);
    await clerk.does(ticket, 'cancel', { reason: '误报' });
    expect(await by('clerk', second)).toEqual([409, 'file.ticket-not-open']);
    expect(await by('supervisor', second)).toEqual([200, undefined]);
    expect(await by('manager', third)).toEqual([200, undefined]);
    expect(await by('director', fourth)).toEqual([200, undefined]);
  });

  test('goes with its owner, by whichever door that one was deleted', async () => {
    const file = await uploaded(desk, clerk, TEXT);
    const bystander = await uploaded(desk, clerk, TEXT);
    const key = await keyOf(file.id);
    await desk.database.query(
      `INSERT INTO residents (document_id, name, service_center_id) SELECT 'leaving', '搬走的人', id FROM service_centers WHERE document_id = 'a-centre'`,
    );
    await desk.database.query(
      `UPDATE stored_files SET owner_kind = 'resident', owner = 'leaving' WHERE document_id = $1`,
      [file.id],
    );
    await desk.database.query(`DELETE FROM residents WHERE document_id = 'leaving'`);
    await until(() => !isOnDisk(key));
    await until(async () => (await keyOf(file.id)) === 'undefined');
    expect(isOnDisk(await keyOf(bystander.id))).toBe(true);
  });

  test('whose removal was interrupted is removed by the next sweep', async () => {
    const file = await uploaded(desk, clerk, TEXT);
    const key = await keyOf(file.id);
    await desk.database.query(`ALTER TABLE stored_files DISABLE TRIGGER stored_files_marked`);
    await desk.database.query('UPDATE stored_files SET deleted_at = now() WHERE document_id = $1', [file.id]);
    await desk.database.query(`ALTER TABLE stored_files ENABLE TRIGGER stored_files_marked`);
    expect(isOnDisk(key)).toBe(true);
    await sweepEverything();
    expect([isOnDisk(key), await keyOf(file.id)]).toEqual([false, 'undefined']);
  });

  test('that no row knows is swept after a day', async () => {
    const file = await uploaded(desk, clerk, TEXT, { ticket: await repair() });
    const key = await keyOf(file.id);
    await desk.database.query('ALTER TABLE stored_files DISABLE TRIGGER ALL');
    await desk.database.query('DELETE FROM stored_files WHERE document_id = $1', [file.id]);
    await desk.database.query('ALTER TABLE stored_files ENABLE TRIGGER ALL');
    await sweepEverything();
    expect(isOnDisk(key)).toBe(true);
    await desk.server.setClock(new Date(Date.now() + 25 * 3_600_000).toISOString());
    await sweepEverything();
    await desk.server.setClock(null);
    expect(isOnDisk(key)).toBe(false);
  });

  test.each([
    ['its content exchanged', `UPDATE stored_files SET sha_256 = 'x'`],
    ['its place exchanged', `UPDATE stored_files SET key = 'aa/bb/' || repeat('0', 32)`],
    ['another owner', `UPDATE stored_files SET owner = 'x' WHERE owner IS NOT NULL`],
    ['an owner of no kind', `UPDATE stored_files SET owner = 'x', owner_kind = NULL WHERE owner IS NULL`],
  ])('or a kept one never has %s: the database refuses', async (_what, sql) => {
    await uploaded(desk, clerk, TEXT, { ticket: await repair() });
    await uploaded(desk, clerk, TEXT);
    await expect(desk.database.query(sql)).rejects.toThrow();
  });
});
