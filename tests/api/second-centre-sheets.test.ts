import { setTimeout as sleep } from 'node:timers/promises';
import { may } from '../../cms/src/access/matrix';
import type { Desk } from '../support/desk';
import { declarationOf, type Stored } from '../support/maker';
import { NOBODY, openNeighbours, OURS, SECRET, WALLED, type Neighbours } from '../support/neighbours';
import type { Person, Question } from '../support/person';
import { sideBySide } from '../support/sideBySide';
import { makerFor, tasksEnded } from '../support/stock';
import { of, PEOPLE, type Username } from '../support/twoCentres';

/** Exports run one after the other: each role has these, and the director, who sees most, has every one. */
const SHEETS = ['tickets', 'ticket-events', 'files', 'residents'];
/** What only its owner sees, here the manager. */
const KEPT_BY_OTHERS = ['saved-filters', 'canned-answers'];
/** What an export itself adds to. */
const GROWING = ['tasks', 'files', 'audit-entries'];

let neighbours: Neighbours;
let desk: Desk;

beforeAll(async () => {
  neighbours = await openNeighbours();
  ({ desk } = neighbours);
});
afterAll(() => desk.close());

const fetched = async (address: string) => {
  const answer = await fetch(`${desk.server.url}${address}`);
  return { status: answer.status, text: await answer.text() };
};
const addressOf = async (person: Person, id: string) =>
  String((await person.get<Stored>(`files/${id}`)).body.url);

interface Sheet {
  resource: string;
  state: unknown;
  rows: unknown;
  file: unknown;
  text: string;
}

/** Exports side by side, each answered once it is done. */
async function sheetsOf(person: Person, asked: { resource: string; filter?: object }[]): Promise<Sheet[]> {
  const queued = await sideBySide(asked, async (parameters) => {
    const { status, body } = await person.post<Stored>('tasks', { kind: 'export', parameters });
    expect([parameters, status]).toEqual([parameters, 201]);
    return { ...parameters, id: body.id };
  });
  await tasksEnded(person);
  return sideBySide(queued, async ({ resource, id }) => {
    const { state, doneCount: rows, file } = (await person.get<Stored>(`tasks/${id}`)).body;
    const { text } = await fetched(await addressOf(person, String(file)));
    return { resource, state, rows, file, text };
  });
}

describe('refuses an anonymous caller', () => {
  test('who exports', async () => {
    const body = { kind: 'export', parameters: { resource: 'tickets' } };
    expect((await desk.stranger.post('tasks', body)).status).toBe(401);
  });

  test('who has an address without a signature', async () => {
    expect((await fetched(`/files/${neighbours.first('files').id}/original/x.txt`)).status).toBe(404);
  });
});

describe.each(OURS)('of the second centre the %s', (username) => {
  const { role } = PEOPLE[username];
  const readable = WALLED.map(({ resource }) => resource).filter((resource) => may(role, resource, 'list'));
  const exported = username === 'director' ? readable : readable.filter((each) => SHEETS.includes(each));
  let person: Person;

  beforeAll(async () => {
    person = await desk.as(username);
  });

  test('exports nothing, and of the own centre what the list shows', async () => {
    const listed = new Map<string, string[]>();
    for (const resource of exported) {
      const { body } = await person.list<Stored>(resource, { range: [0, 999] });
      listed.set(
        resource,
        body.map(({ id }) => id),
      );
    }
    const sheets = await sheetsOf(
      person,
      exported.map((resource) => ({ resource })),
    );
    for (const { resource, state, rows, text } of sheets) {
      const ids = listed.get(resource) ?? [];
      expect([resource, state, neighbours.leaks(text)]).toEqual([resource, 'done', []]);
      expect([resource, ids.filter((id) => !text.includes(id))]).toEqual([resource, []]);
      if (!KEPT_BY_OTHERS.includes(resource)) expect([resource, ids.length]).not.toEqual([resource, 0]);
      if (!GROWING.includes(resource)) expect([resource, rows]).toEqual([resource, ids.length]);
      // an address signed for one person is nothing that a sheet hands on
      expect([resource, text]).toEqual([resource, expect.not.stringContaining('signature=')]);
    }
  });

  test('opens no file by an address made for somebody else', async () => {
    const [own] = (await person.list<Stored>('files', { sort: ['uploadedAt', 'ASC'] })).body;
    const ownAddress = String(own?.url);
    expect((await fetched(ownAddress)).status).toBe(200);
    const [userId] = /(?<=for=)\d+/.exec(ownAddress) ?? [];
    const other = await desk.as('other-manager');
    for (const { id } of neighbours.theirs('files')) {
      const theirAddress = await addressOf(other, id);
      const nobodys = await fetched(ownAddress.replace(own?.id ?? '', NOBODY));
      expect(nobodys.status).toBe(404);
      expect(await fetched(ownAddress.replace(own?.id ?? '', id))).toEqual(nobodys);
      expect(await fetched(theirAddress.replace(/for=\d+/, `for=${userId}`))).toEqual(nobodys);
    }
  });
});

// after all others: what somebody asked for by these ids stands, in their own words, on the audit list of their centre
test.each(OURS)('the %s exports nothing by ids of the second centre either', async (username) => {
  const person = await desk.as(username);
  const ids = neighbours.theirs('tickets').map(({ id }) => id);
  const sheets = await sheetsOf(person, [
    { resource: 'tickets', filter: { id: ids } },
    { resource: 'ticket-events', filter: { ticket: ids[0] } },
  ]);
  for (const { state, rows, text } of sheets)
    expect([state, rows, neighbours.leaks(text)]).toEqual(['done', 0, []]);
});

describe('an address of a file', () => {
  const moveTo = (username: Username, centre: 'a' | 'b') =>
    desk.database.query(
      `UPDATE memberships SET department_id = NULL, service_center_id = (SELECT id FROM service_centers WHERE document_id = $2)
        WHERE document_id = 'm-' || $1::text`,
      [username, of(centre).centre],
    );

  test('dies when the person it was made for moves to the first centre, and what they exported stays behind', async () => {
    const mover = await desk.as('other-supervisor');
    const [sheet] = await sheetsOf(mover, [{ resource: 'tickets' }]);
    const loose = await (await makerFor(desk, 'other-supervisor', SECRET)).make(declarationOf('files'), {});
    const attached = neighbours.theirs('files').find(({ ticket }) => ticket !== null);
    const ids = [String(sheet?.file), loose.id, String(attached?.id)];
    const addresses = await sideBySide(ids, (id) => addressOf(mover, id));
    const opened = () => sideBySide(addresses, fetched);
    const read = () => sideBySide(ids, async (id) => (await mover.get(`files/${id}`)).status);
    const open = { status: 200, text: expect.stringContaining(SECRET) };
    expect([await opened(), await read()]).toEqual([Array(3).fill(open), [200, 200, 200]]);
    await moveTo('other-supervisor', 'a');
    const moved = await desk.login('other-supervisor');
    expect((await moved.person.list<Stored>('files', { filter: { id: ids } })).body).toEqual([]);
    expect((await opened()).map(({ status }) => status)).toEqual([404, 404, 404]);
    await moveTo('other-supervisor', 'b');
    expect(await opened()).toEqual(Array(3).fill(open));
  });
});

describe('however much the second centre has', () => {
  const QUESTIONS: readonly Question[] = [
    {},
    { filter: { type: 'help' } },
    { filter: { state_neq: 'closed' }, sort: ['receivedAt', 'DESC'] },
    { filter: { q: '灯' } },
  ];
  /** Longer than a total is kept. */
  const A_MOMENT_MS = 1_200;

  const totalFor = async (person: Person, question: Question) => {
    const { headers } = await person.list('tickets', { ...question, range: [0, 0] });
    return [headers.get('content-range')?.split('/')[1], headers.get('x-total-estimated')];
  };
  const totals = () =>
    sideBySide(OURS, async (username) => {
      const person = await desk.as(username);
      return [username, await sideBySide(QUESTIONS, (question) => totalFor(person, question))];
    });

  /** Ten thousand and some tickets of centre B, like its first. */
  async function plantMany(): Promise<void> {
    const [columns] = await desk.database.query<{ names: string }>(
      `SELECT string_agg(quote_ident(column_name), ', ') AS names FROM information_schema.columns
        WHERE table_name = 'tickets' AND column_name NOT IN ('id', 'document_id', 'number')`,
    );
    await desk.database.query(
      `INSERT INTO tickets (document_id, number, ${columns?.names})
       SELECT 'm' || g, 'm' || g, ${columns?.names} FROM tickets, generate_series(1, 10050) g WHERE document_id = $1`,
      [neighbours.first('tickets').id],
    );
    await desk.database.query('ANALYZE tickets');
  }

  test('the first counts its own exactly, whoever asks for what', async () => {
    const before = await totals();
    await plantMany();
    await sleep(A_MOMENT_MS);
    expect(await totals()).toEqual(before);
    expect(JSON.stringify(before)).not.toContain('true');
    const [total, isEstimated] = await totalFor(await desk.as('other-clerk'), {});
    expect([Number(total) > 10_000, isEstimated]).toEqual([true, 'true']);
  });
});
