import { pino } from 'pino';
import { demoAccounts, demoPassword } from '../../prisma/demo/accounts.ts';
import { loadDemo } from '../../prisma/demo/load.ts';
import { migrate } from '../../prisma/migrate.ts';
import { buildApp } from './app.ts';
import { hashPassword } from './auth/password.ts';
import { connect } from './database/client.ts';
import { startEmbedded } from './database/embedded.ts';
import { postmarkDelivery } from './email/postmark-delivery.ts';
import { type Env, EnvError, readEnv } from './env.ts';

const stops: (() => Promise<void>)[] = [];

try {
  await start(readEnv());
} catch (error) {
  // A setting that is wrong is told in its own words; anything else with where it happened.
  process.stderr.write(`${error instanceof EnvError ? error.message : (error as Error).stack}\n`);
  await stop();
  process.exit(1);
}

async function start(env: Env): Promise<void> {
  const logger = pino({
    level: env.logLevel,
    ...(process.stdout.isTTY && { transport: { target: 'pino-pretty', options: { ignore: 'pid,hostname' } } }),
  });
  stopOnSignal();

  const embedded = env.databaseUrl ? null : await startEmbedded(env.dataFolder, { log: (line) => logger.warn(line) });
  if (embedded) stops.push(embedded.stop);
  const databaseUrl = env.databaseUrl ?? embedded?.url ?? '';
  await migrate(databaseUrl);
  if (env.demo) await seed(databaseUrl);

  const app = buildApp({
    databaseUrl,
    host: env.host,
    port: env.port,
    ...(env.publicUrl && { publicUrl: env.publicUrl }),
    authSecret: env.authSecret,
    logger,
    demo: env.demo ? { password: demoPassword, accounts: demoAccounts } : null,
    deliver: env.demo || !env.postmark ? null : postmarkDelivery({ ...env.postmark, from: env.mailFrom }),
  });
  stops.push(app.stop);
  const { url } = await app.start();
  process.stdout.write(welcome(url, env));
}

async function seed(databaseUrl: string): Promise<void> {
  const database = connect(databaseUrl, { prismaConnections: 2, poolConnections: 1 });
  try {
    await loadDemo(database.prisma, { now: new Date(), hashPassword });
  } finally {
    await database.close();
  }
}

function welcome(url: string, env: Env): string {
  if (!env.demo) return `\nParley is at ${url}\n\n`;
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

/**
 * The first signal stops in order, the embedded database last; a second one stops at once. What comes in the same second
 * is the first again: a Ctrl-C is sent to npm and to us, and npm passes it on.
 */
function stopOnSignal(): void {
  let stoppingSince: number | undefined;
  function onSignal() {
    if (stoppingSince !== undefined) {
      if (Date.now() - stoppingSince > 1_000) process.exit(1);
      return;
    }
    stoppingSince = Date.now();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
        process.exit(1);
      },
    );
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, onSignal);
}

async function stop(): Promise<void> {
  for (const stopPart of stops.splice(0).reverse()) await stopPart();
}
