import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** A mistake in the environment, whose message is fit to be printed as it is: what is wrong, and what to do or to set. */
export class EnvError extends Error {
  override readonly name = 'EnvError';
}

const flag = z
  .enum(['1', 'true', '0', 'false'], { error: 'must be 1 or true, 0 or false' })
  .transform((value) => value === '1' || value === 'true');

const databaseUrl = z.string().regex(/^postgres(ql)?:\/\//, 'must be a URL starting with postgresql://');

const httpUrl = (error: string) =>
  z.url({ protocol: /^https?$/, error }).transform((value) => value.replace(/\/+$/, ''));

const variables = z.object({
  PARLEY_DATA: z
    .string()
    .default('.parley')
    .transform((path) => resolve(repository, path)),
  DATABASE_URL: databaseUrl.optional(),
  PARLEY_DEMO: flag.optional(),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a number from 0 to 65535 (0 picks a free port)')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a number from 0 to 65535 (0 picks a free port)')
    .default(4000),
  HOST: z.string().optional(),
  PUBLIC_URL: httpUrl('must be the address people open, like https://support.example.com')
    .refine((url) => new URL(url).pathname === '/' && !/[?#]/.test(url), 'must have no path')
    .optional(),
  POSTMARK_TOKEN: z.string().optional(),
  POSTMARK_API_URL: httpUrl('must be an http or https URL').optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^([^<>@\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
      'must be like a@b.example or Name <a@b.example>',
    )
    .optional(),
  AUTH_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be fatal, error, warn, info, debug, trace or silent',
    })
    .default('info'),
});

const isDemo = ({ PARLEY_DEMO, DATABASE_URL }: z.infer<typeof variables>) => PARLEY_DEMO ?? DATABASE_URL === undefined;

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
  readonly postmark?: { readonly token: string; readonly apiUrl?: string };
  readonly mailFrom: string;
  /** Signs sessions. */
  readonly authSecret: string;
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
        ...(given.POSTMARK_API_URL && { apiUrl: given.POSTMARK_API_URL }),
      },
    }),
    mailFrom: given.MAIL_FROM ?? `Parley <parley@${publicHost}>`,
    authSecret: given.AUTH_SECRET ?? keptSecret(given.PARLEY_DATA),
    logLevel: given.LOG_LEVEL,
  };
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
