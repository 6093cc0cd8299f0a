import type { DataProvider } from 'ra-core';
import { staffRoles, type FieldSpec, type StaffRole } from '@shouwen/domain/contract';
import { may, type Operation } from '../../cms/src/access/matrix';
import type { Declaration } from '../../cms/src/panel/declaration';
import { declarations } from '../../cms/src/resources';
import { openDesk, type Desk } from '../support/desk';
import { fieldsFor, type Maker, type Stored } from '../support/maker';
import type { Answer } from '../support/person';
import { providerFor } from '../support/provider';
import { wrongOf } from '../support/sample';
import { sideBySide } from '../support/sideBySide';
import { STAYS } from '../support/stays';
import { steady } from '../support/steady';
import { makerFor, stock } from '../support/stock';
import type { Username } from '../support/twoCentres';

const NOW = '2025-06-09T01:30:00.000Z';
const CHINESE = /\p{Script=Han}/u;
const NOBODY = 'nobodynobodynobodynobody';
const KEEPERS = ['manager', 'admin', 'clerk'] as const satisfies (Username & StaffRole)[];

/** Fields that another one draws along: a household says its building. */
const FOLLOWERS: Readonly<Record<string, readonly string[]>> = {
  'tickets.type': ['nature'],
  'tickets.household': ['building', 'community'],
  'tickets.building': ['household', 'community'],
  'tickets.community': ['household', 'building'],
  'staff.role': ['fromOn'],
  'staff.department': ['fromOn'],
};

/** Nothing is said here as long as nothing is amiss. */
const NULL_WHEN_FINE = ['deadlineNote'];

/** Said once: a record that is to get it must be without. */
const ONCE_ONLY = ['files.ticket'];
/** Emptied, these mean something: nobody loses their login, and a post begins today where nobody says when. */
const NEVER_EMPTY = ['staff.username', 'staff.fromOn', ...ONCE_ONLY];
/** What goes on by itself, so that it may have changed between an answer and the next. */
const GOES_ON: Readonly<Record<string, readonly string[]>> = {
  tasks: [
    'state',
    'doneCount',
    'totalCount',
    'file',
    'startedAt',
    'endedAt',
    'expiresAt',
    'version',
    'updatedAt',
    'abilities',
  ],
};
/** The stock provider sends JSON only. A form's fields are texts: what it does not name is unknown (file-upload.test.ts). */
const SENT_AS_FORM = ['files'];

const keeperOf = ({ resource }: Declaration, operation: Operation) =>
  KEEPERS.find((role) => may(role, resource, operation));
const keptBy = (operation: Operation) =>
  declarations.flatMap((each) => {
    const keeper = keeperOf(each, operation);
    return keeper ? [[each.resource, each, keeper] as const] : [];
  });
const writable = (declaration: Declaration, role: StaffRole): [string, FieldSpec][] =>
  Object.entries(fieldsFor(declaration, role)).filter(
    ([, { readOnly, computed, writeOnly }]) => !readOnly && !computed && !writeOnly,
  );

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
  await desk.server.setClock(NOW);
  await stock(desk, 'a', 3);
});
afterAll(() => desk.close());

const total = async ({ person }: Maker, resource: string): Promise<number> =>
  Number((await person.list(resource, { range: [0, 0] })).headers.get('content-range')?.split('/')[1]);

type Sends = (body: object, headers?: Record<string, string>) => Promise<Answer<Stored>>;

/** A body that is refused because of one field, and the code that says so. */
interface Wrong {
  field: string;
  body: object;
  code?: string;
}

/** No field error can name what cannot even be read. */
const isUnreadable = (value: unknown): boolean => /\\u0000|\\ud800/.test(JSON.stringify(value) ?? '');

/** 400, and the field is told in the caller's language. */
async function expectRefused(send: Sends, { field, body, code }: Wrong): Promise<void> {
  const [zh, en] = [await send(body), await send(body, { 'accept-language': 'en-GB' })];
  const context = JSON.stringify({ field, body, zh: zh.body });
  expect([context, zh.status, en.status]).toEqual([context, 400, 400]);
  if (isUnreadable(body)) return;
  expect([context, zh.body.code]).toEqual([context, code ?? expect.any(String)]);
  expect([context, zh.body.errors?.[field]]).toEqual([context, expect.stringMatching(CHINESE)]);
  expect([context, en.body.errors?.[field]]).toEqual([context, expect.not.stringMatching(CHINESE)]);
}

test('every declared resource is written by somebody here, or by nobody at all', () => {
  const forgotten = declarations.filter(
    (each) => !keeperOf(each, 'create') && staffRoles.some((role) => may(role, each.resource, 'create')),
  );
  expect(forgotten.map(({ resource }) => resource)).toEqual([]);
});

describe.each(keptBy('create'))('the stock provider makes %s', (resource, declaration, keeper) => {
  let maker: Maker;
  let provider: DataProvider;
  const isForm = SENT_AS_FORM.includes(resource);

  const created = async (data: Record<string, unknown>): Promise<Stored> =>
    isForm ? maker.make(declaration, data) : (await provider.create<Stored>(resource, { data })).data;
  /** Values of a wrong kind that a field refuses; an optional one that is sent empty takes its default. */
  const wrongFor = ([field, spec]: [string, FieldSpec], good: object): Wrong[] =>
    wrongOf(spec)
      .filter((value) => value !== null || spec.required)
      .map((value) => ({ field, body: { ...good, [field]: value } }));

  beforeAll(async () => {
    maker = await makerFor(desk, keeper);
    provider = providerFor(desk.server.url, maker.person);
  });

  test('refuses an anonymous caller', async () => {
    expect((await desk.stranger.post(resource, {})).status).toBe(401);
  });

  test.each(['required', 'all'] as const)('with fields: %s', async (wish) => {
    const data = await maker.body(declaration, wish, 1);
    const made = await created(data);
    const { password: _, ...told } = data;
    expect(made).toMatchObject(told);
    const { data: read } = await provider.getOne<Stored>(resource, { id: made.id });
    const settled = Object.entries(read).filter(([name]) => !GOES_ON[resource]?.includes(name));
    expect(steady(made)).toMatchObject(steady(Object.fromEntries(settled)));
    expect(made.version ?? 1).toBe(1);
    for (const [name, { nullable, writeOnly }] of Object.entries(fieldsFor(declaration, keeper)))
      if (!nullable && !writeOnly && !NULL_WHEN_FINE.includes(name))
        expect([name, read[name] ?? null]).not.toEqual([name, null]);
  });

  test('refuses what is missing, unknown, read-only or of the wrong kind, by its field and in both languages', async () => {
    const good = await maker.body(declaration, 'all', 2);
    const before = await total(maker, resource);
    const taken = maker.creatable(declaration);
    const known = new Set(taken.map(([name]) => name));
    const readOnly = Object.keys(fieldsFor(declaration, keeper)).filter((name) => !known.has(name));
    const wrongs: Wrong[] = [
      { field: 'colour', body: { ...good, colour: 'red' }, code: 'input.unknown-field' },
      ...readOnly.map((field) => ({
        field,
        body: { ...good, [field]: 'x' },
        code: isForm ? 'input.unknown-field' : 'input.read-only',
      })),
      ...taken
        .filter(([, { required }]) => required)
        .map(([field]) => ({ field, body: { ...good, [field]: undefined }, code: 'input.required' })),
      ...(isForm ? [] : taken.flatMap((each) => wrongFor(each, good))),
    ];
    const send: Sends = (body, headers) => maker.sends(declaration, { ...body }, headers);
    await sideBySide(wrongs, (wrong) => expectRefused(send, wrong));
    expect(await total(maker, resource)).toBe(before);
  });

  test('once for one idempotency key, and not at all for the same key with another body', async () => {
    const [data, other] = [await maker.body(declaration, 'all', 1), await maker.body(declaration, 'all', 2)];
    const before = await total(maker, resource);
    const key = { 'idempotency-key': `make-${resource}` };
    const [first, second] = [
      await maker.sends(declaration, data, key),
      await maker.sends(declaration, data, key),
    ];
    expect([first.status, second.status, second.body]).toEqual([201, 201, first.body]);
    const third = await maker.sends(declaration, other, key);
    expect([third.status, third.body.code]).toEqual([422, 'idempotency.reused']);
    expect(await total(maker, resource)).toBe(before + 1);
  });
});

describe.each(keptBy('update'))('the stock provider changes %s', (resource, declaration, keeper) => {
  let maker: Maker;
  let provider: DataProvider;

  const read = async (id: string) => steady((await provider.getOne<Stored>(resource, { id })).data);
  const put = (id: string, body: object, headers: Record<string, string> = {}) =>
    maker.person.send<Stored>('PUT', `/panel/${resource}/${id}`, body, headers);
  /** A record to change: a new one, where one can be made. */
  const subject = async (index = 0, wish: 'required' | 'all' = 'required'): Promise<Stored> => {
    if (may(keeper, resource, 'create'))
      return read((await maker.make(declaration, await maker.body(declaration, wish, index))).id);
    return read((await maker.idsOf(resource))[index] ?? '');
  };
  const another = async (name: string, spec: FieldSpec, present: unknown): Promise<unknown> => {
    for (let index = 1; index < 8; index += 1) {
      const value = await maker.sample(declaration, name, spec, index);
      if (value !== undefined && JSON.stringify(value) !== JSON.stringify(present)) return value;
    }
    throw new Error(`${resource}.${name} has nothing else to be`);
  };

  beforeAll(async () => {
    maker = await makerFor(desk, keeper);
    provider = providerFor(desk.server.url, maker.person);
  });

  test('refuses an anonymous caller', async () => {
    expect((await desk.stranger.send('PUT', `/panel/${resource}/${NOBODY}`, {})).status).toBe(401);
  });

  test('not at all when the whole record comes back as it was', async () => {
    for (const id of (await maker.idsOf(resource)).slice(0, 6)) {
      const before = await read(id);
      const sent = { id, data: before, previousData: before };
      expect(steady((await provider.update<Stored>(resource, sent)).data)).toEqual(before);
      expect(await read(id)).toEqual(before);
    }
  });

  test('by one field at a time, and nothing else with it', async () => {
    for (const [name, spec] of writable(declaration, keeper)) {
      const before = await subject(0, ONCE_ONLY.includes(`${resource}.${name}`) ? 'required' : 'all');
      const value = await another(name, spec, before[name]);
      const sent = { id: before.id, data: { ...before, [name]: value }, previousData: before };
      const { data } = await provider.update<Stored>(resource, sent);
      const after = await read(before.id);
      expect([name, steady(data)]).toEqual([name, after]);
      expect([name, after[name], after.version]).toEqual([name, value, (before.version ?? 0) + 1]);
      const follow = FOLLOWERS[`${resource}.${name}`] ?? [];
      for (const [other] of writable(declaration, keeper))
        if (other !== name && !follow.includes(other))
          expect([name, other, after[other]]).toEqual([name, other, before[other]]);
    }
  });

  test('empties every field that may be empty', async () => {
    for (const [name, spec] of writable(declaration, keeper).filter(
      ([each, { nullable }]) => nullable && !NEVER_EMPTY.includes(`${resource}.${each}`),
    )) {
      const { id } = await subject();
      expect((await put(id, { [name]: await another(name, spec, null) })).status).toBe(200);
      const { status, body } = await put(id, { [name]: null });
      expect([name, status, body[name]]).toEqual([name, 200, null]);
    }
  });

  test('refuses what is unknown, read-only or of the wrong kind, by its field and in both languages, and changes nothing', async () => {
    const before = await subject();
    const readOnly = Object.entries(fieldsFor(declaration, keeper)).filter(
      ([name, spec]) => spec.readOnly && !spec.computed && name !== 'version',
    );
    const wrongs: Wrong[] = [
      { field: 'colour', body: { ...before, colour: 'red' }, code: 'input.unknown-field' },
      ...readOnly.map(([field]) => ({ field, body: { ...before, [field]: 'x' }, code: 'input.read-only' })),
      ...writable(declaration, keeper).flatMap(([field, spec]) =>
        wrongOf(spec)
          .filter((value) => value !== before[field])
          .map((value) => ({ field, body: { [field]: value } })),
      ),
    ];
    await sideBySide(wrongs, (wrong) =>
      expectRefused((body, headers) => put(before.id, body, headers), wrong),
    );
    expect(await read(before.id)).toEqual(before);
  });

  test('refuses a stale version with the present record', async () => {
    const before = await subject();
    const [[name, spec] = ['', undefined]] = writable(declaration, keeper);
    if (!spec) throw new Error(`${resource} has nothing to change`);
    const first = await put(before.id, { ...before, [name]: await another(name, spec, before[name]) });
    expect(first.status).toBe(200);
    const second = await put(before.id, { ...before, nonsense: true });
    const told = [second.status, second.body.code, second.body.current];
    expect(steady(told)).toEqual([409, 'record.stale', steady(first.body)]);
    expect(await read(before.id)).toEqual(steady(first.body));
  });

  test('many at once', async () => {
    const [[name, spec] = ['', undefined]] = writable(declaration, keeper).filter(
      ([each, { kind }]) => each !== 'code' && each !== 'username' && kind !== 'object',
    );
    if (!spec) throw new Error(`${resource} has nothing to change`);
    const some = [await subject(), await subject(may(keeper, resource, 'create') ? 0 : 1)];
    const ids = some.map(({ id }) => id);
    const value = await another(name, spec, some[0]?.[name]);
    expect((await provider.updateMany(resource, { ids, data: { [name]: value } })).data).toEqual(ids);
    for (const id of ids) expect((await read(id))[name]).toEqual(value);
  });
});

describe.each(keptBy('delete'))('the stock provider deletes %s', (resource, declaration, keeper) => {
  let maker: Maker;
  let provider: DataProvider;

  const spare = async (wish: 'required' | 'all') =>
    (await maker.make(declaration, await maker.body(declaration, wish, 1))).id;

  beforeAll(async () => {
    maker = await makerFor(desk, keeper);
    provider = providerFor(desk.server.url, maker.person);
  });

  test('refuses an anonymous caller', async () => {
    expect((await desk.stranger.send('DELETE', `/panel/${resource}/${NOBODY}`)).status).toBe(401);
  });

  test('one, and then it is nobody, or says that it was taken back', async () => {
    const id = await spare('all');
    expect((await provider.delete(resource, { id })).data).toEqual({ id });
    const left = STAYS[resource];
    if (left) return expect((await provider.getOne(resource, { id })).data).toMatchObject(left);
    await expect(provider.getOne(resource, { id })).rejects.toThrow('404 record.not-found');
    return expect(provider.delete(resource, { id })).rejects.toThrow('404 record.not-found');
  });

  test('many', async () => {
    const ids = [await spare('required'), await spare('all')];
    const before = await total(maker, resource);
    expect((await provider.deleteMany(resource, { ids })).data).toEqual(ids);
    expect(await total(maker, resource)).toBe(STAYS[resource] ? before : before - 2);
  });
});
