import { builder } from '../builder.ts';
import { type Allowance, type LimitName, limitNames, type RateLimit, rateLimits } from './rate-limits.ts';

const AllowanceType = builder.objectRef<Allowance>('RateAllowance').implement({
  description: 'So many times in so many seconds, which begin with the first time.',
  fields: (t) => ({
    points: t.exposeInt('points', { description: 'How many times.' }),
    seconds: t.exposeInt('seconds', { description: 'In how many seconds.' }),
  }),
});

const LimitNameEnum = builder.enumType('RateLimitName', {
  description: 'What is limited.',
  values: Object.fromEntries(
    limitNames.map((name) => [name, { value: name, description: rateLimits[name].description }]),
  ),
});

const RateLimitType = builder.objectRef<RateLimit & { name: LimitName }>('RateLimit').implement({
  description: 'How often something may be done. All of its allowances hold at once.',
  fields: (t) => ({
    name: t.field({ type: LimitNameEnum, description: 'What is limited.', resolve: ({ name }) => name }),
    description: t.exposeString('description', { description: 'What is counted.' }),
    perPerson: t.field({
      type: [AllowanceType],
      description: 'For one person, or one e-mail address where nobody is signed in yet; the shortest first.',
      resolve: ({ perPerson }) => [...perPerson],
    }),
    perAddress: t.field({
      type: [AllowanceType],
      description: 'For one network address: of IPv6, its /64.',
      resolve: ({ perAddress }) => [...perAddress],
    }),
  }),
});

builder.queryField('rateLimits', (t) =>
  t.field({
    type: [RateLimitType],
    description:
      'How often one may do what is limited. Who does it more often gets RATE_LIMITED with the seconds to wait in ' +
      '`extensions.retryAfter`; sign-in answers 429 with `Retry-After`. Public.',
    resolve: (_root, _args, { limits }) => limitNames.map((name) => ({ name, ...limits.rateLimits[name] })),
  }),
);
