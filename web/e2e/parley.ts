import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestServer } from '../../api/test/database-server.ts';
import { createTestFolder } from '../../api/test/folder.ts';
import { freePort } from '../../api/test/free-port.ts';
import { runParley } from '../../api/test/parley-process.ts';
import { makeDatabase } from '../../api/test/server-database.ts';

/** Parley as people run it, serving the built web app, on the demo's data. */
export interface RunningParley {
  /** Stays the same over a restart. */
  readonly url: string;
  readonly databaseUrl: string;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again after a kill, at the same address with the same data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * The demo's stored files are copied from the folder, its rows from the server's template. `settings` are added to those of every
 * journey.
 */
export async function startParley(
  server: TestServer,
  demoFiles: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningParley> {
  const database = await makeDatabase(server, server.template);
  const folder = await createTestFolder();
  await cp(demoFiles, join(folder.path, 'files'), { recursive: true });
  const run = (port: string) =>
    runParley({
      NODE_ENV: 'production',
      DATABASE_URL: database.url,
      PARLEY_DATA: folder.path,
      AUTH_SECRET: 'the same over every restart of a journey',
      PARLEY_DEMO: '1',
      PORT: port,
      ...settings,
    });
  let running = run(`${await freePort()}`);
  const url = await running.started();

  async function end(signal: NodeJS.Signals): Promise<void> {
    running.kill(signal);
    await running.ended;
  }

  return {
    url,
    databaseUrl: database.url,
    kill: () => end('SIGKILL'),
    async restart() {
      running = run(new URL(url).port);
      await running.started();
    },
    async stop() {
      await end('SIGTERM');
      process.stderr.write(running.output.stderr);
      await database.drop();
      await folder.remove();
    },
  };
}
