// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { CombinedError, createClient, type Exchange, Provider } from 'urql';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { filter, map, pipe } from 'wonka';
import type { PresenceToSet } from '@/gql/graphql.ts';
import { ConnectionContext, createConnectionStore } from '@/lib/live/connection.ts';
import { AGAIN_AFTER_MS, STAYS_AFTER_MS, useReportPresence } from './use-report-presence.ts';

let root: Root;
let said: PresenceToSet[];
let refuses: boolean;

/** In the place of the network: takes what is said, or refuses it. */
const server: Exchange = () => (operations) =>
  pipe(
    operations,
    filter(({ kind }) => kind === 'mutation'),
    map((operation) => {
      said.push(operation.variables?.input.activity);
      const answer = { operation, data: null, stale: false, hasNext: false };
      return refuses ? { ...answer, error: new CombinedError({ graphQLErrors: ['Too often.'] }) } : answer;
    }),
  );

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});
beforeEach(() => {
  vi.useFakeTimers();
  [said, refuses] = [[], false];
  root = createRoot(document.createElement('div'));
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.useRealTimers();
});

function Reader({ activity }: { activity: PresenceToSet }) {
  useReportPresence({ place: 'ticket', placeId: '1' }, activity);
  return null;
}

async function open() {
  const [client, connection] = [createClient({ url: '/graphql', exchanges: [server] }), createConnectionStore()];
  connection.heard(new Date());
  const show = (activity: PresenceToSet) =>
    act(async () =>
      root.render(
        <Provider value={client}>
          <ConnectionContext.Provider value={connection}>
            <Reader activity={activity} />
          </ConnectionContext.Provider>
        </Provider>,
      ),
    );
  return show;
}
const pass = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));

it('what somebody does is said once, after a moment', async () => {
  const show = await open();
  await show('VIEWING');
  expect(said).toEqual([]);
  await pass(STAYS_AFTER_MS);
  await pass(AGAIN_AFTER_MS);
  expect(said).toEqual(['VIEWING']);
  await show('REPLYING');
  await pass(STAYS_AFTER_MS);
  expect(said).toEqual(['VIEWING', 'REPLYING']);
});

it('what was refused is said again, but not at once', async () => {
  const show = await open();
  refuses = true;
  await show('VIEWING');
  await pass(STAYS_AFTER_MS);
  expect(said).toEqual(['VIEWING']);
  refuses = false;
  await pass(AGAIN_AFTER_MS - 1);
  expect(said).toEqual(['VIEWING']);
  await pass(1);
  expect(said).toEqual(['VIEWING', 'VIEWING']);
  await pass(AGAIN_AFTER_MS);
  expect(said).toEqual(['VIEWING', 'VIEWING']);
});
