import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { observability } from './desks.ts';
import { setOwnStage } from './stage.ts';

const stage = setOwnStage();

/** GraphiQL's editor. The page itself holds only the lines that are in view. */
declare const __MONACO: { editor: { getModels(): { uri: { path: string }; getValue(): string }[] } } | undefined;

interface Answer {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly unknown[];
  readonly events?: readonly Answer[];
}

test('someone signed out is asked to sign in, and comes back to the playground', async () => {
  const page = await stage.open('/graphql');
  await page.getByLabel('Email').fill(observability.customer);
  await page.getByLabel('Password', { exact: true }).fill('parley-demo');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await opened(page);
  expect(new URL(page.url()).pathname).toBe('/graphql');
  await page.getByText('Signed in as Wei Zhang').waitFor();

  await page.getByRole('link', { name: 'Back to Parley' }).click();
  await page.getByRole('heading', { name: 'Tickets' }).waitFor();
});

test('a customer’s examples run as they stand, and a stream tells what is missed and what comes', async () => {
  const page = await stage.open('/graphql', { as: observability.customer });
  await opened(page);
  await expect
    .poll(() => tabs(page))
    .toEqual([
      'ListTickets',
      'ReadTicket',
      'CreateTicket',
      'PostReply',
      'TicketEvents',
      'SetPresence',
      'WorkspaceEvents',
      'WhoAmI',
    ]);
  await expectTicketsIn(page, 'ListTickets');
  await expectThreadIn(page, 'ReadTicket');
  expect(await run(page, 'WhoAmI')).toMatchObject({ data: { viewer: { email: observability.customer } } });

  const created = await run(page, 'CreateTicket');
  expect(created).toMatchObject({ data: { createTicket: { ticket: { subject: 'Opened from the playground' } } } });
  expect(await run(page, 'CreateTicket'), 'a retry').toEqual(created);
  await run(page, 'WorkspaceEvents');
  await expect.poll(() => told(page, 'workspaceEvents')).toContain('TicketChanged');
  await expect.poll(() => told(page, 'workspaceEvents')).toContain('CountsChanged');

  await expectReplyThere(page, observability.customer);
});

test('an agent’s examples run as they stand, and a stream tells what is missed and what comes', async () => {
  const page = await stage.open('/graphql', { as: observability.agent });
  await opened(page);
  await expect
    .poll(() => tabs(page))
    .toEqual([
      'ListQueue',
      'ReadTicket',
      'PostReply',
      'AddNote',
      'TicketEvents',
      'SetPresence',
      'QueueEvents',
      'WhoAmI',
    ]);
  await expectTicketsIn(page, 'ListQueue');
  await expectThreadIn(page, 'ReadTicket');
  expect(await run(page, 'WhoAmI')).toMatchObject({ data: { viewer: { email: observability.agent } } });
  expect(await run(page, 'AddNote')).toMatchObject({ data: { addNote: { message: { audience: 'INTERNAL' } } } });

  expect(await run(page, 'SetPresence')).toMatchObject({ data: { setPresence: { ticketId: expect.any(String) } } });

  await expectReplyThere(page, observability.agent);
  await run(page, 'QueueEvents');
  await expect.poll(() => told(page, 'queueEvents')).toContain('TicketChanged');
});

test('the open tab, its document and its variables outlast a reload', async () => {
  const page = await stage.open('/graphql', { as: observability.customer });
  await opened(page);
  const before = await run(page, 'ReadTicket');
  // GraphiQL keeps its tabs half a second after a change.
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain('\\"activeTabIndex\\":1');

  await page.reload();
  await opened(page);
  await page.getByRole('tab', { name: 'ReadTicket', selected: true }).waitFor();
  await page.getByRole('button', { name: 'Execute' }).click();
  expect(await answer(page)).toEqual(before);
});

test('a session that ends elsewhere ends the stream, and the page says so', async () => {
  const page = await stage.open('/graphql', { as: observability.customer });
  await opened(page);
  await page.getByRole('tab', { name: 'TicketEvents' }).click();
  const heard = page.waitForEvent('websocket').then((socket) => socket.waitForEvent('framereceived'));
  await page.getByRole('button', { name: 'Execute' }).click();
  await heard;

  const headers = { origin: stage.parley.url };
  await page.context().request.post('/api/auth/sign-out', { data: {}, headers });
  await page.getByRole('alert').getByRole('link', { name: 'Sign in again' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  expect(new URL(page.url()).searchParams.get('return')).toBe('/graphql');
});

test('it is as dark as Parley, and as the system where Parley follows that', async () => {
  const page = await stage.open('/graphql', { as: observability.customer, colorScheme: 'light' });
  await opened(page);
  const isDark = () => page.evaluate(() => document.body.classList.contains('graphiql-dark'));
  await expect.poll(isDark).toBe(false);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(isDark).toBe(true);

  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(() => localStorage.setItem('parley.theme', 'dark'));
  await page.reload();
  await opened(page);
  await expect.poll(isDark).toBe(true);
});

/** Waits until the first tab stands in the editors. */
async function opened(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const models = typeof __MONACO === 'undefined' ? [] : (__MONACO?.editor.getModels() ?? []);
    return models.some((model) => model.uri.path.endsWith('variables.json') && model.getValue().startsWith('{'));
  });
}

function tabs(page: Page): Promise<string[]> {
  return page.getByRole('tab').allInnerTexts();
}

/** Presses the button of a tab as it stands. */
async function run(page: Page, tab: string): Promise<Answer> {
  await page.getByRole('tab', { name: tab }).click();
  await page.getByRole('button', { name: 'Execute' }).click();
  return answer(page);
}

/** What is shown, once something is; without errors. */
async function answer(page: Page): Promise<Answer> {
  let text = '';
  const read = async () => {
    text = await shown(page);
    return text;
  };
  await expect.poll(read).not.toBe('');
  const result: Answer = JSON.parse(text);
  expect(result.errors).toBeUndefined();
  return result;
}

function shown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const models = __MONACO?.editor.getModels() ?? [];
    return models.find(({ uri }) => uri.path.endsWith('response.json'))?.getValue() ?? '';
  });
}

async function expectTicketsIn(page: Page, tab: string): Promise<void> {
  const { data } = await run(page, tab);
  expect(data).toMatchObject({ liveCursor: expect.any(String), ticketCounts: { total: expect.any(Number) } });
  const { edges } = data!.tickets as { edges: { node: { reference: string } }[] };
  expect(edges.length).toBeGreaterThan(0);
  expect(edges[0]!.node.reference).toMatch(/^TKT-/);
}

async function expectThreadIn(page: Page, tab: string): Promise<void> {
  const { data } = await run(page, tab);
  const { thread } = data!.ticket as { thread: { edges: { node: object }[] } };
  expect(thread.edges[0]!.node).toMatchObject({ __typename: 'Message', body: { text: expect.any(String) } });
  expect(data!.viewer).toMatchObject({ ticketState: { allowedActions: expect.arrayContaining(['REPLY']) } });
}

/** Which events a running stream has told, oldest first. */
async function told(page: Page, stream: string): Promise<string[]> {
  const { events = [] } = JSON.parse((await shown(page)) || '{}') as Answer;
  return events.map(({ data }) => (data![stream] as { __typename: string }).__typename).reverse();
}

/** A reply posted before the stream was opened is told by it, and then one from another browser, while it runs. */
async function expectReplyThere(page: Page, as: string): Promise<void> {
  const posted = await run(page, 'PostReply');
  expect(posted).toMatchObject({
    data: { postReply: { message: { body: { text: 'A reply from the playground.' } } } },
  });
  await run(page, 'TicketEvents');
  const replies = async () => (await told(page, 'ticketEvents')).filter((name) => name === 'MessagePosted').length;
  // Whatever else was missed, such as a note, was posted before it: with the reply all of that has been told.
  await expect.poll(() => shown(page)).toContain('A reply from the playground.');
  const before = await replies();

  const other = await stage.open('/graphql', { as });
  await opened(other);
  await other.getByRole('button', { name: 'Fresh examples' }).click();
  await Promise.all([other.waitForEvent('load'), other.getByRole('button', { name: 'Replace tabs' }).click()]);
  await opened(other);
  await run(other, 'PostReply');
  await expect.poll(replies).toBe(before + 1);
  await other.close();
}
