import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { ModelConfig } from './domains/assistant/service.ts';
import type { ScannerConfig } from './files/scan-file.ts';
import type { StorageConfig } from './storage/storage.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** A mistake in the environment, whose message is fit to be printed as it is: what is wrong, and what to do or to set. */
export class EnvError extends Error {
  override readonly name = 'EnvError';
}

const flag = z
  .enum(['1', 'true', '0', 'false'], { error: 'must be 1 or true, 0 or false' })
  .transform((value) => value === '1' || value === 'true');

const databaseUrl = z.string().regex(/^postgres(ql)?:\/\//, 'must be a URL starting with postgresql://');

const port = (least: 0 | 1, error: string) =>
  z
    .string()
    .regex(/^\d{1,5}$/, error)
    .transform(Number)
    .refine((value) => value >= least && value <= 65_535, error);

const httpUrl = (error: string) =>
  z.url({ protocol: /^https?$/, error }).transform((value) => value.replace(/\/+$/, ''));

const messageStream = z
  .string()
  .regex(/^[a-z][a-z0-9_-]{0,29}$/, 'must be the id of a message stream, such as outbound or broadcast');

const variables = z.object({
  PARLEY_DATA: z
    .string()
    .default('.parley')
    .transform((path) => resolve(repository, path)),
  DATABASE_URL: databaseUrl.optional(),
  PARLEY_DEMO: flag.optional(),
  PORT: port(0, 'must be a number from 0 to 65535 (0 picks a free port)').default(4000),
  HOST: z.string().optional(),
  PUBLIC_URL: httpUrl('must be the address people open, like https://support.example.com')
    .refine((url) => new URL(url).pathname === '/' && !/[?#]/.test(url), 'must have no path')
    .optional(),
  POSTMARK_TOKEN: z.string().optional(),
  POSTMARK_STREAM: messageStream.optional(),
  POSTMARK_TICKET_STREAM: messageStream.optional(),
  POSTMARK_API_URL: httpUrl('must be an http or https URL').optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^([^<>@\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
      'must be like a@b.example or Name <a@b.example>',
    )
    .optional(),
  AUTH_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().optional(),
  S3_ENDPOINT: httpUrl('must be an http or https URL').optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  S3_FORCE_PATH_STYLE: flag.optional(),
  CLAMD_HOST: z.string().optional(),
  CLAMD_PORT: port(1, 'must be a number from 1 to 65535').optional(),
  CLAMD_SOCKET: z.string().startsWith('/', 'must be the absolute path of a socket').optional(),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, 'must be a URL starting with redis:// or rediss://')
    .optional(),
  ASSISTANT_PROVIDER: z.enum(['openai', 'anthropic'], { error: 'must be openai or anthropic' }).optional(),
  ASSISTANT_MODEL: z.string().optional(),
  ASSISTANT_API_KEY: z.string().optional(),
  ASSISTANT_BASE_URL: httpUrl('must be an http or https URL').optional(),
  TRUST_PROXY: z
    .string()
    .regex(/^\d$/, 'must be how many proxies of yours stand in front, 0 to 9')
    .default('0')
    .transform(Number),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be fatal, error, warn, info, debug, trace or silent',
    })
    .default('info'),
});

const s3Keys = ['S3_BUCKET', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;
const modelKeys = ['ASSISTANT_PROVIDER', 'ASSISTANT_MODEL'] as const;
const clamdKeys = ['CLAMD_HOST', 'CLAMD_PORT'] as const;

/** Where some are given, all are required. */
const groups = [
  { some: [...s3Keys, 'S3_ENDPOINT', 'S3_FORCE_PATH_STYLE'], all: s3Keys },
  { some: clamdKeys, all: clamdKeys },
  { some: [...modelKeys, 'ASSISTANT_API_KEY', 'ASSISTANT_BASE_URL'], all: modelKeys },
] as const;

type Given = z.infer<typeof variables>;

const isDemo = ({ PARLEY_DEMO, DATABASE_URL }: Given) => PARLEY_DEMO ?? DATABASE_URL === undefined;

// Judged also when another variable is wrong, so that all mistakes are named at once.
const when = () => true;
const environment = variables
  .refine((given) => isDemo(given) || given.POSTMARK_TOKEN, {
    path: ['POSTMARK_TOKEN'],
    error: 'is required outside demo mode (PARLEY_DEMO=1), for mail to be sent',
    when,
  })
  .refine((given) => !given.DATABASE_URL || given.AUTH_SECRET, {
    path: ['AUTH_SECRET'],
    error: 'is required with DATABASE_URL: at least 32 characters, the same on every node',
    when,
  })
  .superRefine(
    (given, context) => {
      for (const { some, all } of groups) {
        const cause = some.find((name) => given[name] !== undefined);
        for (const name of all) {
          if (!cause || given[name] !== undefined) continue;
          context.addIssue({ code: 'custom', path: [name], message: `is required with ${cause}` });
        }
      }
    },
    { when },
  )
  .refine((given) => !given.ASSISTANT_MODEL || given.ASSISTANT_API_KEY || given.ASSISTANT_BASE_URL, {
    path: ['ASSISTANT_API_KEY'],
    error: 'is required with ASSISTANT_MODEL, unless ASSISTANT_BASE_URL names a server that asks for none',
    when,
  })
  .refine((given) => !given.CLAMD_SOCKET || !given.CLAMD_HOST, {
    path: ['CLAMD_SOCKET'],
    error: 'must not be set with CLAMD_HOST: there is one clamd',
    when,
  });

type Source = Readonly<Record<string, string | undefined>>;

/** What the process was told, checked and with every default filled in. */
export interface Env {
  /** Absolute. Holds the embedded database and what Parley makes for itself. */
  readonly dataFolder: string;
  /** Absent: the embedded database is used. */
  readonly databaseUrl?: string;
  readonly demo: boolean;
  /** Where to listen; when it is taken, another is chosen. 0: any free one. */
  readonly port: number;
  readonly host: string;
  /** Without a slash at the end. Absent: http://localhost and the port that was chosen. */
  readonly publicUrl?: string;
  /** Present outside demo mode, always. `apiUrl` is there for tests. */
  readonly postmark?: {
    readonly token: string;
    /** The message streams of mail about accounts, and of mail about tickets. */
    readonly streams: { readonly accounts: string; readonly tickets: string };
    readonly apiUrl?: string;
  };
  readonly mailFrom: string;
  /** Signs sessions. */
  readonly authSecret: string;
  /** Where files lie. */
  readonly storage: StorageConfig;
  /** Who looks for viruses in files; null: nobody. */
  readonly scanner: ScannerConfig | null;
  /** The model that answers chats; absent: the assistant that quotes does. */
  readonly model?: ModelConfig;
  /** Where limits are counted; absent: in the database. */
  readonly redisUrl?: string;
  /** How many proxies of one's own stand in front: so many entries of `X-Forwarded-For` are believed. */
  readonly trustedProxies: number;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
}

/**
 * Reads the environment. An empty variable counts as absent. Makes the secret that signs sessions and keeps it in the
 * data folder, where none is given.
 *
 * @throws EnvError naming every variable that is wrong or missing, and what is allowed
 */
export function readEnv(source: Source = process.env): Env {
  const given = parse(environment, source);
  const demo = isDemo(given);
  const publicHost = given.PUBLIC_URL ? new URL(given.PUBLIC_URL).hostname : 'localhost';
  return {
    dataFolder: given.PARLEY_DATA,
    ...(given.DATABASE_URL && { databaseUrl: given.DATABASE_URL }),
    demo,
    port: given.PORT,
    host: given.HOST ?? (demo ? '127.0.0.1' : '0.0.0.0'),
    ...(given.PUBLIC_URL && { publicUrl: given.PUBLIC_URL }),
    ...(given.POSTMARK_TOKEN && {
      postmark: {
        token: given.POSTMARK_TOKEN,
        streams: streamsOf(given),
        ...(given.POSTMARK_API_URL && { apiUrl: given.POSTMARK_API_URL }),
      },
    }),
    mailFrom: given.MAIL_FROM ?? `Parley <parley@${publicHost}>`,
    authSecret: given.AUTH_SECRET ?? keptSecret(given.PARLEY_DATA),
    storage: storageOf(given),
    scanner: scannerOf(given),
    ...modelOf(given),
    ...(given.REDIS_URL && { redisUrl: given.REDIS_URL }),
    trustedProxies: given.TRUST_PROXY,
    logLevel: given.LOG_LEVEL,
  };
}

function storageOf(given: Given): StorageConfig {
  const { S3_BUCKET: bucket, S3_REGION: region, S3_ENDPOINT: endpoint } = given;
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = given;
  if (!bucket || !region || !accessKeyId || !secretAccessKey) {
    return { driver: 'disk', folder: join(given.PARLEY_DATA, 'files') };
  }
  const forcePathStyle = given.S3_FORCE_PATH_STYLE ?? false;
  return { driver: 's3', bucket, region, ...(endpoint && { endpoint }), accessKeyId, secretAccessKey, forcePathStyle };
}

function streamsOf({ POSTMARK_STREAM: accounts = 'outbound', POSTMARK_TICKET_STREAM: tickets = accounts }: Given) {
  return { accounts, tickets };
}

function modelOf(given: Given): Pick<Env, 'model'> {
  const { ASSISTANT_PROVIDER: provider, ASSISTANT_MODEL: model } = given;
  const { ASSISTANT_API_KEY: apiKey, ASSISTANT_BASE_URL: baseUrl } = given;
  return provider && model
    ? { model: { provider, model, ...(apiKey && { apiKey }), ...(baseUrl && { baseUrl }) } }
    : {};
}

function scannerOf({ CLAMD_SOCKET: socket, CLAMD_HOST: host, CLAMD_PORT: port }: Given): ScannerConfig | null {
  if (socket) return { socket };
  return host && port !== undefined ? { host, port } : null;
}

/**
 * Has this process, and what it starts, put temporary files into a folder: libraries that ask the system where they go leave
 * them there, where the next start finds them.
 */
export function putTemporaryFilesInto(folder: string): void {
  process.env.TMPDIR = folder;
}

/**
 * DATABASE_URL alone, for tools that need nothing else.
 *
 * @throws EnvError when it is missing or no URL of Postgres
 */
export function readDatabaseUrl(source: Source = process.env): string {
  return parse(z.object({ DATABASE_URL: databaseUrl }), source).DATABASE_URL;
}

function parse<T>(schema: z.ZodType<T>, source: Source): T {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = schema.safeParse(present);
  if (result.success) return result.data;
  const lines = result.error.issues.map(({ code, path, message }) => {
    const [name = ''] = path;
    const missing = code === 'invalid_type' && present[String(name)] === undefined;
    return `${String(name)} ${missing ? 'is required' : message}`;
  });
  throw new EnvError(lines.join('\n'));
}

/** The secret made at the first start. Only its owner may read it; it appears whole or not at all, and once. */
function keptSecret(dataFolder: string): string {
  const file = join(dataFolder, 'auth-secret');
  if (!existsSync(file)) {
    mkdirSync(dataFolder, { recursive: true });
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600 });
    try {
      linkSync(draft, file);
    } catch (error) {
      if (!existsSync(file)) throw error;
    } finally {
      rmSync(draft);
    }
  }
  return readFileSync(file, 'utf8');
}
