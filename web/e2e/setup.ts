import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { hashPassword } from '../../api/src/auth/password.ts';
import { connect } from '../../api/src/database/client.ts';
import { setup as startDatabaseServer } from '../../api/test/database-server.ts';
import { databaseUrl } from '../../api/test/database-url.ts';
import { loadDemo } from '../../prisma/demo/load.ts';
import { type ChromiumProgram, findChromium } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    chromium: ChromiumProgram;
  }
}

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Before all journeys: the built web app, a browser, and a Postgres whose template for each journey holds the demo. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await rm(path('artifacts'), { recursive: true, force: true });
  // For who runs vitest by itself: where nothing has changed since the last build, it takes no time.
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: path('../..'), stdio: 'inherit' });
  project.provide('chromium', await findChromium());

  const tearDown = await startDatabaseServer(project);
  try {
    const { testServer } = project.getProvidedContext();
    const template = `${testServer.prefix}_demo`;
    await createDemo(testServer.url, template, testServer.template);
    project.provide('testServer', { ...testServer, template });
  } catch (error) {
    await tearDown();
    throw error;
  }
  return tearDown;
}

async function createDemo(serverUrl: string, name: string, from: string): Promise<void> {
  const admin = new pg.Client(serverUrl);
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name} TEMPLATE ${from}`).finally(() => admin.end());
  const database = connect(databaseUrl(serverUrl, name), { prismaConnections: 1, poolConnections: 1 });
  await loadDemo(database.prisma, { now: new Date(), hashPassword }).finally(() => database.close());
}
