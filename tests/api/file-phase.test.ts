import type { Desk } from '../support/desk';
import { openFileRoom, TEXT, type FileRoom } from '../support/fileRoom';
import type { Person } from '../support/person';
import { picture } from '../support/sampleFiles';
import { upload, uploaded, type FileBody } from '../support/uploads';

let room: FileRoom;
let desk: Desk;
let clerk: Person;

beforeAll(async () => {
  room = await openFileRoom();
  ({ desk, clerk } = room);
});
afterAll(() => desk.close());

const marks = (person: Person, id: string, body: object) =>
  person.send<FileBody & { phase: string | null }>('PUT', `/panel/files/${id}`, body);

describe('whether a picture is from before the work or after it', () => {
  test('is asked of nobody who is not logged in', async () => {
    const file = await uploaded(desk, clerk, TEXT, { ticket: await room.repair() });
    expect((await marks(desk.stranger, file.id, { phase: 'after' })).status).toBe(401);
  });

  test('is marked by whoever works on the ticket, and the timeline tells', async () => {
    const ticket = await room.repair();
    const content = await picture().jpeg().toBuffer();
    const file = await uploaded(desk, clerk, { name: '漏点.jpg', content }, { ticket });
    const engineer = await desk.as('engineer');
    const marked = await marks(engineer, file.id, { phase: 'before', version: file.version });
    expect([marked.status, marked.body.phase, marked.body.ticket]).toEqual([200, 'before', ticket]);
    expect((await clerk.timeline(ticket)).at(-1)?.changes).toEqual({
      attachments: { marked: [file.name], phase: 'before' },
    });
    expect((await marks(engineer, file.id, { phase: null })).body.phase).toBeNull();
    const late = await marks(clerk, file.id, { phase: 'after', version: file.version });
    expect([late.status, late.body.code]).toEqual([409, 'record.stale']);
  });

  test('may be said with the upload, in known words only', async () => {
    const ticket = await room.repair();
    const fields: [string, string][] = [
      ['ticket', ticket],
      ['phase', 'after'],
    ];
    const { body } = await upload<{ id: string; phase: string }>(desk, clerk, TEXT, { fields });
    expect(body.phase).toBe('after');
    const wrong = await room.traceless(() => upload(desk, clerk, TEXT, { fields: [['phase', 'during']] }));
    expect([wrong.status, wrong.body.code]).toEqual([400, 'input.not-in-list']);
    expect((await marks(clerk, body.id, { phase: 'during' })).status).toBe(400);
  });

  test('of another centre’s file is asked in vain', async () => {
    const file = await uploaded(desk, clerk, TEXT, { ticket: await room.repair() });
    expect((await marks(await desk.as('other-clerk'), file.id, { phase: 'after' })).status).toBe(404);
  });
});

describe('what one may do with a file', () => {
  test('is told with it: who uploaded it takes it back while the ticket is open, leaders always', async () => {
    const ticket = await room.repair();
    const { id } = await uploaded(desk, clerk, TEXT, { ticket });
    const abilities = async (username: 'clerk' | 'engineer' | 'supervisor' | 'company') =>
      (await (await desk.as(username)).get<{ abilities: string[] }>(`files/${id}`)).body.abilities;
    expect(await abilities('clerk')).toEqual(['update', 'delete']);
    expect(await abilities('engineer')).toEqual(['update']);
    expect(await abilities('supervisor')).toEqual(['update', 'delete']);
    expect(await abilities('company')).toEqual([]);
    await clerk.does(ticket, 'cancel', { reason: '报错了' });
    expect(await abilities('clerk')).toEqual(['update']);
    expect(await abilities('supervisor')).toEqual(['update', 'delete']);
  });
});
