import pg from 'pg';
import { startEmbedded } from '../src/database/embedded.ts';
import { createTestFolder } from '../test/folder.ts';
import { runParley } from '../test/parley-process.ts';
import { signIn } from './arena.ts';
import { addManyTickets } from './list-latency/many-tickets.ts';
import { giveMeasuredCore, processorTime, startServer } from './measured-server.ts';
import { rounds, Samples } from './rounds.ts';

const slug = 'observability';
const [tickets, messagesEach] = [200_000, 5];
const [requestsPerRound, atOnce] = [300, 8];

/** The list of an agent: 50 rows with who asked, who works on it, what it is, the last message, and how many there are. */
const document = /* GraphQL */ `
  query ($deskId: ID!) {
    tickets(scope: { deskId: $deskId }, first: 50, orderBy: UPDATED_DESC) {
      edges {
        node {
          id reference subject status updatedAt messageCount
          submitter { id name } assignee { id name } type { id label } priority { id label }
          lastMessage { id createdAt body { text } author { name } }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`;

interface Statement {
  readonly text: string;
  readonly values: readonly (string | null)[];
}

/**
 * The list over 200,000 tickets with 1,000,000 messages, against the same SQL by `pg` over `node:http`: requests a second of
 * a server that has one core, and the processor time of it and Postgres for each.
 */
export async function listPage(): Promise<Record<string, number>> {
  const folder = await createTestFolder();
  const settings = { fsync: 'off', logging_collector: 'on', log_destination: 'jsonlog' };
  const server = await startEmbedded(`${folder.path}/database`, { settings });
  const parley = runParley({
    DATABASE_URL: server.url,
    PARLEY_DATA: folder.path,
    AUTH_SECRET: 'the secret of a benchmark, long enough',
    PARLEY_DEMO: '1',
    NODE_ENV: 'production',
  });
  const peer = await startServer('peers/pg-list.ts');
  const database = new pg.Client(server.url);
  try {
    const url = await parley.started();
    giveMeasuredCore(parley.pid);
    await database.connect();
    await addManyTickets(server.url, slug, tickets, messagesEach);
    const askParley = await listOf(url, database);
    const statements = await statementsOf(database, askParley);
    await fetch(peer.url, { method: 'POST', body: JSON.stringify({ url: server.url, statements }) });
    return await compare(database, {
      parley: { pid: parley.pid, ask: askParley },
      pg: { pid: peer.pid, ask: async () => void (await (await fetch(peer.url)).text()) },
    });
  } finally {
    await database.end();
    await peer.stop();
    parley.kill('SIGTERM');
    await parley.ended;
    await server.stop();
    await folder.remove();
  }
}

interface Contestant {
  readonly pid: number;
  ask(): Promise<void>;
}

async function compare(
  database: pg.Client,
  contestants: Readonly<Record<'parley' | 'pg', Contestant>>,
): Promise<Record<string, number>> {
  const samples = new Samples();
  // The first round is what a server that has just started takes, and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, { pid, ask }] of Object.entries(contestants)) {
      const used = processorTime(pid) + (await postgresTime(database));
      const startedAt = performance.now();
      await askOften(ask);
      const seconds = (performance.now() - startedAt) / 1_000;
      const cost = processorTime(pid) + (await postgresTime(database)) - used;
      if (round === 0) continue;
      samples.add(`${name}, list, requests/s`, requestsPerRound / seconds);
      samples.add(`${name}, list, µs`, cost / requestsPerRound);
    }
  }
  const ratio = (what: string) => samples.median(`parley, list, ${what}`) / samples.median(`pg, list, ${what}`);
  return {
    list_rps: samples.median('parley, list, requests/s'),
    list_rps_vs_pg: ratio('requests/s'),
    list_cpu_vs_pg: ratio('µs'),
  };
}

async function askOften(ask: () => Promise<void>): Promise<void> {
  let asked = 0;
  const askOn = async () => {
    while (asked < requestsPerRound) {
      asked += 1;
      await ask();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, askOn));
}

/** Processor time of all that Postgres has running, in microseconds. */
async function postgresTime(database: pg.Client): Promise<number> {
  const { rows } = await database.query<{ pid: number }>('SELECT pid FROM pg_stat_activity');
  return rows.reduce((sum, { pid }) => sum + processorTime(pid), 0);
}

/** Asks Parley for the list, which must be full. */
async function listOf(url: string, database: pg.Client): Promise<() => Promise<void>> {
  const { rows } = await database.query<{ id: string }>('SELECT id FROM desk WHERE slug = $1', [slug]);
  const variables = { deskId: Buffer.from(`Desk:${rows[0]?.id}`).toString('base64') };
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${await signIn(url)}`,
    'x-graphql-yoga-csrf': '1',
  };
  const body = JSON.stringify({ query: document, variables });
  return async () => {
    const answer = await (await fetch(`${url}/graphql`, { method: 'POST', headers, body })).text();
    if (answer.split('"reference"').length !== 51) throw new Error(answer.slice(0, 500));
  };
}

/** What is sent to Postgres for the list, as Postgres logs it. */
async function statementsOf(database: pg.Client, ask: () => Promise<void>): Promise<Statement[]> {
  await ask();
  await setLogging(database, 'all');
  await ask();
  await setLogging(database, 'none');
  const { rows } = await database.query<{ log: string }>(`SELECT pg_read_file(pg_current_logfile('jsonlog')) AS log`);
  const statements = (rows[0]?.log ?? '').split('\n').flatMap((line) => {
    const { message = '', detail = '' } = line ? JSON.parse(line) : {};
    const [, text] = /^execute \S+: (.*"public"\..*)$/s.exec(message) ?? [];
    return text ? [{ text, values: parametersOf(detail) }] : [];
  });
  if (statements.length === 0) throw new Error('Postgres has logged nothing of the list.');
  return statements;
}

async function setLogging(database: pg.Client, which: 'all' | 'none'): Promise<void> {
  await database.query(`ALTER SYSTEM SET log_statement = '${which}'`);
  await database.query('SELECT pg_reload_conf(), pg_sleep(1)');
}

/** Of `Parameters: $1 = 'a', $2 = NULL`. */
function parametersOf(detail: string): (string | null)[] {
  return [...detail.matchAll(/\$\d+ = (?:NULL|'((?:[^']|'')*)')/g)].map(
    ([, value]) => value?.replaceAll("''", "'") ?? null,
  );
}
