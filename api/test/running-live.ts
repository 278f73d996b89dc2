import { pino } from 'pino';
import { afterAll, beforeAll } from 'vitest';
import type { PrismaClient } from '../src/database/generated/client.ts';
import { type Live, startLive } from '../src/live/live.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';

export interface RunningLive {
  readonly db: PrismaClient;
  readonly live: Live;
}

/** Call it once in a file: the live engine of a node that does nothing else, on a database of its own. */
export function runLive(): RunningLive {
  let database: TestDatabase;
  let live: Live;
  beforeAll(async () => {
    database = await createTestDatabase();
    const { url: connectionString, pool } = database;
    live = await startLive({
      connectionString,
      pool,
      logger: pino({ level: 'silent' }),
      judgePresence: async () => null,
      judgeAnswer: async () => false,
      heartbeatMs: 60_000,
    });
  });
  afterAll(async () => {
    await live.stop();
    await database.close();
  });
  return {
    get db() {
      return database.prisma;
    },
    get live() {
      return live;
    },
  };
}
