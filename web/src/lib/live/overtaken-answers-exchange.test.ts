import { cacheExchange } from '@urql/exchange-graphcache';
import { createClient, type Exchange, gql, type Operation, type OperationResult } from 'urql';
import { expect, it } from 'vitest';
import { makeSubject, pipe, subscribe } from 'wonka';
import { overtakenAnswersExchange } from './overtaken-answers-exchange.ts';

const fields = 'id version status';
const page = gql`query Page { ticket { ${fields} } }`;
const events = gql`subscription Events { changed { ticket { ${fields} } } }`;
const accept = gql`mutation Accept { accept { ticket { ${fields} } } }`;

const embedded = { TicketChanged: () => null, Accepted: () => null };

const ticket = (version: number, status: string) => ({ __typename: 'Ticket', id: 't1', version, status });
const told = (version: number, status: string) => ({
  changed: { __typename: 'TicketChanged', ticket: ticket(version, status) },
});
const accepted = (version: number, status: string) => ({
  accept: { __typename: 'Accepted', ticket: ticket(version, status) },
});

/** A client whose page shows a ticket, and a network whose every answer the test gives, when it wants. */
function open() {
  const asked = new Map<string, Operation>();
  const { source, next } = makeSubject<OperationResult>();
  const network: Exchange = () => (operations) => {
    pipe(
      operations,
      subscribe((operation) => asked.set(operation.kind, operation)),
    );
    return source;
  };
  const exchanges = [cacheExchange({ keys: embedded }), overtakenAnswersExchange, network];
  const client = createClient({ url: 'http://nowhere.invalid', preferGetMethod: false, exchanges });
  const answer = (kind: Operation['kind'], data: object) =>
    next({ operation: asked.get(kind)!, data, stale: false, hasNext: kind === 'subscription' });

  let shown: unknown;
  client.query(page, {}).subscribe(({ data }) => {
    shown = data?.ticket;
  });
  answer('query', { ticket: ticket(1, 'OPEN') });
  client.subscription(events, {}).subscribe(() => undefined);
  return {
    answer,
    accept: () => client.mutation(accept, {}).toPromise(),
    get shown() {
      return shown;
    },
  };
}

it('shows what an answer says', async () => {
  const client = open();
  const done = client.accept();
  client.answer('mutation', accepted(2, 'ACCEPTED'));
  await done;
  expect(client.shown).toMatchObject({ version: 2, status: 'ACCEPTED' });
});

it('goes on showing what a stream has told meanwhile, if that is later', async () => {
  const client = open();
  const done = client.accept();
  client.answer('subscription', told(2, 'ACCEPTED'));
  client.answer('subscription', told(3, 'CLOSED'));
  client.answer('mutation', accepted(2, 'ACCEPTED'));
  expect((await done).error).toBeUndefined();
  expect(client.shown).toMatchObject({ version: 3, status: 'CLOSED' });
});

it('shows an answer that is as late as what was told, or later', async () => {
  const client = open();
  client.answer('subscription', told(5, 'CLOSED'));
  const done = client.accept();
  client.answer('subscription', told(6, 'REOPENED'));
  client.answer('mutation', accepted(6, 'REOPENED AND MINE'));
  await done;
  expect(client.shown).toMatchObject({ version: 6, status: 'REOPENED AND MINE' });

  // What was told before a later one went out is forgotten: its answer is of after that.
  const next = client.accept();
  client.answer('mutation', accepted(7, 'ACCEPTED'));
  await next;
  expect(client.shown).toMatchObject({ version: 7, status: 'ACCEPTED' });
});
