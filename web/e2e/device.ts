import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { demoPassword } from '../../prisma/demo/accounts.ts';

/** Somebody's own computer: a browser with a profile on disk, which can be killed and started again. */
export interface Device {
  /** A page at a path of `baseUrl`, signed in as `as`. Starts the browser where it doesn't run. */
  open(path: string, as: string): Promise<Page>;
  /** Ends the browser as a power cut would, whatever it was about to write. */
  kill(): Promise<void>;
  /** Ends it for good, and forgets its profile. */
  dispose(): Promise<void>;
}

export async function createDevice(baseUrl: string): Promise<Device> {
  const profile = await mkdtemp(join(tmpdir(), 'parley-profile-'));
  let running: ChildProcess | undefined;

  async function kill() {
    const ended = running && once(running, 'exit');
    running?.kill('SIGKILL');
    await ended;
    running = undefined;
  }

  return {
    kill,
    async open(path, as) {
      if (!running) await rm(join(profile, 'DevToolsActivePort'), { force: true });
      running ??= startBrowser(profile);
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portOf(profile)}`);
      const [context] = browser.contexts();
      if (!context) throw new Error('The browser has no profile open');
      context.setDefaultTimeout(30_000);
      const data = { email: as, password: demoPassword };
      const signIn = `${baseUrl}/api/auth/sign-in/email`;
      expect((await context.request.post(signIn, { data, headers: { origin: baseUrl } })).ok(), `${as} signs in`).toBe(
        true,
      );
      const page = await context.newPage();
      await page.goto(baseUrl + path);
      return page;
    },
    async dispose() {
      await kill();
      await rm(profile, { recursive: true, force: true, maxRetries: 20 });
    },
  };
}

function startBrowser(profile: string): ChildProcess {
  const { executablePath, env } = inject('chromium');
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--remote-debugging-port=0'];
  return spawn(executablePath, [...args, `--user-data-dir=${profile}`, 'about:blank'], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
}

/** Where the browser says that it listens, once it does. */
async function portOf(profile: string): Promise<string> {
  let port: string | undefined;
  await expect
    .poll(async () => {
      const text = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
      port = /^\d+/.exec(text)?.[0];
      return port;
    })
    .toBeDefined();
  return port ?? '';
}
