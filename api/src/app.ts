import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { createAuth } from './auth/auth.ts';
import type { DemoAccess, Process } from './context.ts';
import { type ConnectOptions, connect } from './database/client.ts';
import { createAssistant, type ModelConfig } from './domains/assistant/service.ts';
import { isAwaited } from './domains/chats/service.ts';
import { standpointAt } from './domains/presence/service.ts';
import type { MailDelivery } from './email/email.ts';
import { createMailLinks } from './email/mail-links.ts';
import { mailboxDelivery } from './email/mailbox-delivery.ts';
import { mailboxHandler } from './email/mailbox-page.ts';
import { createFileUrls } from './files/file-url.ts';
import { type FilesConfig, startFiles } from './files/files.ts';
import { startJobs } from './jobs/start-jobs.ts';
import { createTasks } from './jobs/tasks.ts';
import { createLimits } from './limits/limits.ts';
import { type RateLimits, rateLimits } from './limits/rate-limits.ts';
import { startLive } from './live/live.ts';
import { createGraphQLServer } from './transport/graphql.ts';
import { createHttpHandler } from './transport/http.ts';
import { SignedOutReads } from './transport/signed-out-reads.ts';
import { readWebBuild } from './transport/web-build.ts';
import { serveSockets } from './transport/websocket.ts';

export interface AppConfig {
  /** Of a migrated database. */
  readonly databaseUrl: string;
  readonly host: string;
  /** Another is chosen where it is taken; 0 is any. */
  readonly port: number;
  /** Where people reach this node, if not at its own address. */
  readonly publicUrl?: string;
  /** Signs sessions and the addresses of files. */
  readonly authSecret: string;
  readonly files: FilesConfig;
  readonly logger: Logger;
  /** Demo mode: whom to sign in as; mail then stays in the local mailbox. */
  readonly demo: Omit<DemoAccess, 'mailboxUrl'> | null;
  /** How mail leaves; in demo mode it doesn't. */
  readonly delivery: MailDelivery | null;
  /** Who answers chats in words of its own; absent: the assistant that quotes. */
  readonly model?: ModelConfig;
  /** Default: the build of the web workspace. */
  readonly webRoot?: string;
  /** Where limits are counted and nodes wake each other, if not in the database. */
  readonly redisUrl?: string;
  /** How many proxies of one's own stand in front: so many entries of `X-Forwarded-For` are believed. Default 0. */
  readonly trustedProxies?: number;
  /** @default `rateLimits` */
  readonly rateLimits?: RateLimits;
  readonly connections?: ConnectOptions;
  /** @default the system's clock */
  readonly now?: () => Date;
  /** Milliseconds between heartbeats of quiet streams. Default 15,000. */
  readonly heartbeatMs?: number;
  /** Seconds between pings of a socket, which is closed when one is not answered until the next. Default 10. */
  readonly pingEverySeconds?: number;
}

export interface App {
  /** Serves; answers with the address people open. */
  start(): Promise<{ url: string }>;
  /** Takes no more requests, closes sockets so that their clients go elsewhere, and lets what runs finish. */
  stop(): Promise<void>;
}

const builtWeb = fileURLToPath(new URL('../../web/dist', import.meta.url));

/** The whole of Parley in one process, put together. */
export function buildApp(config: AppConfig): App {
  const { logger, now = () => new Date() } = config;
  const stops: (() => Promise<void>)[] = [];

  async function start(): Promise<{ url: string }> {
    const database = connect(config.databaseUrl, {
      onConnectionLost: (error) => logger.warn({ err: error }, 'lost an idle connection to the database'),
      ...config.connections,
    });
    stops.push(() => database.close());
    const { prisma: db, pool } = database;
    // After the server, whose running requests may be at images.
    const files = startFiles(config.files, logger);
    stops.push(() => files.stop());

    // Links in mail and the cookie need the address, so the port comes first and the answers after.
    const server = createServer(answerTooEarly);
    const port = await listen(server, config.host, config.port);
    stops.push(() => close(server));
    const signedOutReads = new SignedOutReads();
    // Before the server stops, so that its streams end and do not hold it open.
    const live = await startLive({
      connectionString: config.databaseUrl,
      pool,
      logger,
      redisUrl: config.redisUrl,
      judgePresence: (place) => standpointAt(db, place),
      judgeAnswer: (chatId, turn) => isAwaited(db, chatId, turn),
      onEvents: (events) => signedOutReads.hear(events),
      ...(config.heartbeatMs !== undefined && { heartbeatMs: config.heartbeatMs }),
    });
    stops.push(() => live.stop());

    const url = config.publicUrl ?? `http://localhost:${port}`;
    const origins = new Set([url, `http://127.0.0.1:${port}`, `http://localhost:${port}`]);

    const limits = await createLimits({
      databaseUrl: config.databaseUrl,
      redisUrl: config.redisUrl,
      rateLimits: config.rateLimits ?? rateLimits,
      onStoreLost: (error) => logger.warn({ err: error }, 'Redis is away: each node counts limits for itself'),
    });
    stops.push(() => limits.stop());

    const demo = config.demo && { ...config.demo, mailboxUrl: `${url}/mailbox` };
    const process: Process = {
      db,
      live,
      now,
      publicUrl: url,
      demo,
      limits,
      files,
      fileUrls: createFileUrls(config.authSecret),
      logger,
    };
    const auth = await createAuth({
      db,
      secret: config.authSecret,
      baseUrl: url,
      trustedOrigins: [...origins],
      logger,
      now,
      limits,
    });
    const { trustedProxies = 0, pingEverySeconds = 10 } = config;
    const graphql = createGraphQLServer(process, signedOutReads, logger);
    const webRoot = config.webRoot ?? builtWeb;
    const webBuild = readWebBuild(webRoot);
    const sockets = serveSockets({
      server,
      graphql,
      process,
      logger,
      trustedProxies,
      webBuild,
      origins,
      pingEverySeconds,
      sessions: auth,
    });
    stops.push(() => sockets.stop());

    const mail = {
      delivery: config.delivery ?? mailboxDelivery(db),
      links: createMailLinks(config.authSecret, url),
    };
    const assistant = await createAssistant(config.model ?? null, { links: mail.links, logger });
    const jobs = await startJobs({
      connectionString: config.databaseUrl,
      tasks: createTasks({ db, now, files, mail, chats: { assistant, answers: live.answers } }),
      logger,
    });
    stops.push(() => jobs.stop());

    const checkReady = async () => void (await pool.query('SELECT 1'));
    const mailbox = demo && mailboxHandler(db);
    server.off('request', answerTooEarly);
    server.on(
      'request',
      createHttpHandler({
        graphql,
        auth,
        process,
        trustedProxies,
        logger,
        webRoot,
        mailLinks: mail.links,
        mailbox,
        checkReady,
      }),
    );
    return { url };
  }

  async function stop(): Promise<void> {
    for (const stopPart of stops.splice(0).reverse()) await stopPart();
  }

  return {
    start: () =>
      start().catch(async (error: unknown) => {
        await stop();
        throw error;
      }),
    stop,
  };
}

/** Whoever comes while the rest starts is told at once; a request that nobody answers would hang. */
const answerTooEarly: RequestListener = (_request, response) => {
  response.writeHead(503, { 'retry-after': '1', connection: 'close' }).end('starting');
};

/** Listens on the port, or on a free one where it is taken. */
async function listen(server: Server, host: string, port: number): Promise<number> {
  const attempt = (wanted: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(wanted, host, () => {
        server.off('error', reject);
        resolve();
      });
    });
  await attempt(port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return attempt(0);
  });
  return (server.address() as AddressInfo).port;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    // What still runs after this long is cut off: an SSE stream would run for ever.
    setTimeout(() => server.closeAllConnections(), 3_000).unref();
  });
}
