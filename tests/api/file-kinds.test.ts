import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { Desk } from '../support/desk';
import { type FileRoom, openFileRoom, TEXT } from '../support/fileRoom';
import type { Person } from '../support/person';
import { boastingPng, isoMedia, office, PDF, picture, placedPicture, plainZip } from '../support/sampleFiles';
import { upload, uploaded } from '../support/uploads';

let room: FileRoom;
let desk: Desk;
let clerk: Person;

beforeAll(async () => {
  room = await openFileRoom();
  ({ desk, clerk } = room);
});
afterAll(() => desk.close());

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
    const { status, body } = await room.traceless(() => upload(desk, clerk, { name, content }));
    expect([status, body.code]).toEqual([400, code]);
    expect(body.errors?.file).toContain(code === 'file.heic-refused' ? 'HEIC' : '');
    expect(body.message).toMatch(/[\u4e00-\u9fff]/);
  });

  test('one bad file among good ones refuses them all', async () => {
    const bad = { name: 'a.svg', content: '<svg/>' };
    expect((await room.traceless(() => upload(desk, clerk, [TEXT, bad, TEXT]))).status).toBe(400);
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
      const kept = Buffer.from(await (await room.fetchFile(url)).arrayBuffer());
      const { exif, xmp, iptc, orientation } = await sharp(kept).metadata();
      expect([exif, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined]);
      expect(kept.includes('PlaceTeller')).toBe(false);
    }
  });

  test('larger than 4096 pixels is made smaller; its preview is a small WebP', async () => {
    const content = await picture(6_000, 3_000).jpeg().toBuffer();
    const file = await uploaded(desk, clerk, { name: '全景.jpg', content });
    expect([file.width, file.height]).toEqual([4_096, 2_048]);
    const answer = await room.fetchFile(file.previewUrl ?? '');
    expect(answer.headers.get('content-type')).toBe('image/webp');
    const { format, width, height } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
    expect([format, width, height]).toEqual(['webp', 480, 240]);
    const kept = Buffer.from(await (await room.fetchFile(file.url)).arrayBuffer());
    expect(kept.length).toBe(file.size);
    const [row] = await desk.database.query(
      'SELECT sha_256 AS sha256 FROM stored_files WHERE document_id = $1',
      [file.id],
    );
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
    const kept = Buffer.from(await (await room.fetchFile(file.url)).arrayBuffer());
    expect((await sharp(kept).metadata()).pages).toBe(2);
  });

  test('that unfolds without end is refused, and the desk goes on', async () => {
    const bombs = [await boastingPng(), await picture(8_000, 7_000).png().toBuffer()];
    for (const content of bombs) {
      const { status, body } = await room.traceless(() => upload(desk, clerk, { name: 'bomb.png', content }));
      expect([status, body.code]).toEqual([400, 'file.picture-too-large']);
    }
    expect((await room.fetchFile('/healthz')).status).toBe(200);
    await uploaded(desk, clerk, TEXT);
  });
});
