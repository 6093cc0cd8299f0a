import { chmodSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { freePort } from '../../scripts/database/freePort';
import { removeFolder, temporaryFolder } from '../support/folder';
import { failingStart, type Ending } from '../support/launcher';

function expectOneSentence({ code, stderr }: Ending, sentence: RegExp): void {
  expect(stderr).toMatch(sentence);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
}

describe('a start that cannot succeed says why in one sentence and ends with 1', () => {
  let DATA_DIR: string;
  beforeEach(() => {
    DATA_DIR = temporaryFolder('refusal');
  });
  afterEach(() => removeFolder(DATA_DIR));

  it('when a setting is wrong', async () => {
    expectOneSentence(await failingStart({ DATA_DIR, PORT: 'eighty' }), /^PORT is "eighty"; write /);
  });

  it('when demo accounts would be open to others', async () => {
    expectOneSentence(
      await failingStart({ DATA_DIR, HOST: '0.0.0.0', SEED: 'demo' }),
      /^SEED would create demo accounts/,
    );
  });

  it('when production has no secrets of its own', async () => {
    expectOneSentence(await failingStart({ DATA_DIR, NODE_ENV: 'production' }), /^APP_KEYS is missing/);
  });

  it('when the port is taken', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => {
        const address = other.address();
        resolve(address && typeof address === 'object' ? address.port : 0);
      });
    });
    try {
      const ending = await failingStart({ DATA_DIR, PORT: String(port) });
      expectOneSentence(ending, new RegExp(`^Port ${port} of 127.0.0.1 is taken`));
    } finally {
      other.close();
    }
  });

  it('when the address is not of this machine', async () => {
    const secrets = Object.fromEntries(
      [
        'APP_KEYS',
        'API_TOKEN_SALT',
        'ADMIN_JWT_SECRET',
        'TRANSFER_TOKEN_SALT',
        'ENCRYPTION_KEY',
        'JWT_SECRET',
      ].map((name) => [name, `${name}-0123456789abcdef`]),
    );
    const ending = await failingStart({ ...secrets, DATA_DIR, HOST: '203.0.113.7' });
    expectOneSentence(ending, /^HOST 203\.0\.113\.7 is no address of this machine/);
  });

  it('when the database cannot be reached', async () => {
    const PORT = String(await freePort());
    const DATABASE_URL = `postgres://nobody:secret-word@127.0.0.1:${await freePort()}/shouwen`;
    const ending = await failingStart({ DATA_DIR, PORT, DATABASE_URL });
    expectOneSentence(ending, /database/i);
    expect(ending.stderr).not.toContain('secret-word');
  });

  it('when the data folder is a file', async () => {
    const file = join(DATA_DIR, 'file');
    writeFileSync(file, '');
    expectOneSentence(
      await failingStart({ DATA_DIR: join(file, 'data') }),
      /^The data folder .* cannot be written/,
    );
  });

  // root may write anywhere
  (process.getuid?.() === 0 ? it.skip : it)('when the data folder may not be written', async () => {
    chmodSync(DATA_DIR, 0o500);
    expectOneSentence(await failingStart({ DATA_DIR }), /cannot be written \(permission denied\)/);
  });

  it('when the secrets are damaged', async () => {
    writeFileSync(join(DATA_DIR, 'secrets.json'), '{"APP_KEYS": ');
    expectOneSentence(
      await failingStart({ DATA_DIR, PORT: String(await freePort()) }),
      /secrets\.json is damaged/,
    );
  });
});
