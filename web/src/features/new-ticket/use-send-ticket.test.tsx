// @vitest-environment jsdom
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { createClient, fetchExchange, Provider } from 'urql';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { newDraft } from './ticket-draft.ts';
import type { TicketProblems } from './ticket-problems.ts';
import { useCreateTicket } from './use-create-ticket.ts';
import { type SendTicket, useSendTicket } from './use-send-ticket.ts';

/** What the server does with each attempt: answers, or lets the connection break after it has stored the ticket. */
type Answer = 'created' | 'refused' | 'broken' | 'restarting';

const draft = { ...newDraft(), typeId: 't1', subject: ' Export fails ' };
const rules = {
  vocabulary: { ticketType: 'Topic', subject: 'Subject', body: 'Message' },
  maxFiles: 5,
  formKinds: [],
  asksForCode: false,
};

let root: Root;
let sending: SendTicket;
let created: { reference: string; isHere: boolean }[];
let refused: TicketProblems[];
/** Client mutation ids that reached the server. */
let received: string[];
/** Whose cookie the browser has. */
let signedIn: string;

function Form({ uploading, problems }: { uploading: boolean; problems: TicketProblems }) {
  const create = useCreateTicket('workspace', 'writer');
  sending = useSendTicket({
    uploading,
    check: () => problems,
    attempt: () => create(draft, rules),
    onRefused: (found) => refused.push(found),
    onCreated: (reference, isHere) => created.push({ reference, isHere }),
  });
  return null;
}

beforeEach(() => {
  [created, refused, received] = [[], [], []];
  signedIn = 'writer';
});
afterEach(() => root.unmount());

/** The form, and a server that gives these answers in turn, the last one for ever. */
async function open(...answers: Answer[]) {
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    if (body.includes('query SignedIn')) {
      const data = { viewer: { __typename: 'Viewer', id: signedIn } };
      return void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data }));
    }
    const answer = answers[Math.min(received.length, answers.length - 1)];
    received.push(JSON.parse(body).variables.input.clientMutationId);
    if (answer === 'broken') return void response.destroy();
    if (answer === 'restarting') return void response.writeHead(503).end('Restarting');
    const issues = [{ field: 'subject', code: 'INVALID', allowed: 'one line' }];
    const ticket = { id: 'id', reference: 'TKT-1' };
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(
        JSON.stringify(
          answer === 'created'
            ? { data: { createTicket: { clientMutationId: draft.clientMutationId, ticket } } }
            : { errors: [{ message: 'Not accepted', extensions: { code: 'BAD_INPUT', issues } }] },
        ),
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const client = createClient({ url, exchanges: [fetchExchange], preferGetMethod: false });
  root = createRoot(document.createElement('div'));
  const show = (form: { uploading?: boolean; problems?: TicketProblems } = {}) =>
    flushSync(() =>
      root.render(
        <Provider value={client}>
          <Form uploading={form.uploading ?? false} problems={form.problems ?? {}} />
        </Provider>,
      ),
    );
  show();
  return {
    show,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const until = (check: () => void) => vi.waitFor(check, { timeout: 60_000 });

it('becomes a ticket, and says whether its writer still waits for it', async () => {
  await using _form = await open('created');
  sending.submit();
  await until(() => expect(created).toEqual([{ reference: 'TKT-1', isHere: true }]));
});

it('never goes out as somebody else who is signed in by now', async () => {
  signedIn = 'somebody else';
  await using _form = await open('created');
  sending.submit();
  await until(() => expect(sending.failure).toMatch('Somebody else is signed in'));
  expect(received).toEqual([]);
});

it('is sent again with the same id until Parley has answered', async () => {
  await using _form = await open('broken', 'restarting', 'created');
  sending.submit();
  await until(() => expect(sending.phase).toBe('waiting'));
  await until(() => expect(created).toHaveLength(1));
  expect(received).toEqual([draft.clientMutationId, draft.clientMutationId, draft.clientMutationId]);
});

it('is sent at once when the network is back, or when its writer says so', async () => {
  await using _form = await open('broken', 'broken', 'created');
  sending.submit();
  await until(() => expect(sending.phase).toBe('waiting'));
  window.dispatchEvent(new Event('online'));
  await until(() => expect(received.length).toBeGreaterThan(1));
  await until(() => expect(sending.phase).toBe('waiting'));
  sending.submit();
  await until(() => expect(created).toHaveLength(1));
});

it('is not sent again once its writer has taken that back, and is when they say so anew', async () => {
  await using _form = await open('broken', 'created');
  sending.submit();
  await until(() => expect(sending.phase).toBe('waiting'));
  sending.stop();
  await until(() => expect(sending.phase).toBe('idle'));
  window.dispatchEvent(new Event('online'));
  expect(received).toHaveLength(1);
  sending.submit();
  await until(() => expect(created).toHaveLength(1));
});

it('waits for its files, and for one that is added while it waits for Parley', async () => {
  await using form = await open('broken', 'created');
  form.show({ uploading: true });
  sending.submit();
  await until(() => expect(sending.phase).toBe('uploading'));
  expect(received).toEqual([]);
  form.show();
  await until(() => expect(sending.phase).toBe('waiting'));
  form.show({ uploading: true });
  await until(() => expect(sending.phase).toBe('uploading'));
  window.dispatchEvent(new Event('online'));
  form.show();
  await until(() => expect(created).toHaveLength(1));
});

it('is not sent when a file of it has not arrived after all', async () => {
  await using form = await open('created');
  form.show({ uploading: true });
  sending.submit();
  await until(() => expect(sending.phase).toBe('uploading'));
  form.show({ problems: { attachmentIds: 'trace.log is not uploaded yet.' } });
  await until(() => expect(sending.problems).toEqual({ attachmentIds: 'trace.log is not uploaded yet.' }));
  expect(sending.phase).toBe('idle');
  expect(received).toEqual([]);
});

it('tells every mistake that it finds, and those that the server finds', async () => {
  await using form = await open('refused');
  form.show({ problems: { typeId: 'Choose a topic.' } });
  sending.submit();
  await until(() => expect(sending.problems).toEqual({ typeId: 'Choose a topic.' }));
  form.show();
  sending.submit();
  await until(() => expect(sending.refusals).toBe(2));
  expect(sending.problems.subject).toContain('in one line');
  expect(refused.map((problems) => Object.keys(problems))).toEqual([['typeId'], ['subject']]);
});
