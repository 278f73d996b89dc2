import pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DomainError } from '../errors.ts';

/** How often one person may do something that costs, on all nodes together: `points` times in `seconds`. */
const limits = {
  upload: { points: 120, seconds: 10 * 60 },
} as const;

export interface Limits {
  /** Counts one more; throws RATE_LIMITED with the seconds until it is allowed again. */
  use(limit: keyof typeof limits, personId: string): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Limits that hold across nodes: what is used up is counted in Postgres, over connections of their own, so that somebody
 * whose requests wait for one count keeps nothing else from its connections.
 */
export function createLimits(connectionString: string): Limits {
  const pool = new pg.Pool({ connectionString, max: 2, keepAlive: true, connectionTimeoutMillis: 10_000 });
  // A connection lost while idle is opened again when it is needed.
  pool.on('error', () => undefined);
  const limiter = (name: keyof typeof limits) =>
    new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      tableName: 'rate_limit',
      tableCreated: true,
      // A job does it, once for all nodes.
      clearExpiredByTimeout: false,
      keyPrefix: name,
      points: limits[name].points,
      duration: limits[name].seconds,
    });
  const limiters = { upload: limiter('upload') };

  return {
    stop: () => pool.end(),
    async use(limit, personId) {
      try {
        await limiters[limit].consume(personId);
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        const retryAfter = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
        throw new DomainError('RATE_LIMITED', 'That was a lot in a short time.', { retryAfter });
      }
    },
  };
}
