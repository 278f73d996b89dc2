import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { hashPassword } from '../../api/src/auth/password.ts';
import { connect } from '../../api/src/database/client.ts';
import { type FilesConfig, startFiles } from '../../api/src/files/files.ts';
import { setup as startDatabaseServer } from '../../api/test/database-server.ts';
import { databaseUrl } from '../../api/test/database-url.ts';
import { createTestFiles } from '../../api/test/files.ts';
import { loadDemo } from '../../prisma/demo/load.ts';
import { type ChromiumProgram, findChromium } from './chromium.ts';
import { startParley } from './parley.ts';
import { offerParleys } from './shared-parleys.ts';

declare module 'vitest' {
  interface ProvidedContext {
    chromium: ChromiumProgram;
    /** The folder of the demo's stored files: each Parley has a copy. */
    demoFiles: string;
    /** Where a process asks for the Parley that its journeys share. */
    sharedParleys: string;
  }
}

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Before all journeys: the built web app, a browser, and a Postgres whose template holds the demo, and Parleys to share. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await rm(path('artifacts'), { recursive: true, force: true });
  // For who runs vitest by itself: where nothing has changed since the last build, it takes no time.
  // Without the test runner's NODE_ENV, which would have React and Lexical as they are for developing.
  const { NODE_ENV: _, ...env } = process.env;
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: path('../..'), stdio: 'inherit', env });
  project.provide('chromium', await findChromium());

  const files = await createTestFiles();
  const stopServer = await startDatabaseServer(project);
  const stops = [files.remove, stopServer];
  const tearDown = async () => {
    for (const stop of stops.reverse()) await stop();
  };
  try {
    const given = project.getProvidedContext().testServer;
    const testServer = { ...given, template: `${given.prefix}_demo` };
    await createDemo(testServer.url, testServer.template, given.template, files.config);
    const parleys = await offerParleys(() => startParley(testServer, files.folder));
    stops.push(parleys.stop);
    project.provide('testServer', testServer);
    project.provide('demoFiles', files.folder);
    project.provide('sharedParleys', parleys.address);
  } catch (error) {
    await tearDown();
    throw error;
  }
  return tearDown;
}

async function createDemo(serverUrl: string, name: string, from: string, filesConfig: FilesConfig): Promise<void> {
  const admin = new pg.Client(serverUrl);
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name} TEMPLATE ${from}`).finally(() => admin.end());
  const database = connect(databaseUrl(serverUrl, name), { prismaConnections: 1, poolConnections: 1 });
  const files = startFiles(filesConfig);
  try {
    await loadDemo(database.prisma, { now: new Date(), hashPassword, files });
  } finally {
    await files.stop();
    await database.close();
  }
}
