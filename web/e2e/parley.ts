import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { PrismaClient } from '../../api/src/database/generated/client.ts';
import { createTestDatabase } from '../../api/test/database.ts';

/** Parley as people run it: a process of its own that serves the API and the built web app, here with the demo's data. */
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

const repository = fileURLToPath(new URL('../..', import.meta.url));

export async function startParley(): Promise<Parley> {
  const database = await createTestDatabase();
  let { child, url } = await launch(database.url, '0');

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  }

  return {
    url,
    db: database.prisma,
    kill: () => end('SIGKILL'),
    async restart() {
      ({ child } = await launch(database.url, new URL(url).port));
    },
    async stop() {
      await end('SIGTERM');
      await database.close();
    },
  };
}

async function launch(databaseUrl: string, port: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'api/src/main.ts'], {
    cwd: repository,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      AUTH_SECRET: 'the same over every restart of a journey',
      PARLEY_DEMO: '1',
      LOG_LEVEL: 'warn',
      PORT: port,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return await new Promise((resolve, reject) => {
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const url = /Parley is at (\S+)/.exec(printed)?.[1];
      if (url) resolve({ child, url });
    });
    child.once('exit', () => reject(new Error(`Parley did not start:\n${printed}`)));
  });
}
