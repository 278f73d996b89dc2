import { limitNames, type RateLimit, type RateLimits } from '../src/limits/rate-limits.ts';

const wide: RateLimit = {
  description: 'More than any test does.',
  perPerson: [{ points: 1_000_000, seconds: 60 }],
  perAddress: [{ points: 1_000_000, seconds: 60 }],
};

/** Limits that are counted and never met, but for those that are given. */
export const rateLimitsWith = (given: Partial<RateLimits>): RateLimits => ({ ...wideLimits, ...given });

export const wideLimits = Object.fromEntries(limitNames.map((name) => [name, wide])) as RateLimits;

/** So many for a person in ten minutes, and no limit for an address. */
export const perPerson = (points: number): RateLimit => ({
  description: 'A few.',
  perPerson: [{ points, seconds: 600 }],
  perAddress: [],
});

/** So many for an address in ten minutes, and no limit for a person. */
export const perAddress = (points: number): RateLimit => ({
  description: 'A few.',
  perPerson: [],
  perAddress: [{ points, seconds: 600 }],
});
