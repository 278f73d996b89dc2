import { pino } from 'pino';
import { demoAccounts, demoPassword } from '../../prisma/demo/accounts.ts';
import { holdsDemo, loadDemo } from '../../prisma/demo/load.ts';
import { migrate } from '../../prisma/migrate.ts';
import { buildApp } from './app.ts';
import { hashPassword } from './auth/password.ts';
import { connect } from './database/client.ts';
import { startEmbedded } from './database/embedded.ts';
import type { PrismaClient } from './database/generated/client.ts';
import { offerSetup } from './domains/setup/service.ts';
import { postmarkDelivery } from './email/postmark-delivery.ts';
import { type Env, EnvError, putTemporaryFilesInto } from './env.ts';
import { type FilesConfig, startFiles } from './files/files.ts';
import { openSpool } from './files/spool.ts';

/** Where `start` puts how to undo what it did so far, and hears that it should stop. */
export interface Running {
  readonly stops: (() => Promise<void>)[];
  readonly stopping: AbortSignal;
}

/**
 * Starts what the environment asks for, the database first, and says on the standard output where Parley is. Once
 * `stopping` is aborted it finishes the step it is at, which takes seconds, and rejects.
 */
export async function start(env: Env, { stops, stopping }: Running): Promise<void> {
  const logger = pino({
    level: env.logLevel,
    ...(process.stdout.isTTY && { transport: { target: 'pino-pretty', options: { ignore: 'pid,hostname' } } }),
  });
  const embedded = env.databaseUrl ? null : await startEmbedded(env.dataFolder, { log: (line) => logger.warn(line) });
  if (embedded) stops.push(embedded.stop);
  const databaseUrl = env.databaseUrl ?? embedded?.url ?? '';

  stopping.throwIfAborted();
  await migrate(databaseUrl);
  stopping.throwIfAborted();
  const spool = await openSpool(env.dataFolder);
  stops.push(spool.close);
  putTemporaryFilesInto(spool.path);
  const files: FilesConfig = { storage: env.storage, scanner: env.scanner, spoolFolder: spool.path };
  await withDatabase(databaseUrl, (db) => prepare(db, env, files));
  stopping.throwIfAborted();

  const app = buildApp({
    databaseUrl,
    host: env.host,
    port: env.port,
    ...(env.publicUrl && { publicUrl: env.publicUrl }),
    authSecret: env.authSecret,
    files,
    ...(env.redisUrl && { redisUrl: env.redisUrl }),
    ...(env.model && { model: env.model }),
    trustedProxies: env.trustedProxies,
    logger,
    demo: env.demo ? { password: demoPassword, accounts: demoAccounts } : null,
    delivery: env.demo || !env.postmark ? null : postmarkDelivery({ ...env.postmark, from: env.mailFrom }),
  });
  stops.push(app.stop);
  const { url } = await app.start();
  stopping.throwIfAborted();
  const setupToken = env.demo ? null : await withDatabase(databaseUrl, (db) => offerSetup(db, new Date()));
  process.stdout.write(env.demo ? demoWelcome(url) : welcome(url, setupToken));
}

async function withDatabase<Result>(url: string, work: (db: PrismaClient) => Promise<Result>): Promise<Result> {
  const database = connect(url, { prismaConnections: 2, poolConnections: 1 });
  try {
    return await work(database.prisma);
  } finally {
    await database.close();
  }
}

/** The demo and a Parley that people rely on never share a database: the one's passwords and mail are open to anybody. */
async function prepare(db: PrismaClient, env: Env, filesConfig: FilesConfig): Promise<void> {
  const isDemo = await holdsDemo(db);
  if (!env.demo && isDemo) {
    throw new EnvError(
      'The database holds the demo, whose passwords anybody knows: set PARLEY_DATA or DATABASE_URL to another',
    );
  }
  if (env.demo && !isDemo && (await db.desk.count()) > 0) {
    throw new EnvError(
      'The database holds desks of your own, which demo mode would open to anybody: set PARLEY_DEMO=0',
    );
  }
  if (!env.demo) return;
  const files = startFiles(filesConfig);
  await loadDemo(db, { now: new Date(), hashPassword, files }).finally(() => files.stop());
}

function demoWelcome(url: string): string {
  const width = Math.max(...demoAccounts.map(({ email }) => email.length));
  const people = demoAccounts.map(({ email, description }) => `  ${email.padEnd(width)}  ${description}`);
  return [
    '',
    `Parley is at ${url}`,
    `Its playground is at ${url}/graphql, and the mail it would send at ${url}/mailbox`,
    '',
    `Sign in as one of these, with the password ${demoPassword}:`,
    ...people,
    '',
    '',
  ].join('\n');
}

function welcome(url: string, setupToken: string | null): string {
  if (setupToken === null) return `\nParley is at ${url}\n\n`;
  return [
    '',
    `Parley is at ${url}`,
    '',
    'There is no admin yet. Become the first by this link; it works once, for 24 hours, until the next start:',
    `  ${url}/setup?${new URLSearchParams({ token: setupToken })}`,
    '',
    '',
  ].join('\n');
}
