import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { licenses } from '../../../prisma/demo/desks/licenses.ts';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { Client, type Data, type Stream } from '../../test/client.ts';
import { liveCursor, type OpenDesk, openDesk, ticketEvents, workspaceEvents } from '../../test/fixtures.ts';
import { createTestFolder, type TestFolder } from '../../test/folder.ts';
import { type ParleyProcess, runParley } from '../../test/parley-process.ts';

// A process of its own is started; a busy machine is slow, not wrong.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let app: TestApp;
let desk: OpenDesk;
let folder: TestFolder;
let killed: ParleyProcess | undefined;
let killedUrl: string;

beforeAll(async () => {
  [app, folder] = await Promise.all([startTestApp(), createTestFolder()]);
  desk = await openDesk(app, licenses);
  killed = runParley({
    PARLEY_DATA: folder.path,
    PARLEY_DEMO: '0',
    DATABASE_URL: app.database.url,
    AUTH_SECRET: 'a-secret-of-tests-that-is-long-enough',
    POSTMARK_TOKEN: 'a-token',
    // Nobody is there: mail waits.
    POSTMARK_API_URL: 'http://127.0.0.1:9',
  });
  killedUrl = await killed.started();
});
afterAll(async () => {
  killed?.kill('SIGKILL');
  await killed?.ended;
  await app.stop();
  await folder.remove();
});

/** Somebody who follows a stream as the web app does: after a break at another node, from the last cursor, each event once. */
class Follower {
  readonly #query: string;
  readonly #variables: Readonly<Record<string, string>>;
  readonly #before: Stream;
  #since: Stream | null = null;

  constructor(client: Client, query: string, variables: Readonly<Record<string, string>>) {
    this.#query = query;
    this.#variables = variables;
    this.#before = client.subscribe(query, { ...variables });
  }

  /** Until its node is gone; then goes on at another. */
  async goOnAt(client: Client): Promise<void> {
    await this.#before.until(() => this.#before.closed !== null);
    expect(this.#before.closed).not.toBeNull();
    const { cursor = this.#variables.after } = this.#before.received.at(-1) ?? {};
    this.#since = client.subscribe(this.#query, { ...this.#variables, after: cursor });
  }

  /** Events that have come so far, without those that a continued stream tells again. */
  get events(): Data[] {
    const all = [...this.#before.received, ...(this.#since?.received ?? [])];
    return all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
  }

  /** What was said, as often as it was told. */
  get said(): string[] {
    return this.events.flatMap(({ message }) => message?.body.text ?? []);
  }
}

const postReply = 'mutation ($input: PostReplyInput!) { postReply(input: $input) { message { id } } }';

/** Replies through the nodes in turn; what one can't take any more, another does. */
async function replyThrough(clients: readonly Client[], ticketId: string, markdown: string): Promise<void> {
  const input = { ticketId, clientMutationId: randomUUID(), body: { markdown } };
  for (const client of clients) {
    const result = await client.run(postReply, { input }).catch(() => null);
    if (result && !result.errors) return;
  }
  throw new Error(`"${markdown}" could not be said.`);
}

it('who followed a node that is killed goes on at another, and has missed nothing and had nothing twice', async () => {
  const { id: ticketId } = await desk.openTicket();
  const after = await liveCursor(desk.owner);
  const at = ({ token }: Client) => new Client(killedUrl, token);
  const followers = [desk.owner, desk.member, desk.agent].map((client) => ({
    client,
    ticket: new Follower(at(client), ticketEvents, { ticketId, after }),
  }));
  const list = new Follower(at(desk.owner), workspaceEvents, { workspaceId: desk.workspaceId, after });
  const atKilled = at(desk.agent);

  const words = Array.from({ length: 40 }, (_, number) => `reply ${number}`);
  const goingOn = [];
  for (const [number, word] of words.entries()) {
    await replyThrough(number % 2 ? [desk.agent] : [atKilled, desk.agent], ticketId, word);
    if (number === 5) for (const { ticket } of followers) await expect.poll(() => ticket.said).toContain('reply 2');
    if (number !== 19) continue;
    killed?.kill('SIGKILL');
    goingOn.push(...followers.map(({ client, ticket }) => ticket.goOnAt(client)), list.goOnAt(desk.owner));
  }
  expect(await killed?.ended).toBe('SIGKILL');
  await Promise.all(goingOn);

  for (const { ticket } of followers) {
    await expect.poll(() => ticket.said.at(-1)).toBe(words.at(-1));
    expect(ticket.said).toEqual(words);
  }
  // The same events, in the same order, whoever hears of them.
  const [one, ...rest] = followers.map(({ ticket }) =>
    ticket.events.flatMap(({ id, message }) => (message ? [id] : [])),
  );
  for (const other of rest) expect(other).toEqual(one);
  const { node } = await desk.owner.data('query ($id: ID!) { node(id: $id) { ... on Ticket { messageCount } } }', {
    id: ticketId,
  });
  await expect.poll(() => list.events.findLast(({ ticket }) => ticket)?.ticket).toMatchObject(node);
});
