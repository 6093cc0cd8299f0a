import type { Desk } from '../support/desk';
import { type FileRoom, openFileRoom, TEXT } from '../support/fileRoom';
import type { Person } from '../support/person';
import { PDF, picture } from '../support/sampleFiles';
import { of } from '../support/twoCentres';
import { type FileBody, uploaded } from '../support/uploads';

let room: FileRoom;
let desk: Desk;
let clerk: Person;

beforeAll(async () => {
  room = await openFileRoom();
  ({ desk, clerk } = room);
});
afterAll(() => desk.close());

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();

describe('a signed address', () => {
  let ticket: string;
  let file: FileBody;

  beforeAll(async () => {
    ticket = await room.repair();
    file = await uploaded(
      desk,
      clerk,
      { name: '现场 1.jpg', content: await picture().jpeg().toBuffer() },
      { ticket },
    );
  });
  afterEach(() => desk.server.setClock(null));

  const statusOf = async (url: string) => (await room.fetchFile(url)).status;

  test('serves a picture in the page, and keeps browsers from running anything', async () => {
    const { status, headers } = await room.fetchFile(file.url);
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
    expect((await room.fetchFile(url)).headers.get('content-disposition')).toMatch(/^attachment; /);
    const pdf = await uploaded(desk, clerk, { name: 'a.pdf', content: PDF });
    expect((await room.fetchFile(pdf.url)).headers.get('content-disposition')).toMatch(/^inline; /);
  });

  test('answers HEAD, parts, parts that are not there, and what the browser has already', async () => {
    const { url } = await uploaded(desk, clerk, { name: 'a.txt', content: '0123456789' });
    const head = await room.fetchFile(url, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '10', '']);
    const middle = await room.fetchFile(url, { headers: { range: 'bytes=2-4' } });
    expect([middle.status, middle.headers.get('content-range'), await middle.text()]).toEqual([
      206,
      'bytes 2-4/10',
      '234',
    ]);
    const beyond = await room.fetchFile(url, { headers: { range: 'bytes=20-' } });
    expect([beyond.status, beyond.headers.get('content-range'), await beyond.text()]).toEqual([
      416,
      'bytes */10',
      '',
    ]);
    // (fetch would add a no-cache of its own)
    const known = { 'if-none-match': head.headers.get('etag') ?? '', 'cache-control': 'max-age=0' };
    expect((await room.fetchFile(url, { headers: known })).status).toBe(304);
    expect((await room.fetchFile(url, { method: 'POST' })).status).toBe(405);
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
      const answer = await room.fetchFile(address);
      expect([address, answer.status, ((await answer.json()) as { code?: string }).code]).toEqual([
        address,
        404,
        'record.not-found',
      ]);
    }
    // the name is only what the browser shows
    expect(await statusOf(url.replace(/original\/[^?]+/, 'original/x'))).toBe(200);
  });

  test('ends with the session that it was asked in, and with no other', async () => {
    const [here, there] = [await desk.login('clerk2'), await desk.login('clerk2')];
    const urlFor = async (person: Person) => (await person.get<FileBody>(`files/${file.id}`)).body.url;
    const [mine, other] = [await urlFor(here.person), await urlFor(there.person)];
    expect([await statusOf(mine), await statusOf(other)]).toEqual([200, 200]);
    await here.person.send('POST', '/api/auth/logout', {});
    expect([await statusOf(mine), await statusOf(other)]).toEqual([404, 200]);
    // the address of another session is not borrowed
    const borrowed = new URLSearchParams(other.split('?')[1]).get('in') ?? '';
    expect(await statusOf(mine.replace(/in=\w+/, `in=${borrowed}`))).toBe(404);
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
