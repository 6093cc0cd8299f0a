import { createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { openDesk, type Desk } from '../support/desk';
import { Person } from '../support/person';

const NEWCOMER = {
  username: 'newcomer',
  email: 'new@example.org',
  password: 'Newcomer-1',
  firstname: 'N',
  lastname: 'C',
};

describe('the doors of a stock Strapi', () => {
  let desk: Desk;

  /** As it stands: fetch would tidy the address up. */
  function raw(
    method: string,
    path: string,
    body?: object,
    token?: string,
  ): Promise<{ status: number; text: string }> {
    const { hostname, port } = new URL(desk.server.url);
    const headers = {
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    };
    return new Promise((resolve, reject) => {
      const sent = request({ hostname, port, method, path, headers }, (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk: string) => (text += chunk));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
      });
      sent.on('error', reject);
      sent.end(body ? JSON.stringify(body) : undefined);
    });
  }

  async function apiToken(): Promise<string> {
    const key = randomBytes(64).toString('hex');
    // the salt of tests/support/settings
    const hash = createHmac('sha512', 'test-API_TOKEN_SALT-0123456789abcdef').update(key).digest('hex');
    await desk.database.query(
      `INSERT INTO strapi_api_tokens (document_id, name, type, access_key, created_at, published_at) VALUES ($1, $1, 'full-access', $2, now(), now())`,
      [`t${key.slice(0, 20)}`, hash],
    );
    return key;
  }

  beforeAll(async () => {
    desk = await openDesk();
    const uploads = join(desk.server.dataDir, 'public', 'uploads');
    mkdirSync(uploads, { recursive: true });
    writeFileSync(join(uploads, 'private.txt'), 'nobody may read this');
  });
  afterAll(() => desk.close());

  test.each([
    'local/register',
    'forgot-password',
    'reset-password',
    'change-password',
    'send-email-confirmation',
    'email-confirmation',
    'refresh',
    'logout',
    'local/',
    'local/../local/register',
    'LOCAL/Register',
    'local//register',
    'local/%72egister',
  ])('is shut: /api/auth/%s', async (path) => {
    for (const token of [undefined, (await desk.as('clerk')).token ?? '', await apiToken()]) {
      const { status } = await raw('POST', `/api/auth/${path}`, NEWCOMER, token);
      // the login itself, spelled otherwise, is still a login
      expect(path === 'local/' ? [400] : [400, 401, 403, 404, 405]).toContain(status);
    }
    const found = await desk.database.query('SELECT 1 FROM up_users WHERE username = $1', [
      NEWCOMER.username,
    ]);
    expect(found).toEqual([]);
  });

  test.each([
    '/admin/register-admin',
    '/ADMIN/Register-Admin',
    '/admin/register-admin/',
    '//admin/register-admin',
    '/admin//register-admin',
    '/admin/%72egister-admin',
    '/%61dmin/register-admin',
    '/admin/./register-admin',
    '/admin/x/../register-admin',
    '/admin/register-admin%2f',
    '/admin/register-admin?x=1',
    '/admin/register-admin//',
    '/admin/register',
    '/admin/register-admin;x',
    '/admin/register%2Dadmin',
  ])('makes no stranger the first administrator: %s', async (path) => {
    const { status } = await raw('POST', path, NEWCOMER);
    expect([400, 401, 403, 404, 405]).toContain(status);
    expect(await desk.database.query('SELECT 1 FROM admin_users')).toEqual([]);
  });

  test.each([
    '/uploads/private.txt',
    '/UPLOADS/private.txt',
    '//uploads/private.txt',
    '/%75ploads/private.txt',
    '/uploads%2Fprivate.txt',
    '/./uploads/private.txt',
    '/x/../uploads/private.txt',
    '/uploads/../uploads/private.txt',
    '/uploads//private.txt',
    '/desk/../uploads/private.txt',
    '/desk/..%2fuploads/private.txt',
  ])('shows no uploaded file: %s', async (path) => {
    for (const token of [undefined, (await desk.as('clerk')).token ?? '', await apiToken()]) {
      const { status, text } = await raw('GET', path, undefined, token);
      expect(status).toBeGreaterThanOrEqual(300);
      expect(text).not.toContain('nobody may read');
    }
  });

  test.each([
    '/api/upload',
    '/upload',
    '/API/upload',
    '/api/upload/files',
    '/upload/files',
    '/upload/folders',
  ])('takes no file from a stranger or from the staff: %s', async (path) => {
    for (const method of ['GET', 'POST']) {
      expect((await raw(method, path)).status).toBeGreaterThanOrEqual(401);
      expect(
        (await raw(method, path, undefined, (await desk.as('manager')).token ?? '')).status,
      ).toBeGreaterThanOrEqual(401);
    }
  });

  test.each([
    'tickets',
    'tickets?status=draft',
    'residents',
    'staffs',
    'events',
    'users',
    'users/me',
    'users-permissions/roles',
    'i18n/locales',
    'connect/google',
  ])('shows nothing of the content API: /api/%s', async (path) => {
    expect((await raw('GET', `/api/${path}`)).status).toBeGreaterThanOrEqual(401);
    for (const name of ['clerk', 'manager', 'company'] as const) {
      expect(
        (await raw('GET', `/api/${path}`, undefined, (await desk.as(name)).token ?? '')).status,
      ).toBeGreaterThanOrEqual(403);
    }
  });

  test('opens the content API to an API token, where a ticket is registered like everywhere', async () => {
    const key = await apiToken();
    expect((await raw('GET', '/api/tickets', undefined, key)).status).toBe(200);
    expect((await raw('GET', '/api/tickets', undefined, 'f'.repeat(128))).status).toBe(401);
    const [type] = await desk.database.query<{ id: string }>(
      `SELECT document_id AS id FROM ticket_types WHERE code = 'help'`,
    );
    const data = { type: type?.id, serviceCenter: 'a-centre', description: '接口来的灯坏了' };
    const made = await raw('POST', '/api/tickets', { data }, key);
    expect(made.status).toBe(201);
    const [ticket] = (await (await desk.as('clerk')).list('tickets', { filter: { q: '接口来的' } })).body;
    expect(ticket).toMatchObject({ state: 'new', number: expect.stringMatching(/^TA\d{6}-\d{3}$/) });
    expect(ticket?.replyDueAt).not.toBeNull();
    const forged = await raw('POST', '/api/tickets', { data: { ...data, state: 'closed' } }, key);
    expect(forged.status).toBe(400);
    const gone = await raw('DELETE', `/api/tickets/${ticket?.id}`, undefined, key);
    expect([400, 403]).toContain(gone.status);
  });

  test.each(['GET', 'POST', 'PUT', 'DELETE', 'PATCH'] as const)(
    'refuses an anonymous caller at every address of the panel: %s',
    async (method) => {
      for (const path of [
        'tickets',
        'tickets/x',
        'tickets/x/actions/note',
        'me',
        'deadline-previews',
        'ticket-promises',
        'staff',
        'nothing',
        '',
      ]) {
        const { status, body } = await desk.stranger.send(
          method,
          `/panel/${path}`,
          method === 'GET' ? undefined : {},
        );
        expect([status, body.code]).toEqual([401, 'auth.required']);
      }
    },
  );

  test.each(['x', 'x.y.z', 'eyJhbGciOiJub25lIn0.eyJpZCI6MX0.', 'eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0.AAAA'])(
    'takes no forged token: %s',
    async (token) => {
      expect((await new Person(desk.server.url, token).get('tickets')).status).toBe(401);
    },
  );

  test("takes no token of Strapi's administrators and no API token at the panel", async () => {
    expect((await new Person(desk.server.url, await apiToken()).get('tickets')).status).toBe(401);
  });

  test.each(['gzip', 'deflate', 'nonsense'])(
    "calls a body that is not %s, as it says it is, the sender's mistake",
    async (encoding) => {
      const { status } = await desk.stranger.send('POST', '/admin/login', '{}', {
        'content-encoding': encoding,
      });
      expect([400, 415]).toContain(status);
    },
  );
});
