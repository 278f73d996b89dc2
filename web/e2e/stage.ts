import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { demoPassword } from '../../prisma/demo/accounts.ts';
import { type Parley, startParley } from './parley.ts';

export interface Stage {
  /** The file's own. There from its first test on. */
  readonly parley: Parley;
  /** A page at a path, in a browser context of its own: another person, or the same one at another desk. */
  open(path: string, options?: OpenOptions): Promise<Page>;
  /** Errors of pages that this test brings about on purpose; any other fails it. */
  expectErrors(pattern: RegExp): void;
}

export interface OpenOptions extends BrowserContextOptions {
  /** The address of somebody of the demo, signed in already. Default: nobody is. */
  readonly as?: string;
}

const artifacts = fileURLToPath(new URL('artifacts/', import.meta.url));

/** Call it once in a file: a Parley and a browser for its tests. Every page must stay free of errors. */
export function setStage(): Stage {
  let parley: Parley;
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let errors: string[] = [];
  let expected: RegExp[] = [];

  beforeAll(async () => {
    const { executablePath, env } = inject('chromium');
    // All that every Chromium needs: no sandbox, which root has none, and no graphics card.
    const args = ['--no-sandbox', '--disable-gpu'];
    parley = await startParley();
    browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
  });
  afterAll(async () => {
    await browser?.close();
    await parley?.stop();
  });
  afterEach(async ({ task }) => {
    const [open, met, allowed] = [contexts, errors, expected];
    [contexts, errors, expected] = [[], [], []];
    const unexpected = met.filter((error) => !allowed.some((pattern) => pattern.test(error)));
    if (task.result?.state === 'fail' || unexpected.length > 0) await takePictures(task.name, open);
    await Promise.all(open.map((context) => context.close()));
    expect(unexpected, 'errors that pages met').toEqual([]);
  });

  return {
    get parley() {
      return parley;
    },
    async open(path, { as, ...options } = {}) {
      const context = await browser.newContext({
        baseURL: parley.url,
        locale: 'en-GB',
        timezoneId: 'Europe/Berlin',
        reducedMotion: 'reduce',
        ...options,
      });
      contexts.push(context);
      context.setDefaultTimeout(15_000);
      context.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => errors.push(String(error.error().stack)));
      if (as !== undefined) {
        const data = { email: as, password: demoPassword };
        const answer = await context.request.post('/api/auth/sign-in/email', { data, headers: { origin: parley.url } });
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

async function takePictures(test: string, contexts: readonly BrowserContext[]): Promise<void> {
  await mkdir(artifacts, { recursive: true });
  const name = test.replace(/\W+/g, '-');
  const pages = contexts.flatMap((context) => context.pages());
  await Promise.all(pages.map((page, index) => page.screenshot({ path: `${artifacts}${name}-${index + 1}.png` })));
}
