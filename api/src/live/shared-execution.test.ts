import { expect, it } from 'vitest';
import { logEvent } from '../../test/log-event.ts';
import type { LogEvent } from './log-reader.ts';
import { type LiveOperation, SharedExecution } from './shared-execution.ts';
import { parseSnapshot } from './snapshot.ts';

const [before, after] = [parseSnapshot('10:10:')!, parseSnapshot('11:11:')!];

/** What is told of events by an operation of this kind, which may take 50 ms each; an error is told as its message. */
function follow(operation: Partial<Pick<LiveOperation, 'toPayload' | 'execute'>>) {
  const told: unknown[] = [];
  const execution = new SharedExecution({
    key: 'key',
    listening: { topics: ['ticket:1'], audience: { kind: 'anybody' } },
    operation: {
      key: 'key',
      toPayload: async ({ id }) => ({ of: id }),
      execute: async (event) => ({ data: { ...event } }),
      ...operation,
    },
    snapshot: before,
    failure: (error) => ({ data: { of: String(error) }, errors: [] }),
    now: () => new Date(0),
    withinMs: 50,
  });
  execution.add({
    receive: ({ result, hasErrors }) => void told.push(hasErrors ? 'failed' : result.data?.of),
    restart: () => undefined,
    accessChanged: () => undefined,
  });
  return {
    told,
    happen: (...ids: string[]) =>
      execution.deliver(
        ids.map((id) => logEvent({ id })),
        { before, after },
      ),
  };
}

/** As on a line that swallows what it is given: nothing, so many times. */
function swallow<Given extends unknown[], Answer>(times: number, answer: (...given: Given) => Promise<Answer>) {
  let left = times;
  return (...given: Given): Promise<Answer> => {
    left -= 1;
    return left >= 0 ? new Promise<Answer>(() => undefined) : answer(...given);
  };
}

it('reads an event once more that had no answer in time, in its turn', async () => {
  const { told, happen } = follow({ toPayload: swallow(1, async ({ id }: LogEvent) => ({ of: id })) });
  happen('1', '2');
  await expect.poll(() => told).toEqual(['1', '2']);
});

it('executes an event once more that had no answer in time, in its turn', async () => {
  const { told, happen } = follow({ execute: swallow(1, async (event) => ({ data: { ...event } })) });
  happen('1', '2');
  await expect.poll(() => told).toEqual(['1', '2']);
});

it('says of an event that has no answer twice that it failed, and is held up by it no longer', async () => {
  const { told, happen } = follow({ toPayload: swallow(2, async ({ id }: LogEvent) => ({ of: id })) });
  happen('1', '2');
  await expect.poll(() => told).toEqual(['failed', '2']);
});
