import { type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible';
import { DomainError } from '../errors.ts';
import { inMemory, openCounters } from './counters.ts';
import { type Allowance, countedInMemory, type LimitName, limitNames, type RateLimits } from './rate-limits.ts';

/** Whose use it is; a limit counts for each that is given. */
export interface UsedBy {
  /** A person's id, or what stands for somebody who is not signed in. */
  readonly person?: string;
  /** A network address, as `clientAddress` gives it. */
  readonly address?: string;
}

export interface Limits {
  readonly rateLimits: RateLimits;
  /**
   * Counts one more; throws RATE_LIMITED with the seconds until it is allowed again. The person comes first, and what is
   * refused counts no further: who goes on trying uses up nothing of what others share.
   */
  use(limit: LimitName, by: UsedBy): Promise<void>;
  /** Takes one use back. */
  giveBack(limit: LimitName, by: UsedBy): Promise<void>;
  /** Begins again from nothing. */
  forget(limit: LimitName, by: UsedBy): Promise<void>;
  stop(): Promise<void>;
}

export interface LimitsOptions {
  readonly databaseUrl: string;
  /** Counts in Redis rather than in the database. */
  readonly redisUrl?: string | undefined;
  readonly rateLimits: RateLimits;
  /** Hears once of each time that Redis can't be reached. */
  readonly onStoreLost?: ((error: Error) => void) | undefined;
}

/** Limits that hold across nodes. */
export async function createLimits({ rateLimits, ...storeOptions }: LimitsOptions): Promise<Limits> {
  const store = await openCounters(storeOptions);
  const counters = new Map<LimitName, readonly Counter[]>();
  for (const name of limitNames) {
    const { counter } = countedInMemory.has(name) ? inMemory : store;
    const count = (by: keyof UsedBy) => (allowance: Allowance) => {
      return { by, limiter: counter(`${name}.${by}.${allowance.seconds}`, allowance) };
    };
    const { perPerson, perAddress } = rateLimits[name];
    counters.set(name, [...perPerson.map(count('person')), ...perAddress.map(count('address'))]);
  }

  const each = async (
    limit: LimitName,
    by: UsedBy,
    run: (limiter: RateLimiterAbstract, key: string) => Promise<unknown>,
  ) => {
    for (const counter of counters.get(limit) ?? []) {
      const key = by[counter.by];
      if (key !== undefined) await run(counter.limiter, key);
    }
  };

  return {
    rateLimits,
    use: (limit, by) => each(limit, by, (limiter, key) => limiter.consume(key).catch(refuse)),
    giveBack: (limit, by) => each(limit, by, (limiter, key) => limiter.reward(key)),
    forget: (limit, by) => each(limit, by, (limiter, key) => limiter.delete(key)),
    stop: store.close,
  };
}

interface Counter {
  readonly by: keyof UsedBy;
  readonly limiter: RateLimiterAbstract;
}

function refuse(refusal: unknown): never {
  if (!(refusal instanceof RateLimiterRes)) throw refusal;
  const retryAfter = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
  throw new DomainError('RATE_LIMITED', 'That was a lot in a short time.', { retryAfter });
}
