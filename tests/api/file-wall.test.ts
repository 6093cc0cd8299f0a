import type { Desk } from '../support/desk';
import { type FileRoom, openFileRoom } from '../support/fileRoom';
import type { Person } from '../support/person';
import { staffId, type Username } from '../support/twoCentres';
import { type FileBody, uploaded } from '../support/uploads';

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

describe('the wall around files', () => {
  let ticket: string;
  let attached: FileBody;
  let loose: FileBody;

  beforeAll(async () => {
    ticket = await room.repair();
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
      const names = await room.namesOf(person);
      expect([names.includes(attached.name), names.includes(loose.name)]).toEqual([seesAttached, seesLoose]);
      const statuses = [
        (await person.get(`files/${attached.id}`)).status,
        (await person.get(`files/${loose.id}`)).status,
      ];
      expect(statuses).toEqual([seesAttached ? 200 : 404, seesLoose ? 200 : 404]);
      expect((await room.namesOf(person, { ticket })).includes(attached.name)).toBe(seesAttached);
      expect((await room.namesOf(person, { q: '还没附上' })).includes(loose.name)).toBe(seesLoose);
      expect((await room.namesOf(person, { id: [attached.id] })).length).toBe(seesAttached ? 1 : 0);
    },
  );

  test('keeps another centre from changing or deleting a file, with the answer of one that is not there', async () => {
    const nobodys = 'nobodynobodynobodynobody';
    for (const id of [attached.id, loose.id, nobodys]) {
      const answers = await room.traceless(async () => [
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
