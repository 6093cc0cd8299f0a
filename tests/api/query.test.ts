import { ticketFields } from '@shouwen/domain/contract';
import { openDesk, type Desk } from '../support/desk';
import type { Person, Question } from '../support/person';

const MONDAY = '2025-06-09T01:30:00.000Z';
const RESOURCES = [
  'tickets',
  'ticket-events',
  'ticket-types',
  'calendars',
  'households',
  'residents',
  'staff',
] as const;

describe('a question that the panel does not understand', () => {
  let desk: Desk;
  let clerk: Person;

  const refusal = async (question: Question, resource = 'tickets') => {
    const { status, body } = await clerk.list(resource, question);
    return `${status} ${(body as { code?: string }).code}`;
  };

  beforeAll(async () => {
    desk = await openDesk();
    clerk = await desk.as('clerk');
    await clerk.registers();
  });
  afterAll(() => desk.close());

  test.each<[string, Question, string]>([
    ['an unknown field', { filter: { colour: 'red' } }, 'query.unknown-field'],
    ['a field of every object', { filter: { constructor: 'x' } }, 'query.unknown-field'],
    ['an unknown operator', { filter: { title_like: 'x' } }, 'query.unknown-field'],
    ['an operator that does not fit', { filter: { state_gt: 'new' } }, 'query.unknown-operator'],
    ['a text search in an instant', { filter: { receivedAt_q: '2025' } }, 'query.unknown-operator'],
    ['an object', { filter: { form: {} } }, 'query.unknown-field'],
    ['the abilities', { filter: { abilities: 'close' } }, 'query.unknown-field'],
    ['an unknown code', { filter: { state: 'open' } }, 'query.wrong-type'],
    ['a number for a code', { filter: { state: 1 } }, 'query.wrong-type'],
    ['an object for a value', { filter: { title: { a: 1 } } }, 'query.wrong-type'],
    ['a list in a list', { filter: { state: [['new']] } }, 'query.wrong-type'],
    ['a text for a truth', { filter: { isOverdue: 'true' } }, 'query.wrong-type'],
    ['a fraction for a whole number', { filter: { version: 1.5 } }, 'query.wrong-type'],
    ['a number past all bounds', { filter: { version: 1e12 } }, 'query.wrong-type'],
    ['a number for q', { filter: { q: 5 } }, 'query.wrong-type'],
    [
      'an instant without offset',
      { filter: { receivedAt_gte: '2025-06-10T09:30:00' } },
      'instant.offset-missing',
    ],
    ['an impossible instant', { filter: { receivedAt_gte: '2025-02-30T09:30:00Z' } }, 'instant.invalid'],
    ['an unknown sort', { sort: ['colour', 'ASC'] }, 'query.unknown-sort'],
    ['a sort by an object', { sort: ['form', 'ASC'] }, 'query.unknown-sort'],
    ['a direction in small letters', { sort: ['id', 'asc'] }, 'query.malformed'],
    ['a sort by two', { sort: ['id', 'ASC', 'number'] }, 'query.malformed'],
    ['a sort that is a text', { sort: 'id' }, 'query.malformed'],
    ['a range backwards', { range: [5, 4] }, 'query.malformed'],
    ['a range below nothing', { range: [-1, 4] }, 'query.malformed'],
    ['a range of texts', { range: ['0', '4'] }, 'query.malformed'],
    ['a range of one', { range: [0] }, 'query.malformed'],
    ['a range of 1,001 rows', { range: [0, 1000] }, 'query.range-too-large'],
    ['a filter that is a list', { filter: ['new'] }, 'query.malformed'],
    ['a filter that is null', { filter: null }, 'query.malformed'],
    [
      '1,001 ids',
      { filter: { id: Array.from({ length: 1001 }, (_, index) => `i${index}`) } },
      'query.range-too-large',
    ],
    ['an unknown embed', { embed: ['colour'] }, 'query.unknown-embed'],
    ['an embed that is no relation', { embed: ['title'] }, 'query.unknown-embed'],
    ['an embed that is a text', { embed: 'assignee' }, 'query.malformed'],
  ])('refuses %s', async (_what, question, code) => {
    expect(await refusal(question)).toBe(`400 ${code}`);
  });

  test.each([
    'tickets?page=1',
    'tickets?filter={',
    'tickets?filter={}&filter={}',
    'tickets?range=0-9',
    'tickets?sort=',
    'tickets?FILTER={}',
  ])('refuses a query that is malformed: %s', async (path) => {
    const { status, body } = await clerk.get(path);
    expect([status, body.code]).toEqual([400, 'query.malformed']);
  });

  test.each(['nothing', 'Tickets', 'constructor', '__proto__', 'guides', ''])(
    'refuses the unknown resource %p',
    async (resource) => {
      const { status, body } = await clerk.get(resource);
      expect([status, body.code]).toEqual([400, 'query.unknown-resource']);
    },
  );

  test.each(['filter={}', 'sort=["id","ASC"]', 'range=[0,9]', 'x=1'])(
    'refuses %s where one record is asked for',
    async (query) => {
      const { status, body } = await clerk.get(`tickets/${(await clerk.registers()).id}?${query}`);
      expect([status, body.code]).toEqual([400, 'query.malformed']);
    },
  );

  test.each(RESOURCES)(
    'takes or refuses any value for any field of %s, and never breaks',
    async (resource) => {
      const manager = await desk.as('manager');
      const { body: rows } = await manager.list(resource, { range: [0, 0] });
      const fields = Object.keys(rows[0] ?? ticketFields);
      const values = [
        null,
        true,
        -1,
        1.5,
        2 ** 31,
        'x',
        '0000-01-01',
        '2025-06-09',
        MONDAY,
        '\ud800',
        [null],
        ['x'],
        {},
      ];
      const questions = fields.flatMap((field) => [
        ...values.map((value) => ({ filter: { [field]: value } })),
        ...['_neq', '_gt', '_lte', '_q'].flatMap((suffix) =>
          ['x', 1, MONDAY].map((value) => ({ filter: { [`${field}${suffix}`]: value } })),
        ),
        { sort: [field, 'DESC'] },
        { embed: [field] },
      ]);
      const said = new Set<number>();
      for (let from = 0; from < questions.length; from += 40) {
        const answers = await Promise.all(
          questions
            .slice(from, from + 40)
            .map((question) => manager.list(resource, { range: [0, 4], ...question })),
        );
        answers.forEach(({ status }, index) => {
          said.add(status);
          if (![200, 400].includes(status))
            throw new Error(`${status}: ${JSON.stringify(questions[from + index])}`);
        });
      }
      expect([...said].sort()).toEqual([200, 400]);
    },
  );
});
