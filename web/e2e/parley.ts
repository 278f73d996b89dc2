import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { PrismaClient } from '../../api/src/database/generated/client.ts';
import { createTestDatabase } from '../../api/test/database.ts';
import { createTestFolder } from '../../api/test/folder.ts';
import { runParley } from '../../api/test/parley-process.ts';

/** Parley as people run it, serving the built web app, on the demo's data. */
export interface Parley {
  /** Stays the same over a restart. */
  readonly url: string;
  /** The database behind it, for what no page can do or show. */
  readonly db: PrismaClient;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again after a kill, at the same address with the same data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export async function startParley(): Promise<Parley> {
  const database = await createTestDatabase();
  const folder = await createTestFolder();
  await cp(inject('demoFiles'), join(folder.path, 'files'), { recursive: true });
  const run = (port: string) =>
    runParley({
      NODE_ENV: 'production',
      DATABASE_URL: database.url,
      PARLEY_DATA: folder.path,
      AUTH_SECRET: 'the same over every restart of a journey',
      PARLEY_DEMO: '1',
      PORT: port,
    });
  let running = run('0');
  const url = await running.started();

  async function end(signal: NodeJS.Signals): Promise<void> {
    running.kill(signal);
    await running.ended;
  }

  return {
    url,
    db: database.prisma,
    kill: () => end('SIGKILL'),
    async restart() {
      running = run(new URL(url).port);
      await running.started();
    },
    async stop() {
      await end('SIGTERM');
      process.stderr.write(running.output.stderr);
      await database.close();
      await folder.remove();
    },
  };
}
