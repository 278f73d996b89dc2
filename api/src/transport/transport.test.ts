import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createConnection } from 'node:net';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { addPerson } from '../../test/factories.ts';

let app: TestApp;
let token: string;
let cookie: string;

beforeAll(async () => {
  app = await startTestApp();
  const person = await addPerson(app.db, 'Ada');
  token = (await app.as(person.id)).token!;
  const signature = createHmac('sha256', 'a-secret-of-tests-that-is-long-enough').update(token).digest('base64');
  cookie = `parley.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
});
afterAll(() => app.stop());

interface Connection {
  origin?: string;
  cookie?: string;
  token?: string;
}

/** Connects and asks who it is: the viewer, the close code, or the status of a refused upgrade. */
async function connect({ origin, cookie: sent, token: given }: Connection): Promise<unknown> {
  const headers = { ...(origin && { origin }), ...(sent && { cookie: sent }) };
  class Socket extends WebSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols, { headers });
    }
  }
  const client = createClient({
    url: `${app.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: Socket,
    retryAttempts: 0,
    ...(given && { connectionParams: { token: given } }),
  });
  try {
    for await (const { data } of client.iterate({ query: '{ viewer { person { name } } }' })) return data;
    return null;
  } catch (error) {
    return (error as { code?: number }).code ?? (error as Error).message;
  } finally {
    await client.dispose();
  }
}

const ada = { viewer: { person: { name: 'Ada' } } };

describe('a socket', () => {
  it('is whose cookie it brings, from a page of our own', async () => {
    expect(await connect({ origin: app.url, cookie })).toEqual(ada);
  });

  it('is refused to pages of other origins, with a cookie or a token', async () => {
    expect(await connect({ origin: 'https://evil.example', cookie })).toMatch('403');
    expect(await connect({ origin: 'https://evil.example', token })).toMatch('403');
  });

  it('without an origin is whose token it brings, never whose cookie', async () => {
    expect(await connect({ token })).toEqual(ada);
    expect(await connect({ cookie })).toBe(4401);
  });

  it('with a token ignores the cookie', async () => {
    expect(await connect({ origin: app.url, cookie, token: 'stolen' })).toBe(4401);
  });

  it('that is refused and broken off harms nobody', async () => {
    const { hostname, port } = new URL(app.url);
    const request = 'GET /nowhere HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n';
    await Promise.all(
      Array.from({ length: 200 }, async () => {
        const socket = createConnection({ host: hostname, port: Number(port) });
        await once(socket, 'connect');
        socket.write(request, () => socket.resetAndDestroy());
        await once(socket, 'close');
      }),
    );
    expect(await connect({ token })).toEqual(ada);
  });

  it('is held to the same limits as a request', async () => {
    const client = await app.as((await addPerson(app.db, 'Eve')).id);
    const aliases = Array.from({ length: 40 }, (_, index) => `a${index}: liveCursor`).join(' ');
    const [error] = (await client.run(`{ ${aliases} }`)).errors!;
    const ending = await client.subscribe(`{ ${aliases} }`).ending();
    expect(ending.message).toBe(error!.message);
    expect(error!.message).toMatch(/aliases/i);
  });

  it('has so many operations open at once, and another as soon as one of them has ended', async () => {
    const client = await app.as((await addPerson(app.db, 'Joan')).id);
    const follow = () => client.subscribe('subscription { accessEvents { __typename } }');
    const streams = Array.from({ length: 200 }, follow);
    const refused = follow();
    expect(await refused.ending()).toMatchObject({ extensions: { code: 'CONFLICT' } });
    streams[0]!.stop();
    const answer = await client.subscribe('{ viewer { person { name } } }').event(() => true);
    expect(answer).toEqual({ person: { name: 'Joan' } });
    expect(streams.filter(({ errors }) => errors.length > 0)).toEqual([]);
    await client.close();
  });
});

describe('while the database is away', () => {
  /** Where the rows of sessions are not to be found. */
  async function awayWhile(act: () => Promise<void>): Promise<void> {
    await app.db.$executeRaw`ALTER TABLE session RENAME TO session_away`;
    await act().finally(() => app.db.$executeRaw`ALTER TABLE session_away RENAME TO session`);
  }

  it('a socket is told to try again later, and may', async () => {
    await awayWhile(async () => expect(await connect({ token })).toBe(1013));
    expect(await connect({ token })).toEqual(ada);
  });

  it('an operation fails by itself, and the others on its socket go on', async () => {
    const client = await app.as((await addPerson(app.db, 'Grace')).id);
    const stream = client.subscribe('subscription { accessEvents { __typename } }');
    const answer = await client.subscribe('{ viewer { person { name } } }').event(() => true);
    expect(answer).toEqual({ person: { name: 'Grace' } });
    await awayWhile(async () => {
      const failed = client.subscribe('{ viewer { person { name } } }');
      expect((await failed.ending()).extensions.code).toBe('INTERNAL');
    });
    expect(await client.subscribe('{ viewer { person { name } } }').event(() => true)).toEqual(answer);
    expect(stream.closed).toBeNull();
  });
});

async function post(body: string, headers: Record<string, string> = {}) {
  return fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1', ...headers },
    body,
  });
}
const query = (text: string) => JSON.stringify({ query: text });
const authorization = () => ({ authorization: `Bearer ${token}` });

describe('a request', () => {
  it('over 1 MB is refused before it is read', async () => {
    expect((await post(query(`{ viewer { id } } #${'x'.repeat(1024 * 1024)}`))).status).toBe(413);
  });

  it('that a form could send from another page is refused', async () => {
    const response = await post(query('{ viewer { id } }'), {
      'x-graphql-yoga-csrf': '',
      'content-type': 'text/plain',
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
  });

  it('learns the schema only when signed in, whoever asked before', async () => {
    const introspection = query('{ __schema { queryType { name } } }');
    const signedIn = async () => (await post(introspection, authorization())).json();
    expect(await signedIn()).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
    expect(await (await post(introspection)).json()).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }, {}],
    });
    expect(await signedIn()).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
  });

  it('that is too deep, or names too much, is refused', async () => {
    const deep = '{ viewer { deskMemberships { desk { team { id } } } } }';
    expect((await (await post(query(deep), authorization())).json()).errors).toBeUndefined();
    const deeper = `{ ${'viewer { '.repeat(15)}id${' }'.repeat(15)} }`;
    const { errors } = await (await post(query(deeper), authorization())).json();
    expect(errors.map(({ message }: { message: string }) => message).join()).toMatch(/depth/i);
  });

  it('carries an id through to its answer', async () => {
    expect(
      (await fetch(`${app.url}/healthz`, { headers: { 'x-request-id': 'abc-1' } })).headers.get('x-request-id'),
    ).toBe('abc-1');
    const made = (await fetch(`${app.url}/healthz`, { headers: { 'x-request-id': 'not one' } })).headers;
    expect(made.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('gets a mistake in its document told, and nothing of ours suggested', async () => {
    const { errors } = await (await post(query('{ viewr { id } }'))).json();
    expect(errors[0]).toMatchObject({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
    expect(errors[0].message).not.toContain('Did you mean');
  });
});

describe('health', () => {
  it('is answered, and readiness while the database answers', async () => {
    expect((await fetch(`${app.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${app.url}/readyz`)).status).toBe(200);
  });

  it('says nothing of a mailbox outside demo mode', async () => {
    expect(await (await fetch(`${app.url}/mailbox`)).text()).not.toMatch(/mailbox/i);
    expect(await app.anonymous().data('{ demo { password } }')).toEqual({ demo: null });
  });
});
