import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as Container from '../../cms/src/backup/write/container';
import {
  act,
  begin,
  type House,
  hasSmallDisks,
  onSmallDisk,
  refusalOf,
  script,
  sumsOf,
} from '../support/backups';
import { built } from '../support/built';
import { openDatabase, type Database } from '../support/database';
import { eventually } from '../support/eventually';
import { removeFolder, temporaryFolder } from '../support/folder';
import { createDatabase, dropDatabase } from '../support/postgres';
import { copyOfTemplate } from '../support/template';

// enough that somebody can come in between
const BULK_ROWS = 40_000;

let folder: string;
let good: string;
let source: House;
let target: House;
let database: Database;
let saved: Record<string, string>;

const at = (name: string): string => join(folder, name);
const restoring = (file: string, house: House = target) => refusalOf(['restore', '--file', file], house);

/** How much there is of an installation: nothing, where it is as empty as before. */
async function remains({ databaseUrl, dataDir }: House): Promise<unknown[]> {
  const there = openDatabase(databaseUrl);
  try {
    const tables = await there.query(
      `SELECT n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname IN ('public', 'pgboss') AND c.relkind IN ('r', 'S', 'p')`,
    );
    return [...tables, ...(existsSync(dataDir) ? readdirSync(dataDir) : [])];
  } finally {
    await there.end();
  }
}

beforeAll(async () => {
  folder = temporaryFolder('backups');
  good = at('good.tar');
  source = { dataDir: at('source'), databaseUrl: await copyOfTemplate('demo', at('source')) };
  target = { dataDir: at('target'), databaseUrl: await createDatabase() };
  mkdirSync(join(source.dataDir, 'public', 'uploads'), { recursive: true });
  writeFileSync(join(source.dataDir, 'public', 'uploads', 'map.txt'), 'a map');
  database = openDatabase(source.databaseUrl);
  await database.query(
    `CREATE TABLE bulk AS SELECT n, md5(n::text) || repeat(md5((-n)::text), 30) AS text FROM generate_series(1, $1::int) n`,
    [BULK_ROWS],
  );
  saved = await sumsOf(source.databaseUrl);
  expect((await act(['take', '--file', good], source)).said?.type).toBe('taken');
});

afterAll(async () => {
  await database.end();
  await dropDatabase(source.databaseUrl);
  await dropDatabase(target.databaseUrl);
  removeFolder(folder);
});

/** Waits until a backup or restore of a database has come to a table. */
const isCopying = (name: string, table: string) =>
  eventually(async () => {
    const [copying] = await database.query(
      `SELECT 1 FROM pg_stat_activity WHERE application_name = 'shouwen-backup' AND datname = $1 AND position($2 IN query) > 0`,
      [name, `COPY "${table}`],
    );
    return copying;
  }, 30_000);

describe('a bad file is refused with a reason before anything is written', () => {
  const whole = () => readFileSync(good);
  const write = (name: string, content: Uint8Array | string): string => {
    writeFileSync(at(name), content);
    return at(name);
  };
  const flipped = (place: number): Buffer => {
    const bytes = whole();
    bytes[place] = (bytes[place] ?? 0) ^ 1;
    return bytes;
  };
  const craft = async (name: string, entries: [string, string][]): Promise<string> => {
    const chunks: Uint8Array[] = [];
    const { openContainer } = built<typeof Container>('backup/write/container');
    const container = openContainer((chunk) => Promise.resolve(void chunks.push(chunk)), new Date(0));
    for (const [entry, content] of entries) await container.add(entry, Buffer.from(content));
    await container.seal({ tables: [], files: { count: 0, bytes: 0 }, lost: [] });
    return write(name, Buffer.concat(chunks));
  };
  const manifest = {
    format: 'shouwen-backup',
    formatVersion: 1,
    product: '0.0.1',
    before: [],
    after: [],
    tables: [],
  };
  const saying = (more: object): [string, string] => [
    'manifest.json',
    JSON.stringify({ ...manifest, ...more }),
  ];
  const out: [string, string] = ['uploads/../../out.txt', 'x'];

  test.each<[string, () => string | Promise<string>, string]>([
    ['an empty one', () => write('empty', ''), 'backup.foreign'],
    ['a text', () => write('text', 'tickets\n'.repeat(500)), 'backup.foreign'],
    ['a tar of somebody else', () => craft('foreign', [['readme.txt', 'x']]), 'backup.foreign'],
    [
      'one cut in the middle',
      () => write('half', whole().subarray(0, whole().length / 2)),
      'backup.truncated',
    ],
    [
      'one without its last two kilobytes',
      () => write('end', whole().subarray(0, -4_096)),
      'backup.truncated',
    ],
    [
      'one with a changed byte',
      () => write('byte', flipped(Math.floor(whole().length / 2))),
      'backup.damaged',
    ],
    ['a newer format', () => craft('format', [saying({ formatVersion: 2 })]), 'backup.newer-format'],
    ['a newer product', () => craft('product', [saying({ product: '9.0.0' })]), 'backup.newer-product'],
    ['a file that leads out of its folder', () => craft('out', [saying({}), out]), 'backup.damaged'],
  ])('%s', async (_, make, code) => {
    const file = await make();
    expect(await refusalOf(['check', '--file', file], target)).toBe(code);
    expect(await restoring(file)).toBe(code);
    expect(await remains(target)).toEqual([]);
    expect(existsSync(at('out.txt'))).toBe(false);
  });

  test('the person at the keyboard reads one sentence, and nothing was made', async () => {
    const { code, output } = await script('restore', [at('half')], { dataDir: at('nowhere') }).ended;
    expect(output).toMatch(/\nThe backup is not whole: it was cut off before its end\. Take another\.\n$/);
    expect([code, existsSync(at('nowhere'))]).toEqual([1, false]);
  });
});

describe('a restore goes into an empty installation only', () => {
  test('a database in use is refused and left as it is', async () => {
    const before = await sumsOf(source.databaseUrl);
    await database.end();
    expect(await restoring(good, { ...source, dataDir: at('other') })).toBe('restore.not-empty');
    database = openDatabase(source.databaseUrl);
    expect(await sumsOf(source.databaseUrl)).toEqual(before);
  });

  test('while somebody is connected it is refused', async () => {
    const somebody = openDatabase(target.databaseUrl);
    await somebody.query('SELECT 1');
    expect(await restoring(good)).toBe('restore.in-use');
    await somebody.end();
  });

  test('files that are there already are not mixed with others', async () => {
    const dataDir = at('with-files');
    mkdirSync(join(dataDir, 'files', 'ab', 'cd'), { recursive: true });
    writeFileSync(join(dataDir, 'files', 'ab', 'cd', 'x'), '');
    expect(await restoring(good, { ...target, dataDir })).toBe('restore.files-in-the-way');
    expect(existsSync(join(dataDir, 'files', 'ab', 'cd', 'x'))).toBe(true);
  });

  test('one that only started, and nobody worked in, counts as empty', async () => {
    const dataDir = at('started');
    const started = { dataDir, databaseUrl: await copyOfTemplate('none', dataDir) };
    expect((await act(['restore', '--file', good], started)).said?.type).toBe('restored');
    expect(await sumsOf(started.databaseUrl)).toEqual(saved);
    await dropDatabase(started.databaseUrl);
  });
});

describe('a backup', () => {
  const beside = (name: string) =>
    readdirSync(folder).filter((each) => each.startsWith(name) && each !== name);

  test('does not overwrite a file unless it is told to', async () => {
    writeFileSync(at('kept.tar'), 'mine');
    expect(await refusalOf(['take', '--file', at('kept.tar')], source)).toBe('backup.file-exists');
    expect(readFileSync(at('kept.tar'), 'utf8')).toBe('mine');
    const { said } = await act(['take', '--file', at('kept.tar'), '--overwrite'], source);
    expect([said?.type, beside('kept.tar')]).toEqual(['taken', []]);
  });

  test('of a database that has never been started on is refused', async () => {
    expect(await refusalOf(['take', '--file', at('nothing.tar')], target)).toBe('backup.nothing-there');
    expect(beside('nothing.tar')).toEqual([]);
  });

  test('waits for nobody who is at it already', async () => {
    const holder = openDatabase(source.databaseUrl);
    await holder.query('SELECT pg_advisory_lock(5077004)');
    expect(await refusalOf(['take', '--file', at('twice.tar')], source)).toBe('backup.running');
    await holder.end();
  });

  test('whose connection is cut says so and leaves nothing', async () => {
    const { ended } = await inTheMiddle('cut.tar');
    await database.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'shouwen-backup' AND datname = current_database()`,
    );
    expect(await ended).toMatchObject({ said: { code: 'backup.database-lost' } });
    expect([existsSync(at('cut.tar')), beside('cut.tar')]).toEqual([false, []]);
  });

  test('that is cancelled leaves nothing', async () => {
    const { child, ended } = await inTheMiddle('cancelled.tar');
    child.kill('SIGTERM');
    expect((await ended).code).toBe(1);
    expect([existsSync(at('cancelled.tar')), beside('cancelled.tar')]).toEqual([false, []]);
  });

  test('that is killed leaves nothing that looks whole, and the next one clears it away', async () => {
    const { child, ended } = await inTheMiddle('killed.tar');
    child.kill('SIGKILL');
    await ended;
    expect([existsSync(at('killed.tar')), beside('killed.tar').length]).toEqual([false, 1]);
    expect((await act(['take', '--file', at('killed.tar')], source)).said?.type).toBe('taken');
    expect(beside('killed.tar')).toEqual([]);
  });

  (hasSmallDisks() ? test : test.skip)(
    'for which the disk has no room says so and leaves nothing on it',
    async () => {
      const disk = at('small');
      mkdirSync(disk);
      const told = await onSmallDisk(disk, 400_000, ['take', '--file', join(disk, 'x.tar')], source);
      expect(JSON.parse(told.said)).toMatchObject({ type: 'refused', code: 'backup.disk-full' });
      expect(told.left).toBe('');
    },
  );

  /** Begins one and waits until it is reading rows. */
  async function inTheMiddle(name: string) {
    const begun = begin(['take', '--file', at(name)], source);
    await isCopying(new URL(source.databaseUrl).pathname.slice(1), 'public"."bulk');
    return begun;
  }
});

describe('a restore that breaks off leaves the installation as empty as before', () => {
  async function inTheMiddle() {
    const begun = begin(['restore', '--file', good], target);
    await isCopying(new URL(target.databaseUrl).pathname.slice(1), 'public"."bulk');
    return begun;
  }

  test('when it is cancelled', async () => {
    const { child, ended } = await inTheMiddle();
    child.kill('SIGTERM');
    expect((await ended).code).toBe(1);
    await gone();
    expect(await remains(target)).toEqual([]);
  });

  test('when it is killed: the next one goes through', async () => {
    const { child, ended } = await inTheMiddle();
    child.kill('SIGKILL');
    await ended;
    await gone();
    expect((await remains(target)).filter((each) => typeof each === 'object')).toEqual([]);
    expect((await act(['restore', '--file', good], target)).said?.type).toBe('restored');
    expect(await sumsOf(target.databaseUrl)).toEqual(saved);
    expect(readFileSync(join(target.dataDir, 'public', 'uploads', 'map.txt'), 'utf8')).toBe('a map');
  });

  /** The database ends what nobody waits for any more a moment later. */
  const gone = () =>
    eventually(async () => {
      const [still] = await database.query(`SELECT 1 FROM pg_stat_activity WHERE datname = $1`, [
        new URL(target.databaseUrl).pathname.slice(1),
      ]);
      return still ? undefined : true;
    }, 20_000);
});
