import { Redis } from 'ioredis';
import pg from 'pg';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
} from 'rate-limiter-flexible';
import type { Allowance } from './rate-limits.ts';

/** Where it is counted what is used up of limits, for all nodes together. */
export interface Counters {
  /** Of one allowance; `name` is the beginning of its keys. */
  counter(name: string, allowance: Allowance): RateLimiterAbstract;
  close(): Promise<void>;
}

export interface CountersOptions {
  readonly databaseUrl: string;
  readonly redisUrl?: string | undefined;
  readonly onStoreLost?: ((error: Error) => void) | undefined;
}

/** With Redis, once it has answered or can't be reached. */
export async function openCounters({ databaseUrl, redisUrl, onStoreLost }: CountersOptions): Promise<Counters> {
  return redisUrl === undefined ? inPostgres(databaseUrl) : inRedis(redisUrl, onStoreLost);
}

/** By this process alone, until it ends. */
export const inMemory: Pick<Counters, 'counter'> = {
  counter: (keyPrefix, { points, seconds }) => new RateLimiterMemory({ keyPrefix, points, duration: seconds }),
};

/** Over connections of their own, so that somebody whose requests wait for one count keeps nothing else from its connections. */
function inPostgres(connectionString: string): Counters {
  const pool = new pg.Pool({ connectionString, max: 2, keepAlive: true, connectionTimeoutMillis: 10_000 });
  // A connection lost while idle is opened again when it is needed.
  pool.on('error', () => undefined);
  return {
    counter: (keyPrefix, { points, seconds }) =>
      new RateLimiterPostgres({
        storeClient: pool,
        storeType: 'pool',
        tableName: 'rate_limit',
        tableCreated: true,
        // A job does it, once for all nodes.
        clearExpiredByTimeout: false,
        keyPrefix,
        points,
        duration: seconds,
      }),
    close: () => pool.end(),
  };
}

/** While Redis is away each node counts for itself: the limits are wider then, and nobody is kept from writing. */
async function inRedis(url: string, onStoreLost: CountersOptions['onStoreLost']): Promise<Counters> {
  const redis = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1 });
  let isLost = false;
  redis.on('ready', () => {
    isLost = false;
  });
  redis.on('error', (error: Error) => {
    if (!isLost) onStoreLost?.(error);
    isLost = true;
  });
  await new Promise<unknown>((resolve) => redis.once('ready', resolve).once('error', resolve));
  return {
    counter: (keyPrefix, { points, seconds: duration }) =>
      new RateLimiterRedis({
        storeClient: redis,
        keyPrefix: `parley:limit:${keyPrefix}`,
        points,
        duration,
        rejectIfRedisNotReady: true,
        insuranceLimiter: inMemory.counter(keyPrefix, { points, seconds: duration }),
      }),
    async close() {
      redis.disconnect();
    },
  };
}
