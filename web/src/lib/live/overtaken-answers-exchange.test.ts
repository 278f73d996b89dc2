import { cacheExchange } from '@urql/exchange-graphcache';
import { createClient } from 'urql';
import { expect, it } from 'vitest';
import { scriptedNetwork } from '@/lib/graphql/scripted-network.fixture.ts';
import { overtakenAnswersExchange } from './overtaken-answers-exchange.ts';

const embedded = { ItChanged: () => null, Accepted: () => null };

/** A client whose page shows a thing with these fields, and a network whose every answer the test gives, when it wants. */
function open(__typename: 'Ticket' | 'Chat', fields: string) {
  const network = scriptedNetwork();
  const exchanges = [cacheExchange({ keys: embedded }), overtakenAnswersExchange, network.exchange];
  const client = createClient({ url: 'http://nowhere.invalid', preferGetMethod: false, exchanges });
  const thing = (values: object) => ({ __typename, id: 't1', ...values });

  let shown: unknown;
  client.query(`query Page { it { id ${fields} } }`, {}).subscribe(({ data }) => {
    shown = data?.it;
  });
  client.subscription(`subscription Events { changed { it { id ${fields} } } }`, {}).subscribe(() => undefined);
  return {
    load: (values: object) => network.answer('query', { data: { it: thing(values) } }),
    tell: (values: object) =>
      network.answer('subscription', { data: { changed: { __typename: 'ItChanged', it: thing(values) } } }),
    accept: () => client.mutation(`mutation Accept { accept { it { id ${fields} } } }`, {}).toPromise(),
    answer: (values: object) =>
      network.answer('mutation', { data: { accept: { __typename: 'Accepted', it: thing(values) } } }),
    get shown() {
      return shown;
    },
  };
}

function openTicket() {
  const client = open('Ticket', 'version status');
  client.load({ version: 1, status: 'OPEN' });
  return client;
}

it('shows what an answer says', async () => {
  const client = openTicket();
  const done = client.accept();
  client.answer({ version: 2, status: 'ACCEPTED' });
  await done;
  expect(client.shown).toMatchObject({ version: 2, status: 'ACCEPTED' });
});

it('goes on showing what a stream has told meanwhile, if that is later', async () => {
  const client = openTicket();
  const done = client.accept();
  client.tell({ version: 3, status: 'CLOSED' });
  client.tell({ version: 2, status: 'ACCEPTED' });
  client.tell({ version: 3, status: 'CLOSED' });
  client.answer({ version: 2, status: 'ACCEPTED' });
  expect((await done).error).toBeUndefined();
  expect(client.shown).toMatchObject({ version: 3, status: 'CLOSED' });
});

it('shows an answer that is as late as what was told', async () => {
  const client = openTicket();
  const done = client.accept();
  client.tell({ version: 2, status: 'ACCEPTED' });
  client.answer({ version: 2, status: 'ACCEPTED BY ME' });
  await done;
  expect(client.shown).toMatchObject({ version: 2, status: 'ACCEPTED BY ME' });
});

it('shows an answer to what went out after all that was told, as of a database that was put back', async () => {
  const client = openTicket();
  const before = client.accept();
  client.tell({ version: 5, status: 'CLOSED' });
  client.answer({ version: 4, status: 'ACCEPTED' });
  await before;
  const done = client.accept();
  client.answer({ version: 2, status: 'ACCEPTED' });
  await done;
  expect(client.shown).toMatchObject({ version: 2, status: 'ACCEPTED' });
});

it('goes on showing what a stream has told of a chat meanwhile, which has no version', async () => {
  const client = open('Chat', 'state');
  client.load({ state: 'WAITING' });
  const done = client.accept();
  client.tell({ state: 'HUMAN' });
  client.tell({ state: 'ENDED' });
  client.answer({ state: 'HUMAN' });
  await done;
  expect(client.shown).toMatchObject({ state: 'ENDED' });
});
