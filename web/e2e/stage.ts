import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { connect, type Database } from '../../api/src/database/client.ts';
import type { PrismaClient } from '../../api/src/database/generated/client.ts';
import { demoPassword } from '../../prisma/demo/accounts.ts';
import { type RunningParley, startParley } from './parley.ts';
import type { SharedParley } from './shared-parleys.ts';

/** A Parley on the demo's data. */
export interface Parley {
  readonly url: string;
  /** The database behind it, for what no page can do or show. */
  readonly db: PrismaClient;
}

/** One that a file may kill, and whose desks and people it may change for good. */
export interface OwnParley extends Parley, Pick<RunningParley, 'kill' | 'restart'> {}

export interface Stage<Of extends Parley = Parley> {
  /** There from the file's first test on. */
  readonly parley: Of;
  /**
   * A page at a path, in a browser context of its own: another person, or the same one at another desk. At about:blank it
   * is somebody who does something by the API before they look at a page.
   */
  open(path: string, options?: OpenOptions): Promise<Page>;
  /** Errors of pages that this test brings about on purpose; any other fails it. */
  expectErrors(pattern: RegExp): void;
}

export interface OpenOptions extends BrowserContextOptions {
  /** The address of somebody of the demo, signed in already. Default: nobody is. */
  readonly as?: string;
}

const artifacts = fileURLToPath(new URL('artifacts/', import.meta.url));

/**
 * Call it once in a file: a Parley and a browser for its tests, both shared with other files, one file after the other. So
 * a file finds tickets of others beside the demo's, tells its own by words that no other uses, and leaves desks,
 * workspaces and people as they are in the demo. Every page must stay free of errors.
 */
export function setStage(): Stage {
  let parley: Parley;
  beforeAll(async () => {
    parley = await sharedParley();
    // What the files before it did counts for none of its limits.
    await parley.db.rateLimit.deleteMany();
  });
  return stageOf(() => parley);
}

/**
 * The same with a Parley of the file's own, as the demo leaves it. `settings` are added to those of every journey; they are asked
 * for after whatever the file begins with before this call.
 */
export function setOwnStage(settings: () => Readonly<Record<string, string>> = () => ({})): Stage<OwnParley> {
  let running: RunningParley;
  let database: Database;
  let parley: OwnParley;
  beforeAll(async () => {
    running = await startParley(inject('testServer'), inject('demoFiles'), settings());
    database = connectTo(running.databaseUrl);
    parley = { ...running, db: database.prisma };
  });
  afterAll(async () => {
    await database?.close();
    await running?.stop();
  });
  return stageOf(() => parley);
}

function stageOf<Of extends Parley>(parley: () => Of): Stage<Of> {
  let contexts: BrowserContext[] = [];
  let errors: string[] = [];
  let expected: RegExp[] = [];

  afterEach(async ({ task }) => {
    const [open, met, allowed] = [contexts, errors, expected];
    [contexts, errors, expected] = [[], [], []];
    const unexpected = met.filter((error) => !allowed.some((pattern) => pattern.test(error)));
    try {
      if (task.result?.state === 'fail' || unexpected.length > 0) await takePictures(task.name, open);
    } finally {
      // The browser is other files', too.
      await Promise.all(open.map((context) => context.close()));
    }
    expect(unexpected, 'errors that pages met').toEqual([]);
  });

  return {
    get parley() {
      return parley();
    },
    async open(path, { as, ...options } = {}) {
      const { url } = parley();
      const context = await (await sharedBrowser()).newContext({
        baseURL: url,
        locale: 'en-GB',
        timezoneId: 'Europe/Berlin',
        reducedMotion: 'reduce',
        ...options,
      });
      contexts.push(context);
      context.setDefaultTimeout(30_000);
      context.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => errors.push(String(error.error().stack)));
      if (as !== undefined) {
        const data = { email: as, password: demoPassword };
        const answer = await context.request.post('/api/auth/sign-in/email', { data, headers: { origin: url } });
        expect(answer.ok(), `${as} signs in`).toBe(true);
      }
      const page = await context.newPage();
      await page.goto(path);
      return page;
    },
    expectErrors(pattern) {
      expected.push(pattern);
    },
  };
}

// What this process has once, for all of its files. It ends with the process; the Parley after all processes. One that did
// not start, and a browser that crashed, fail the test that asked, and no other.
let sharing: Promise<Parley> | undefined;
let browsing: Promise<Browser> | undefined;

function sharedParley(): Promise<Parley> {
  sharing ??= (async () => {
    const answer = await fetch(`${inject('sharedParleys')}/${process.pid}`);
    if (!answer.ok) throw new Error(await answer.text());
    const { url, databaseUrl }: SharedParley = await answer.json();
    return { url, db: connectTo(databaseUrl).prisma };
  })();
  sharing.catch(() => {
    sharing = undefined;
  });
  return sharing;
}

function sharedBrowser(): Promise<Browser> {
  const { executablePath, env } = inject('chromium');
  // All that every Chromium needs: no sandbox, which root has none, and no graphics card.
  const args = ['--no-sandbox', '--disable-gpu'];
  browsing ??= chromium.launch({ executablePath, args, env: { ...process.env, ...env } }).then((browser) =>
    browser.on('disconnected', () => {
      browsing = undefined;
    }),
  );
  browsing.catch(() => {
    browsing = undefined;
  });
  return browsing;
}

const connectTo = (databaseUrl: string) => connect(databaseUrl, { prismaConnections: 5, poolConnections: 1 });

async function takePictures(test: string, contexts: readonly BrowserContext[]): Promise<void> {
  await mkdir(artifacts, { recursive: true });
  const name = test.replace(/\W+/g, '-');
  const pages = contexts.flatMap((context) => context.pages());
  await Promise.all(pages.map((page, index) => page.screenshot({ path: `${artifacts}${name}-${index + 1}.png` })));
}
