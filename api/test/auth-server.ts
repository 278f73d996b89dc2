import { pino } from 'pino';
import { expect } from 'vitest';
import { type Auth, createAuth } from '../src/auth/auth.ts';
import type { PrismaClient } from '../src/database/generated/client.ts';
import { startJobs } from '../src/jobs/start-jobs.ts';
import { createTasks } from '../src/jobs/tasks.ts';
import { clientAddress } from '../src/limits/client-address.ts';
import { createLimits, type Limits } from '../src/limits/limits.ts';
import type { RateLimits } from '../src/limits/rate-limits.ts';
import { createTestDatabase } from './database.ts';
import { untouchedFiles } from './files.ts';
import { startLocalServer } from './local-server.ts';
import { mailboxMail } from './mail.ts';
import { wideLimits } from './rate-limits.ts';
import { untouchedChats } from './untouched-chats.ts';

export const secret = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
export const logger = pino({ level: 'silent' });

export interface Answer {
  status: number;
  body: unknown;
  /** `name=value` of the first cookie set. */
  cookie: string | undefined;
  headers: Headers;
}

export interface AuthServer {
  readonly auth: Auth;
  readonly limits: Limits;
  readonly db: PrismaClient;
  readonly origin: string;
  /** Asks a path below /api/auth, or a whole URL, as a page of our own would unless `headers` say otherwise. */
  request(path: string, body?: object, headers?: Record<string, string>): Promise<Answer>;
  /** Waits until an address has got `count` emails, and gives the newest. */
  mail(recipient: string, count?: number): Promise<{ subject: string; text: string; link: string }>;
  /** Makes the account that a mailed link is for. */
  finish(link: string, chosen: { name: string; password: string }): Promise<Answer>;
  /** Signs up someone new and opens the link they get. */
  verifiedPerson(): Promise<ReturnType<typeof someone> & { cookie: string }>;
  stop(): Promise<void>;
}

/** Sign-in on a port and a database of its own, whose jobs deliver mail to the mailbox. */
export async function startAuthServer(rateLimits: RateLimits = wideLimits): Promise<AuthServer> {
  const database = await createTestDatabase();
  const db = database.prisma;
  const tasks = createTasks({
    db,
    files: untouchedFiles,
    mail: mailboxMail(db),
    chats: untouchedChats,
    now: () => new Date(),
  });
  const jobs = await startJobs({ connectionString: database.url, tasks, logger });
  const { origin, stop } = await startLocalServer((request, response) =>
    auth.handler(request, response, clientAddress(request, 1)),
  );
  const limits = await createLimits({ databaseUrl: database.url, rateLimits });
  const auth = await createAuth({ db, secret, baseUrl: origin, logger, limits });

  const request: AuthServer['request'] = async (path, body, headers = {}) => {
    const response = await fetch(path.startsWith('/') ? `${origin}/api/auth${path}` : path, {
      method: body ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { origin, 'content-type': 'application/json', ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
    return { status: response.status, body: text && JSON.parse(text), cookie, headers: response.headers };
  };

  const mail: AuthServer['mail'] = async (recipient, count = 1) => {
    const newestFirst = () => db.mailboxMessage.findMany({ where: { recipient }, orderBy: { id: 'desc' } });
    await expect.poll(newestFirst).toHaveLength(count);
    const { subject, text } = (await newestFirst())[0]!;
    return { subject, text, link: /https?:\S+/.exec(text)![0] };
  };

  const finish: AuthServer['finish'] = (link, { name, password }) =>
    request('/sign-up/finish', { token: new URL(link).searchParams.get('token'), name, password });

  return {
    auth,
    limits,
    db,
    origin,
    request,
    mail,
    finish,
    verifiedPerson: async () => {
      const person = someone();
      await request('/sign-up/link', { email: person.email });
      const { cookie } = await finish((await mail(person.email)).link, person);
      return { ...person, cookie: cookie! };
    },
    stop: async () => {
      stop();
      await jobs.stop();
      await limits.stop();
      await database.close();
    },
  };
}

let count = 0;

/** What somebody who never signed up would say. */
export function someone() {
  count += 1;
  return { name: `Ada ${count}`, email: `ada${count}@example.com`, password: 'correct horse' };
}
