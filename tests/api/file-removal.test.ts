import { existsSync, mkdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk } from '../support/desk';
import { type FileRoom, openFileRoom, TEXT } from '../support/fileRoom';
import type { Person } from '../support/person';
import { picture } from '../support/sampleFiles';
import { startServer } from '../support/server';
import { type Username } from '../support/twoCentres';
import { type FileBody, onDisk, until, uploaded } from '../support/uploads';

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

describe('a file uploaded before its ticket', () => {
  const attach = (person: Person, id: string, body: object) =>
    person.send<FileBody>('PUT', `/panel/files/${id}`, body);

  test('is attached once, by who uploaded it, and the timeline tells', async () => {
    const ticket = await room.repair();
    const file = await uploaded(desk, clerk, TEXT);
    const { status, body } = await attach(clerk, file.id, { ...file, ticket });
    expect([status, body.ticket, body.version]).toEqual([200, ticket, 2]);
    expect((await clerk.timeline(ticket)).at(-1)?.changes).toEqual({ attachments: { added: [TEXT.name] } });
    expect((await (await desk.as('engineer')).get(`files/${file.id}`)).status).toBe(200);
    const again = await attach(clerk, file.id, { ticket: await room.repair() });
    expect([again.status, again.body.code]).toEqual([400, 'input.read-only']);
  });

  test('is not attached to a ticket out of sight', async () => {
    const file = await uploaded(desk, clerk, TEXT);
    const theirs = await other.registers();
    for (const ticket of [theirs.id, 'nobodynobodynobodynobody']) {
      const { status, body } = await room.traceless(() => attach(clerk, file.id, { ticket }));
      expect([status, body.code]).toEqual([400, 'input.unknown-record']);
    }
    const { status, body } = await attach(clerk, file.id, { name: 'x.exe' });
    expect([status, body.code]).toEqual([400, 'input.read-only']);
  });

  test('and never attached is gone after a day', async () => {
    const file = await uploaded(desk, clerk, TEXT);
    const kept = await uploaded(desk, clerk, TEXT, { ticket: await room.repair() });
    await sweepEverything();
    expect((await clerk.get(`files/${file.id}`)).status).toBe(200);
    await desk.server.setClock(new Date(Date.now() + 25 * 3_600_000).toISOString());
    await sweepEverything();
    await desk.server.setClock(null);
    expect((await clerk.get(`files/${file.id}`)).status).toBe(404);
    expect(
      await (await room.fetchFile((await clerk.get<FileBody>(`files/${kept.id}`)).body.url)).text(),
    ).toBe(TEXT.content);
  });
});

describe('a deleted file', () => {
  const remove = (person: Person, id: string) => person.send<{ id: string }>('DELETE', `/panel/files/${id}`);

  test('is gone from every list and address at once, and from the disk soon after', async () => {
    const ticket = await room.repair();
    const content = await picture().jpeg().toBuffer();
    const file = await uploaded(desk, clerk, { name: '错的.jpg', content }, { ticket });
    const key = await keyOf(file.id);
    expect(onDisk(desk).filter((name) => name.startsWith(key.split('/')[2] ?? '?'))).toHaveLength(2);
    const { status, body } = await remove(clerk, file.id);
    expect([status, body]).toEqual([200, { id: file.id }]);
    expect((await clerk.get(`files/${file.id}`)).status).toBe(404);
    expect(await room.namesOf(clerk, { ticket })).toEqual([]);
    expect((await room.fetchFile(file.url)).status).toBe(404);
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
    const file = await uploaded(desk, clerk, TEXT, { ticket: await room.repair() });
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
    await uploaded(desk, clerk, TEXT, { ticket: await room.repair() });
    await uploaded(desk, clerk, TEXT);
    await expect(desk.database.query(sql)).rejects.toThrow();
  });
});

test('what another process is receiving survives a start beside it; what lay there for a day does not', async () => {
  const incoming = join(desk.server.dataDir, 'files', 'incoming');
  const [running, abandoned] = ['upload-running', 'upload-abandoned'].map((name) => join(incoming, name));
  for (const folder of [running, abandoned]) mkdirSync(folder ?? '', { recursive: true });
  const longAgo = new Date(Date.now() - 25 * 3_600_000);
  utimesSync(abandoned ?? '', longAgo, longAgo);
  const other = await startServer({
    seed: 'none',
    database: desk.server.databaseUrl,
    env: { DATA_DIR: desk.server.dataDir },
  });
  try {
    await until(() => !existsSync(abandoned ?? ''));
    expect(existsSync(running ?? '')).toBe(true);
  } finally {
    await other.stop();
  }
});
