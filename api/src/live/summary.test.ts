import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { logEvent } from '../../test/log-event.ts';
import { SharedExecution } from './shared-execution.ts';
import type { SharedResult } from './shared-result.ts';
import { parseSnapshot, type Snapshot, toCursor } from './snapshot.ts';

// Or a slow machine would be late between two steps, and the summary be told before its time in a test of what comes before it.
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Until all that can be told by now has been. */
const soon = () => vi.advanceTimersByTimeAsync(5);

const at = (xid: number): Snapshot => parseSnapshot(`${xid}:${xid}:`)!;

const changeOf = (id: number, changed: string[]) => logEvent({ id: `${id}`, xid: BigInt(id), changed });

/** An execution that tells how many there are after a change of status, at most once in `everyMs`. */
function execute(everyMs: number) {
  const told: { type: unknown; cursor: string | null }[] = [];
  const execution = new SharedExecution({
    key: '1',
    listening: { topics: ['ticket:1'], audience: { kind: 'anybody' } },
    operation: {
      key: '1',
      toPayload: async () => ({ type: 'Told' }),
      summary: { changesWith: ({ changed }) => changed.includes('STATUS'), payload: { type: 'Counts' }, everyMs },
      execute: async (event) => ({ data: { ...event } }),
    },
    snapshot: at(10),
    failure: () => ({ errors: [] }),
    now: () => new Date(0),
  });
  execution.add({
    receive: ({ result, position }: SharedResult) =>
      void told.push({ type: result.data?.type, cursor: position.cursor }),
    restart: () => undefined,
    accessChanged: () => undefined,
  });
  return { execution, told };
}

it('whoever leaves before the summary continues before what it is owed to', async () => {
  const { execution, told } = execute(200);
  execution.deliver([changeOf(10, ['STATUS'])], { before: at(10), after: at(11) });
  await soon();
  expect(told).toHaveLength(2);
  execution.deliver([changeOf(11, ['STATUS'])], { before: at(11), after: at(12) });
  execution.deliver([changeOf(12, ['PRIORITY'])], { before: at(12), after: at(13) });
  await soon();
  execution.heartbeat(at(14));
  await soon();
  expect(told).toHaveLength(5);
  await vi.advanceTimersByTimeAsync(200);
  execution.heartbeat(at(14));
  await soon();
  expect(told).toEqual([
    { type: 'Told', cursor: toCursor(at(10)) },
    { type: 'Counts', cursor: toCursor(at(11)) },
    { type: 'Told', cursor: toCursor(at(11)) },
    { type: 'Told', cursor: toCursor(at(11)) },
    { type: 'Heartbeat', cursor: toCursor(at(11)) },
    { type: 'Counts', cursor: toCursor(at(14)) },
    { type: 'Heartbeat', cursor: toCursor(at(14)) },
  ]);
});

it('an event that no summary follows is continued after', async () => {
  const { execution, told } = execute(0);
  execution.deliver([changeOf(10, ['PRIORITY'])], { before: at(10), after: at(11) });
  await soon();
  expect(told).toEqual([{ type: 'Told', cursor: toCursor(at(11)) }]);
});
