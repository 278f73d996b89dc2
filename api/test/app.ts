import { pino } from 'pino';
import { type App, buildApp } from '../src/app.ts';
import type { PrismaClient } from '../src/database/generated/client.ts';
import type { ModelConfig } from '../src/domains/assistant/service.ts';
import type { MailDelivery } from '../src/email/email.ts';
import type { FilesConfig } from '../src/files/files.ts';
import type { ScannerConfig } from '../src/files/scan-file.ts';
import type { RateLimits } from '../src/limits/rate-limits.ts';
import { Client } from './client.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';
import { createTestFiles } from './files.ts';
import { wideLimits } from './rate-limits.ts';

export interface TestApp {
  readonly url: string;
  readonly db: PrismaClient;
  readonly database: TestDatabase;
  /** Where all nodes keep files, and what is on its way into there. */
  readonly files: FilesConfig;
  /** A client of someone's new session, as a developer's program would be: by token, over HTTP and sockets. */
  as(personId: string): Promise<Client>;
  /** A client that is signed out. */
  anonymous(): Client;
  /** Another process's worth of Parley on the same database. */
  startNode(): Promise<TestNode>;
  stop(): Promise<void>;
}

export interface TestNode {
  readonly url: string;
  as(personId: string): Promise<Client>;
  stop(): Promise<void>;
}

interface TestAppOptions {
  readonly heartbeatMs?: number;
  readonly pingEverySeconds?: number;
  readonly now?: () => Date;
  /** Default: so wide that no test meets one. */
  readonly rateLimits?: RateLimits;
  readonly redisUrl?: string;
  readonly trustedProxies?: number;
  /** Where mail goes. Default: nowhere. */
  readonly delivery?: MailDelivery;
  /** Who answers chats. Default: no model. */
  readonly model?: ModelConfig;
  /** Has files scanned for viruses there. */
  readonly scanner?: ScannerConfig;
}

/** The built app on a database and a port of its own. */
export async function startTestApp({ scanner, ...options }: TestAppOptions = {}): Promise<TestApp> {
  const database = await createTestDatabase();
  const files = await createTestFiles(scanner);
  const nodes: TestNode[] = [];

  async function startNode(): Promise<TestNode> {
    const app: App = buildApp({
      databaseUrl: database.url,
      host: '127.0.0.1',
      port: 0,
      authSecret: 'a-secret-of-tests-that-is-long-enough',
      logger: pino({ level: process.env.TEST_LOG ?? 'silent' }),
      files: files.config,
      demo: null,
      delivery: null,
      connections: { prismaConnections: 5, poolConnections: 2 },
      rateLimits: wideLimits,
      ...options,
    });
    const { url } = await app.start();
    const clients: Client[] = [];
    const node: TestNode = {
      url,
      async as(personId) {
        const token = `test-${crypto.randomUUID()}`;
        const expiresAt = new Date(Date.now() + 60 * 60 * 1000);
        await database.prisma.session.create({ data: { token, personId, expiresAt } });
        const client = new Client(url, token);
        clients.push(client);
        return client;
      },
      async stop() {
        for (const client of clients) await client.close();
        await app.stop();
      },
    };
    nodes.push(node);
    return node;
  }

  const first = await startNode();
  return {
    url: first.url,
    db: database.prisma,
    database,
    files: files.config,
    as: first.as,
    anonymous: () => new Client(first.url, null),
    startNode,
    async stop() {
      for (const node of nodes) await node.stop();
      await database.close();
      await files.remove();
    },
  };
}
