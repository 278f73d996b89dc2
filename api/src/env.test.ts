import { readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { EnvError, readDatabaseUrl, readEnv } from './env.ts';

const dataFolder = join(tmpdir(), `parley-env-${process.pid}`);
afterEach(() => rm(dataFolder, { recursive: true, force: true }));

const secret = 'a secret of at least 32 characters';
const bucket = {
  S3_BUCKET: 'parley-files',
  S3_REGION: 'eu-central-1',
  S3_ACCESS_KEY_ID: 'AKIAEXAMPLE',
  S3_SECRET_ACCESS_KEY: 'the secret of the key',
};
const read = (source: Record<string, string>) => readEnv({ PARLEY_DATA: dataFolder, ...source });
const refusal = (source: Record<string, string>) => {
  try {
    read(source);
  } catch (error) {
    expect(error).toBeInstanceOf(EnvError);
    return String(error);
  }
  throw new Error('It was not refused');
};

describe('with nothing set', () => {
  test('it is a demo with the embedded database, for this machine alone', () => {
    expect(read({})).toEqual({
      dataFolder,
      demo: true,
      port: 4000,
      host: '127.0.0.1',
      mailFrom: 'Parley <parley@localhost>',
      authSecret: expect.stringMatching(/^[\w-]{43}$/),
      storage: { driver: 'disk', folder: join(dataFolder, 'files') },
      scanner: null,
      trustedProxies: 0,
      logLevel: 'info',
    });
  });

  test('the data lie in the repository, wherever it is started from', () => {
    const repository = fileURLToPath(new URL('../..', import.meta.url));
    expect(readEnv({ AUTH_SECRET: secret }).dataFolder).toBe(join(repository, '.parley'));
    expect(readEnv({ AUTH_SECRET: secret, PARLEY_DATA: 'here' }).dataFolder).toBe(join(repository, 'here'));
  });

  test('the secret is made once and readable by its owner alone', async () => {
    const first = read({}).authSecret;
    expect(read({}).authSecret).toBe(first);
    expect(await readFile(join(dataFolder, 'auth-secret'), 'utf8')).toBe(first);
    expect((await stat(join(dataFolder, 'auth-secret'))).mode & 0o777).toBe(0o600);
  });
});

test('everything that is set is taken', () => {
  const source = {
    DATABASE_URL: 'postgresql://parley@db/parley',
    PARLEY_DEMO: 'true',
    PORT: '0',
    HOST: '::1',
    PUBLIC_URL: 'https://support.example.com/',
    POSTMARK_TOKEN: 'token',
    POSTMARK_STREAM: 'accounts',
    POSTMARK_TICKET_STREAM: 'tickets_2',
    POSTMARK_API_URL: 'http://127.0.0.1:1234',
    MAIL_FROM: 'Support <support@example.com>',
    AUTH_SECRET: secret,
    ...bucket,
    S3_ENDPOINT: 'https://s3.example.com/',
    S3_FORCE_PATH_STYLE: '1',
    CLAMD_HOST: 'clamd',
    CLAMD_PORT: '3310',
    ASSISTANT_PROVIDER: 'openai',
    ASSISTANT_MODEL: 'gpt-4.1-mini',
    ASSISTANT_API_KEY: 'sk-test',
    ASSISTANT_BASE_URL: 'http://localhost:11434/v1/',
    REDIS_URL: 'rediss://redis:6380/1',
    TRUST_PROXY: '2',
    LOG_LEVEL: 'debug',
  };
  expect(read(source)).toEqual({
    dataFolder,
    databaseUrl: source.DATABASE_URL,
    demo: true,
    port: 0,
    host: '::1',
    publicUrl: 'https://support.example.com',
    postmark: {
      token: 'token',
      streams: { accounts: 'accounts', tickets: 'tickets_2' },
      apiUrl: 'http://127.0.0.1:1234',
    },
    mailFrom: source.MAIL_FROM,
    authSecret: secret,
    storage: {
      driver: 's3',
      bucket: 'parley-files',
      region: 'eu-central-1',
      endpoint: 'https://s3.example.com',
      accessKeyId: 'AKIAEXAMPLE',
      secretAccessKey: 'the secret of the key',
      forcePathStyle: true,
    },
    scanner: { host: 'clamd', port: 3310 },
    model: { provider: 'openai', model: 'gpt-4.1-mini', apiKey: 'sk-test', baseUrl: 'http://localhost:11434/v1' },
    redisUrl: source.REDIS_URL,
    trustedProxies: 2,
    logLevel: 'debug',
  });
});

test('a variable set to nothing counts as absent', () => {
  expect(read({ DATABASE_URL: '', PARLEY_DEMO: '', PORT: '', HOST: '' })).toMatchObject({ demo: true, port: 4000 });
});

describe('outside demo mode', () => {
  test('it needs the token that sends mail, and says so in one line', () => {
    expect(refusal({ PARLEY_DEMO: '0' })).toMatch(/^EnvError: POSTMARK_TOKEN is required outside demo mode.*$/);
  });

  test('it is open to the network, and mail comes from its own address', () => {
    const env = read({ PARLEY_DEMO: '0', POSTMARK_TOKEN: 'token', PUBLIC_URL: 'https://support.example.com' });
    expect(env).toMatchObject({ demo: false, host: '0.0.0.0', mailFrom: 'Parley <parley@support.example.com>' });
  });

  test('is where a database of its own leads, where every node needs the same secret', () => {
    const source = { DATABASE_URL: 'postgresql://parley@db/parley', POSTMARK_TOKEN: 'token' };
    expect(refusal(source)).toMatch(/^EnvError: AUTH_SECRET is required with DATABASE_URL.*$/);
    expect(read({ ...source, AUTH_SECRET: secret })).toMatchObject({ demo: false });
  });
});

test('all mail goes through one stream of Postmark, unless that about tickets has its own', () => {
  const streams = (more: object) => read({ POSTMARK_TOKEN: 'token', ...more }).postmark?.streams;
  expect(streams({})).toEqual({ accounts: 'outbound', tickets: 'outbound' });
  expect(streams({ POSTMARK_STREAM: 'mine' })).toEqual({ accounts: 'mine', tickets: 'mine' });
  expect(streams({ POSTMARK_TICKET_STREAM: 'tickets' })).toEqual({ accounts: 'outbound', tickets: 'tickets' });
});

describe('files', () => {
  test('go to the S3 of Amazon where no other is named', () => {
    expect(read(bucket).storage).toEqual({
      driver: 's3',
      bucket: 'parley-files',
      region: 'eu-central-1',
      accessKeyId: 'AKIAEXAMPLE',
      secretAccessKey: 'the secret of the key',
      forcePathStyle: false,
    });
  });

  test.each(Object.keys(bucket))('never go to a bucket without %s', (name) => {
    expect(refusal({ ...bucket, [name]: '' })).toMatch(new RegExp(`^EnvError: ${name} is required with S3_[A-Z_]+$`));
  });

  test('do not go to the disk where only half of a bucket is named', () => {
    const missing = ['S3_BUCKET', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'];
    expect(refusal({ S3_ENDPOINT: 'https://s3.example.com' })).toBe(
      `EnvError: ${missing.map((name) => `${name} is required with S3_ENDPOINT`).join('\n')}`,
    );
  });

  test('are scanned by a clamd at a socket, or at a host and its port', () => {
    expect(read({ CLAMD_SOCKET: '/run/clamav/clamd.ctl' }).scanner).toEqual({ socket: '/run/clamav/clamd.ctl' });
    expect(read({ CLAMD_HOST: 'clamd', CLAMD_PORT: '3310' }).scanner).toEqual({ host: 'clamd', port: 3310 });
    expect(refusal({ CLAMD_HOST: 'clamd' })).toBe('EnvError: CLAMD_PORT is required with CLAMD_HOST');
    expect(refusal({ CLAMD_PORT: '3310' })).toBe('EnvError: CLAMD_HOST is required with CLAMD_PORT');
    expect(refusal({ CLAMD_HOST: 'clamd', CLAMD_PORT: '3310', CLAMD_SOCKET: '/run/clamd.ctl' })).toBe(
      'EnvError: CLAMD_SOCKET must not be set with CLAMD_HOST: there is one clamd',
    );
  });
});

test("chats are answered by a model that is named, with a key unless it is a server of one's own", () => {
  const openai = { ASSISTANT_PROVIDER: 'openai', ASSISTANT_MODEL: 'gpt-4.1-mini' };
  expect(read({}).model).toBeUndefined();
  expect(read({ ...openai, ASSISTANT_BASE_URL: 'http://localhost:11434/v1' }).model).toEqual({
    provider: 'openai',
    model: 'gpt-4.1-mini',
    baseUrl: 'http://localhost:11434/v1',
  });
  expect(refusal(openai)).toMatch(/^EnvError: ASSISTANT_API_KEY is required with ASSISTANT_MODEL, unless/);
  expect(refusal({ ASSISTANT_API_KEY: 'sk-test' })).toBe(
    'EnvError: ASSISTANT_PROVIDER is required with ASSISTANT_API_KEY\nASSISTANT_MODEL is required with ASSISTANT_API_KEY',
  );
});

test.each([
  ['DATABASE_URL', 'mysql://db', 'starting with postgresql://'],
  ['PARLEY_DEMO', 'maybe', '1 or true, 0 or false'],
  ['PORT', '65536', 'from 0 to 65535'],
  ['PORT', 'http', 'from 0 to 65535'],
  ['PUBLIC_URL', 'support.example.com', 'like https://support.example.com'],
  ['PUBLIC_URL', 'https://example.com/support', 'have no path'],
  ['POSTMARK_API_URL', 'ftp://example.com', 'an http or https URL'],
  ['POSTMARK_STREAM', 'Outbound', 'the id of a message stream'],
  ['POSTMARK_TICKET_STREAM', '1st', 'the id of a message stream'],
  ['MAIL_FROM', 'Support', 'like a@b.example or Name <a@b.example>'],
  ['AUTH_SECRET', 'short', 'at least 32 characters'],
  ['S3_ENDPOINT', 's3.example.com', 'an http or https URL'],
  ['S3_FORCE_PATH_STYLE', 'maybe', '1 or true, 0 or false'],
  ['ASSISTANT_PROVIDER', 'someone', 'openai or anthropic'],
  ['ASSISTANT_BASE_URL', 'localhost', 'an http or https URL'],
  ['CLAMD_PORT', '0', 'from 1 to 65535'],
  ['CLAMD_SOCKET', 'clamd.ctl', 'the absolute path of a socket'],
  ['LOG_LEVEL', 'loud', 'fatal, error, warn, info, debug, trace or silent'],
])('%s=%s is refused, naming what is allowed', (name, value, allowed) => {
  expect(refusal({ [name]: value })).toMatch(new RegExp(`^EnvError: ${name} must .*${allowed}`));
});

test('all mistakes are named at once', () => {
  expect(refusal({ PORT: 'x', LOG_LEVEL: 'x', PARLEY_DEMO: '0', POSTMARK_TOKEN: '' }).split('\n')).toEqual([
    expect.stringContaining('PORT'),
    expect.stringContaining('LOG_LEVEL'),
    expect.stringContaining('POSTMARK_TOKEN'),
  ]);
});

test('a tool that needs the database alone reads nothing else', () => {
  expect(readDatabaseUrl({ DATABASE_URL: 'postgres://db/parley', PARLEY_DEMO: '0' })).toBe('postgres://db/parley');
  expect(() => readDatabaseUrl({})).toThrow(new EnvError('DATABASE_URL is required'));
});
