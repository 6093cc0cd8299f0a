import { openDesk, type Desk } from './desk';
import type { Person } from './person';
import { of } from './twoCentres';
import { onDisk, type FileBody } from './uploads';

export const TEXT = { name: '说明.txt', content: '钥匙在门卫。' };

/** A desk where files are sent, with what every test about them asks. */
export interface FileRoom {
  desk: Desk;
  clerk: Person;
  fetchFile(url: string, init?: RequestInit): Promise<Response>;
  namesOf(person: Person, filter?: object): Promise<string[]>;
  /** Runs a request that must be refused and leaves neither row nor byte behind. */
  traceless<T>(work: () => Promise<T>): Promise<T>;
  /** A dispatched ticket that the engineers see and the cleaners do not. */
  repair(): Promise<string>;
}

async function traces(desk: Desk): Promise<unknown[]> {
  const [stored] = await desk.database.query(
    `SELECT count(*)::int AS rows, md5(string_agg(f::text, '|' ORDER BY id)) AS sum FROM stored_files f`,
  );
  return [stored, onDisk(desk).sort(), await desk.everything()];
}

export async function openFileRoom(): Promise<FileRoom> {
  const desk = await openDesk();
  const clerk = await desk.as('clerk');
  return {
    desk,
    clerk,
    fetchFile: (url, init = {}) => fetch(`${desk.server.url}${url}`, init),
    async namesOf(person, filter = {}) {
      const { body } = await person.list<FileBody>('files', { filter, range: [0, 999] });
      return body.map(({ name }) => name);
    },
    async traceless(work) {
      const before = await traces(desk);
      const answer = await work();
      expect(await traces(desk)).toEqual(before);
      return answer;
    },
    async repair() {
      const { id } = await clerk.registers();
      await clerk.does(id, 'dispatch', { department: of('a').engineering });
      return id;
    },
  };
}
