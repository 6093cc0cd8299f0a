import { readSettings, SECRET_NAMES, SettingsError, toEnvironment, type Variables } from './settings';

const secrets = Object.fromEntries(SECRET_NAMES.map((name) => [name, `${name}-0123456789abcdef`]));

function refusal(env: Variables): string {
  try {
    readSettings(env, '/somewhere');
  } catch (error) {
    expect(error).toBeInstanceOf(SettingsError);
    return error instanceof Error ? error.message : '';
  }
  return 'nothing was refused';
}

describe('the settings of an installation', () => {
  it('have a default each', () => {
    expect(readSettings({}, '/somewhere')).toEqual({
      environment: 'development',
      port: 1337,
      host: '127.0.0.1',
      processes: 1,
      dataDir: '/somewhere/.data',
      databaseUrl: null,
      seed: 'demo',
      demoPassword: 'Shouwen-demo-1',
      adminEmail: 'admin@shouwen.local',
      adminPassword: null,
      publicUrl: null,
      trustProxy: false,
      requireSecondFactor: 'none',
      smtpUrl: null,
      mailFrom: null,
      backupDir: null,
      backupAt: '02:30',
      backupKeepDays: 7,
      backupKeepWeeks: 4,
      secrets: {},
    });
  });

  it('take an empty value for none', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: ' ' }).port).toBe(1337);
  });

  it.each([
    ['PORT', 'http'],
    ['ADMIN_PASSWORD', 'weak'],
    ['ADMIN_EMAIL', 'nobody'],
    ['PORT', '65536'],
    ['WEB_CONCURRENCY', '0'],
    ['WEB_CONCURRENCY', '1.5'],
    ['WEB_CONCURRENCY', '65'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['HOST', 'not a host'],
    ['BACKUP_AT', '24:00'],
    ['BACKUP_AT', '2:30'],
    ['BACKUP_KEEP_DAYS', '0'],
    ['BACKUP_KEEP_WEEKS', 'all'],
    ['BACKUP_DIR', '.data/backups'],
    ['SEED', 'yes'],
    ['NODE_ENV', 'prod'],
    ['DATABASE_URL', 'mysql://root@localhost/x'],
    ['DATABASE_URL', 'localhost'],
    ['DATABASE_URL', 'postgres://localhost'],
    ['DEMO_PASSWORD', 'short'],
    ['DEMO_PASSWORD', 'nocapital1'],
    ['PUBLIC_URL', 'desk.example.com'],
    ['PUBLIC_URL', 'ftp://desk.example.com'],
    ['TRUST_PROXY', 'perhaps'],
    ['REQUIRE_SECOND_FACTOR', 'everybody'],
    ['SMTP_URL', 'mail.example.com'],
    ['MAIL_FROM', 'nobody'],
    ['DATA_DIR', 'a\0b'],
    ['JWT_SECRET', 'short'],
    ['APP_KEYS', 'long-enough-0123456789,short'],
  ])('are refused in one sentence that names the variable: %s=%j', (name, value) => {
    const sentence = refusal({ [name]: value });
    expect(sentence).toMatch(new RegExp(`^${name} .+; .+\\.$`));
    expect(sentence).not.toContain('\n');
  });

  it('never repeat the password of a URL', () => {
    expect(refusal({ DATABASE_URL: 'mysql://root:hush@localhost/x' })).not.toContain('hush');
    expect(refusal({ DATABASE_URL: 'postgres//root:hush@localhost' })).not.toContain('hush');
  });

  it('need a sender as soon as mail can be sent', () => {
    expect(refusal({ SMTP_URL: 'smtp://localhost:25' })).toMatch(/^MAIL_FROM is missing/);
  });
});

describe('an installation that others can reach', () => {
  it.each([{ HOST: '0.0.0.0' }, { HOST: '192.168.1.5' }, { NODE_ENV: 'production', SEED: 'demo' }])(
    'refuses demo accounts: %j',
    (env) => expect(refusal({ ...secrets, ...env })).toMatch(/^SEED would create demo accounts/),
  );

  it.each([{ HOST: '::', SEED: 'none' }, { NODE_ENV: 'production' }])(
    'refuses generated secrets: %j',
    (env) => {
      expect(refusal(env)).toMatch(/^APP_KEYS is missing, and a generated secret is refused/);
      expect(refusal({ ...secrets, JWT_SECRET: '', ...env })).toMatch(/^JWT_SECRET is missing/);
    },
  );

  it('starts with its own secrets and without demo data', () => {
    const settings = readSettings({ ...secrets, NODE_ENV: 'production', HOST: '0.0.0.0' });
    expect(settings.seed).toBe('none');
    expect(settings.secrets).toEqual(secrets);
  });

  it.each(['localhost', '127.0.0.1', '127.8.9.10', '::1'])('is not one that listens on %s', (HOST) => {
    expect(readSettings({ HOST }).seed).toBe('demo');
  });
});

describe('the variables of the server', () => {
  const generated = {
    secrets: {
      APP_KEYS: 'generated',
      API_TOKEN_SALT: 'generated',
      ADMIN_JWT_SECRET: 'generated',
      TRANSFER_TOKEN_SALT: 'generated',
      ENCRYPTION_KEY: 'generated',
      JWT_SECRET: 'generated',
    },
    databaseUrl: 'postgres://localhost/x',
  };

  it('run it in UTC, without telemetry, on a database that is always named', () => {
    expect(toEnvironment(readSettings({}), generated)).toMatchObject({
      TZ: 'UTC',
      STRAPI_TELEMETRY_DISABLED: 'true',
      DATABASE_URL: 'postgres://localhost/x',
    });
  });

  it('name the folder of backups from where the project lies, or none', () => {
    expect(toEnvironment(readSettings({}), generated).BACKUP_DIR).toBe('');
    const settings = readSettings({ BACKUP_DIR: '../safe', BACKUP_KEEP_DAYS: '3' }, '/somewhere');
    expect(toEnvironment(settings, generated)).toMatchObject({
      BACKUP_DIR: '/safe',
      BACKUP_AT: '02:30',
      BACKUP_KEEP_DAYS: '3',
      BACKUP_KEEP_WEEKS: '4',
    });
  });

  it('hand on of whom a second factor is required', () => {
    const settings = readSettings({ REQUIRE_SECOND_FACTOR: 'managers' });
    expect(toEnvironment(settings, generated)).toMatchObject({ REQUIRE_SECOND_FACTOR: 'managers' });
  });

  it('prefer a given secret to a generated one', () => {
    const environment = toEnvironment(readSettings({ JWT_SECRET: 'given-0123456789' }), generated);
    expect(environment).toMatchObject({ JWT_SECRET: 'given-0123456789', APP_KEYS: 'generated' });
  });
});
