import type { DataProvider } from 'ra-core';
import { declarations } from '../../cms/src/resources';
import { openDesk, type Desk } from '../support/desk';
import { comparable, compare, meant, questionsOf, takes, type Asked } from '../support/expectation';
import { fieldsFor, type Stored } from '../support/maker';
import type { Person } from '../support/person';
import { providerFor } from '../support/provider';
import { sideBySide } from '../support/sideBySide';
import { steady } from '../support/steady';
import { stock } from '../support/stock';

const NOW = '2025-06-09T01:30:00.000Z';
const ALL = { page: 1, perPage: 1000 };

let desk: Desk;
let manager: Person;
let provider: DataProvider;

beforeAll(async () => {
  desk = await openDesk();
  await desk.server.setClock(NOW);
  await stock(desk, 'a', 4);
  await stock(desk, 'b', 1);
  manager = await desk.as('manager');
  provider = providerFor(desk.server.url, manager);
});
afterAll(() => desk.close());

describe.each(declarations.map((each) => [each.resource, each] as const))(
  'the stock provider reads %s',
  (resource, declaration) => {
    const fields = fieldsFor(declaration, 'manager');
    const relations = Object.entries(fields).filter(([, { kind }]) => kind === 'relation');
    let rows: Stored[];

    const listed = async (question: { field?: string; order?: 'ASC' | 'DESC'; filter?: object }) => {
      const { field = 'id', order = 'ASC', filter = {} } = question;
      const answer = await provider.getList<Stored>(resource, {
        pagination: ALL,
        sort: { field, order },
        filter,
      });
      expect(answer.total).toBe(answer.data.length);
      return steady(answer.data);
    };
    const refusal = async (question: object) => {
      const { status, body } = await manager.list(resource, question);
      return `${status} ${(body as { code?: string }).code}`;
    };

    beforeAll(async () => {
      rows = await listed({});
    });

    test('refuses an anonymous caller', async () => {
      expect((await desk.stranger.get(resource)).status).toBe(401);
    });

    test('holds records, each with exactly the declared fields', () => {
      expect(rows.length).toBeGreaterThan(0);
      const shown = Object.keys(fields).filter((name) => !fields[name]?.writeOnly);
      for (const row of rows) expect(Object.keys(row).sort()).toEqual(shown.sort());
    });

    test('pages through with the true total', async () => {
      const page = async (number: number) => {
        const pagination = { page: number, perPage: 2 };
        const sort = { field: 'id', order: 'ASC' } as const;
        const { data, total } = await provider.getList<Stored>(resource, { pagination, sort, filter: {} });
        expect(total).toBe(rows.length);
        return steady(data);
      };
      const pages = Array.from({ length: Math.ceil(rows.length / 2) + 1 }, (_, index) => index + 1);
      expect((await sideBySide(pages, page)).flat()).toEqual(rows);
    });

    test('sorts by every comparable field, up and down, and always alike', async () => {
      await sideBySide(comparable(fields), async ([field]) => {
        const [up, down] = [await listed({ field }), await listed({ field, order: 'DESC' })];
        const values = up.map((row) => row[field]);
        expect([field, values]).toEqual([field, [...values].sort(compare)]);
        expect([field, down.map(({ id }) => id)]).toEqual([field, up.map(({ id }) => id).reverse()]);
        expect(up.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
      });
    });

    test('filters by every comparable field, with every operator that its kind takes', async () => {
      const asked = comparable(fields).flatMap(([name, spec]) =>
        questionsOf(rows, name, spec).map((question) => ({ ...question, spec })),
      );
      const answerTo = async ({ name, suffix, value }: Asked) =>
        (await listed({ filter: { [`${name}${suffix}`]: value } })).map(({ id }) => id).sort();
      await sideBySide(asked, async ({ spec, ...each }) => {
        if (takes(spec, each.suffix)) expect([each, await answerTo(each)]).toEqual([each, meant(rows, each)]);
        else {
          const said = await refusal({ filter: { [`${each.name}${each.suffix}`]: each.value } });
          expect([each, said]).toEqual([each, '400 query.unknown-operator']);
        }
      });
    });

    test('searches what it says it searches', async () => {
      const { search = [] } = declaration;
      if (search.length === 0) return expect(await refusal({ filter: { q: 'x' } })).toMatch(/^400/);
      for (const name of search) {
        const text = String(rows.map((row) => row[name]).find((value) => value && String(value).length > 1));
        const found = await listed({ filter: { q: text } });
        const expected = rows.filter((row) =>
          search.some((each) =>
            String(row[each] ?? '')
              .toLowerCase()
              .includes(text.toLowerCase()),
          ),
        );
        expect([name, found]).toEqual([name, expected]);
      }
      expect(await listed({ filter: { q: '谁也没有写过' } })).toEqual([]);
    });

    test('reads one and many', async () => {
      await sideBySide(rows, async (row) =>
        expect(steady((await provider.getOne(resource, { id: row.id })).data)).toEqual(row),
      );
      const ids = rows.map(({ id }) => id);
      const { data } = await provider.getMany<Stored>(resource, {
        ids: [...ids, 'nobodynobodynobodynobody'],
      });
      expect(data.map(({ id }) => id).sort()).toEqual([...ids].sort());
      await expect(provider.getOne(resource, { id: 'nobodynobodynobodynobody' })).rejects.toThrow(
        '404 record.not-found',
      );
    });

    test('reads what refers to another, by every relation', async () => {
      for (const [target] of relations) {
        const id = rows.map((row) => row[target]).find((value) => typeof value === 'string');
        if (typeof id !== 'string') continue;
        const { data, total } = await provider.getManyReference<Stored>(resource, {
          target,
          id,
          pagination: ALL,
          sort: { field: 'id', order: 'ASC' },
          filter: {},
        });
        expect([target, steady(data)]).toEqual([target, rows.filter((row) => row[target] === id)]);
        expect(total).toBe(data.length);
      }
    });

    test('embeds every relation, and what nobody declares it does not', async () => {
      for (const [name, { of = '' }] of relations) {
        const question = { embed: [name], range: [0, 999], sort: ['id', 'ASC'] };
        if (!declarations.some((each) => each.resource === of)) {
          expect(await refusal(question)).toBe('400 query.unknown-embed');
          continue;
        }
        const { body } = await manager.list<Stored>(resource, question);
        const got = async (path: string) => {
          const { status, body: record } = await manager.get<Stored>(path);
          return status === 200 ? steady(record) : null;
        };
        const expected = await sideBySide(rows, async (row) => {
          if (row[name] === null) return row;
          // what is out of sight stays the id that it is
          return { ...row, [name]: (await got(`${of}/${String(row[name])}`)) ?? row[name] };
        });
        expect([name, steady(body)]).toEqual([name, expected]);
        const [first] = expected;
        expect(await got(`${resource}/${first?.id}?embed=["${name}"]`)).toEqual(first);
      }
    });

    test('refuses an unknown field, operator, sort or embed, and a NUL anywhere', async () => {
      const nul = 'a\u0000b';
      const asked: [object, string][] = [
        [{ filter: { colour: 'red' } }, 'query.unknown-field'],
        [{ filter: { id_like: 'x' } }, 'query.unknown-field'],
        [{ filter: { id_gt: 'x' } }, 'query.unknown-operator'],
        [{ sort: ['colour', 'ASC'] }, 'query.unknown-sort'],
        [{ embed: ['colour'] }, 'query.unknown-embed'],
        [{ embed: ['id'] }, 'query.unknown-embed'],
        [{ filter: { id: nul } }, 'input.nul-character'],
        [{ filter: { [nul]: 1 } }, 'input.nul-character'],
        [{ sort: [nul, 'ASC'] }, 'input.nul-character'],
      ];
      for (const [question, code] of asked)
        expect([question, await refusal(question)]).toEqual([question, `400 ${code}`]);
      expect((await manager.get(`${resource}/a%00b`)).status).toBe(400);
      const unordered = Object.entries(fields).filter(
        ([, { kind, isShownOnly }]) => kind === 'object' || kind === 'list' || isShownOnly,
      );
      for (const [name] of unordered) {
        expect(await refusal({ sort: [name, 'ASC'] })).toBe('400 query.unknown-sort');
        expect(await refusal({ filter: { [name]: 'x' } })).toBe('400 query.unknown-field');
      }
    });
  },
);
