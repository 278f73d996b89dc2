import { GraphQLError } from 'graphql';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { startLiveServer } from './live-server.fixture.ts';
import { subscribeResumably } from './resumable.ts';
import { createLiveSocket, type LiveSocket } from './socket.ts';

const until = (check: () => void) => vi.waitFor(check, { timeout: 60_000 });

const query = 'subscription Events($after: String) { events(after: $after) { __typename id cursor } }';
const event = (n: number) => ({ events: { id: `e${n}`, cursor: `c${n}` } });
const failing = (code: string) => ({
  events: () => {
    throw new GraphQLError('failed', { extensions: { code } });
  },
});
const forever = () => new Promise<never>(() => {});

let socket: LiveSocket | undefined;
afterEach(() => socket?.dispose());

/** Follows a stream and keeps what it hears. */
function follow(url: string, after?: string) {
  socket = createLiveSocket({ url, webSocketImpl: WebSocket });
  const ids: unknown[] = [];
  const errors: unknown[] = [];
  const stop = subscribeResumably(
    socket.client,
    { query, variables: { after } },
    {
      next: ({ data }) => ids.push((data as { events: { id: string } }).events.id),
      error: (all) => errors.push(...all.map((error) => error.extensions?.code)),
    },
  );
  return { ids, errors, stop };
}

describe('a resumable stream', () => {
  it('starts after the place it was given', async () => {
    await using server = await startLiveServer(async function* () {
      yield event(1);
      await forever();
    });
    const { ids } = follow(server.url, 'c0');
    await until(() => expect(ids).toEqual(['e1']));
    expect(server.asked).toEqual(['c0']);
  });

  it('continues after the last event when the connection is cut', async () => {
    await using server = await startLiveServer(async function* (_after, stream) {
      yield event(stream * 2 - 1);
      yield event(stream * 2);
      await forever();
    });
    const { ids } = follow(server.url, 'c0');
    await until(() => expect(ids).toEqual(['e1', 'e2']));
    server.cut();
    await until(() => expect(ids).toEqual(['e1', 'e2', 'e3', 'e4']));
    expect(server.asked).toEqual(['c0', 'c2']);
  });

  it('ends with the answer of a last result that is final, and asks again after one that is not', async () => {
    await using server = await startLiveServer(async function* (_after, stream) {
      if (stream === 2) yield failing('FORBIDDEN');
      yield event(stream);
      if (stream === 1) yield failing('INTERNAL');
    });
    const { ids, errors } = follow(server.url, 'c0');
    await until(() => expect(errors).toEqual(['FORBIDDEN']));
    expect(ids).toEqual(['e1']);
    expect(server.asked).toEqual(['c0', 'c1']);
  });

  it('asks again where it stood when the server fails for a moment', async () => {
    await using server = await startLiveServer(async function* (_after, stream) {
      if (stream === 1) throw new GraphQLError('database restarts', { extensions: { code: 'INTERNAL' } });
      yield event(1);
      await forever();
    });
    const { ids, errors } = follow(server.url, 'c0');
    await until(() => expect(ids).toEqual(['e1']));
    expect(server.asked).toEqual(['c0', 'c0']);
    expect(errors).toEqual([]);
  });

  it('carries on when a server that shuts down completes it', async () => {
    await using server = await startLiveServer(async function* (_after, stream) {
      yield event(stream);
      if (stream > 1) await forever();
    });
    const { ids } = follow(server.url, 'c0');
    await until(() => expect(ids).toEqual(['e1', 'e2']));
    expect(server.asked).toEqual(['c0', 'c1']);
  });

  it('ends with the error that access was lost', async () => {
    await using server = await startLiveServer(async function* () {
      yield event(1);
      throw new GraphQLError('no longer yours', { extensions: { code: 'FORBIDDEN' } });
    });
    const { ids, errors } = follow(server.url);
    await until(() => expect(errors).toEqual(['FORBIDDEN']));
    expect(ids).toEqual(['e1']);
    expect(server.asked).toHaveLength(1);
  });

  it.each([
    [4401, 'UNAUTHENTICATED'],
    [4403, 'FORBIDDEN'],
  ])('ends when the server closes the socket with %i', async (code, expected) => {
    await using server = await startLiveServer(async function* () {
      yield event(1);
      await forever();
    });
    const { ids, errors } = follow(server.url);
    await until(() => expect(ids).toEqual(['e1']));
    server.close(code);
    await until(() => expect(errors).toEqual([expected]));
    expect(server.asked).toHaveLength(1);
  });

  it('comes back after the server said it failed', async () => {
    await using server = await startLiveServer(async function* (_after, stream) {
      yield event(stream);
      await forever();
    });
    const { ids, errors } = follow(server.url);
    await until(() => expect(ids).toEqual(['e1']));
    server.close(1011);
    await until(() => expect(ids).toEqual(['e1', 'e2']));
    expect(errors).toEqual([]);
  });

  it('hears nothing more once it was stopped', async () => {
    await using server = await startLiveServer(async function* (_after, stream) {
      yield event(stream);
      await forever();
    });
    const { ids, stop } = follow(server.url);
    await until(() => expect(ids).toEqual(['e1']));
    stop();
    server.cut();
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(server.asked).toHaveLength(1);
  });
});
