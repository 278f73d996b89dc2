import { GraphQLError } from 'graphql';
import { expect, it, vi } from 'vitest';
import { LastSaid } from './last-said.ts';
import { nowhere, SharedResult } from './shared-result.ts';

const said = async () => new SharedResult({ data: {} }, nowhere);
const failed = async () => new SharedResult({ errors: [new GraphQLError('The database is away.')] }, nowhere);

it('is said once for all who ask for the same, and anew for another', async () => {
  const [last, say] = [new LastSaid(), vi.fn(said)];
  const results = await Promise.all([last.at('1', say), last.at('1', say)]);
  expect(results[0]).toBe(results[1]);
  expect(await last.at('1', say)).toBe(results[0]);
  expect(say).toHaveBeenCalledTimes(1);
  expect(await last.at('2', say)).not.toBe(results[0]);
});

it('is tried again for who comes after it failed', async () => {
  const last = new LastSaid();
  expect((await last.at('1', failed)).hasErrors).toBe(true);
  expect((await last.at('1', said)).hasErrors).toBe(false);
});
