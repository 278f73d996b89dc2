/**
 * Whether the agent's list page is as quick in a desk of a million tickets as in one of ten thousand. Two databases of one
 * Postgres, each with a Parley of its own, get the demo and so many tickets more in one of its desks; everything else grows
 * with them: customers, workspaces, open work, what is overdue. The page's own document is then asked for by turns.
 *
 *     NODE_ENV=production node --import tsx api/bench/list-latency.ts
 */
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startEmbedded } from '../src/database/embedded.ts';
import { createTestFolder } from '../test/folder.ts';
import { type ParleyProcess, runParley } from '../test/parley-process.ts';
import { signIn } from './arena.ts';
import { addManyTickets } from './list-latency/many-tickets.ts';
import { median, rounds } from './rounds.ts';

const slug = 'observability';
const requestsPerRound = 40;
const openWork = ['OPEN', 'IN_PROGRESS', 'WAITING_ON_CUSTOMER'];

/** Ways to cut the queue, as the page asks for them: the one it opens with, all that is to be done, and everything. */
const slices = {
  unassigned: { status: openWork, unassigned: true },
  open: { status: openWork },
  every: {},
};

interface Place {
  readonly url: string;
  readonly token: string;
  readonly body: Record<keyof typeof slices, string>;
}

/**
 * Latencies of the page in milliseconds, and their ratio for each way to cut the queue: each the median of the rounds'
 * medians. `list_latency_1m_vs_10k` is the greatest of the ratios.
 */
export async function listLatency(sizes: readonly [small: number, large: number] = [10_000, 1_000_000]) {
  const folder = await createTestFolder();
  const database = await startEmbedded(`${folder.path}/database`, { settings: { fsync: 'off' } });
  const running: ParleyProcess[] = [];
  try {
    const places: Place[] = [];
    for (const size of sizes) {
      const databaseUrl = await createDatabase(database.url, `list_of_${size}`);
      const parley = runParley({
        DATABASE_URL: databaseUrl,
        PARLEY_DATA: `${folder.path}/${size}`,
        AUTH_SECRET: 'the secret of a benchmark, long enough',
        PARLEY_DEMO: '1',
        NODE_ENV: 'production',
      });
      running.push(parley);
      const url = await parley.started();
      await addManyTickets(databaseUrl, slug, size);
      places.push(await openPlace(url));
    }
    return await compare(places);
  } finally {
    for (const parley of running) {
      parley.kill('SIGTERM');
      await parley.ended;
    }
    await database.stop();
    await folder.remove();
  }
}

async function compare(places: readonly Place[]): Promise<Record<string, number>> {
  const results: Record<string, number> = {};
  const ratios: number[] = [];
  for (const slice of Object.keys(slices) as (keyof typeof slices)[]) {
    const medians: number[][] = places.map(() => []);
    // The first round is what a server that has just started takes, and is not counted.
    for (let round = 0; round <= rounds; round += 1) {
      const times: number[][] = places.map(() => []);
      for (let request = 0; request < requestsPerRound; request += 1) {
        for (const [index, place] of places.entries()) times[index]?.push(await ask(place, slice));
      }
      if (round === 0) continue;
      for (const [index, some] of times.entries()) medians[index]?.push(median(some));
    }
    const [small = Number.NaN, large = Number.NaN] = medians.map(median);
    results[`list_latency_ms_10k_${slice}`] = small;
    results[`list_latency_ms_1m_${slice}`] = large;
    ratios.push(large / small);
  }
  return { ...results, list_latency_1m_vs_10k: Math.max(...ratios) };
}

/** Milliseconds from the request to the end of its answer, which must have a full page. */
async function ask({ url, token, body }: Place, slice: keyof typeof slices): Promise<number> {
  const startedAt = performance.now();
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: headersOf(token), body: body[slice] });
  const answer = await response.text();
  const took = performance.now() - startedAt;
  const { data, errors } = JSON.parse(answer);
  if (errors || data.tickets.edges.length !== 50) throw new Error(answer.slice(0, 500));
  return took;
}

async function openPlace(url: string): Promise<Place> {
  const token = await signIn(url);
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: headersOf(token),
    body: JSON.stringify({ query: '{ desk(slug: "observability") { id } }' }),
  });
  const { data } = await response.json();
  const query = await queueDocument();
  const body = Object.fromEntries(
    Object.entries(slices).map(([name, filter]) => [
      name,
      JSON.stringify({ query, variables: { deskId: data.desk.id, filter, orderBy: 'UPDATED_DESC' } }),
    ]),
  ) as Place['body'];
  return { url, token, body };
}

/** The web app's own, as it is generated: for another program than this, so only its text is of interest. */
async function queueDocument(): Promise<string> {
  const { print } = await import('graphql');
  const { QueueDocument } = await import(new URL('../../web/src/gql/graphql.ts', import.meta.url).href);
  return print(QueueDocument);
}

async function createDatabase(url: string, name: string): Promise<string> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  await client.end();
  const created = new URL(url);
  created.pathname = `/${name}`;
  return created.href;
}

const headersOf = (token: string) => ({
  authorization: `Bearer ${token}`,
  'x-graphql-yoga-csrf': '1',
  'content-type': 'application/json',
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = process.argv.slice(2).map(Number);
  const [small = 10_000, large = 1_000_000] = sizes;
  for (const [key, value] of Object.entries(await listLatency([small, large]))) {
    process.stdout.write(`${key.padEnd(32)} ${value.toFixed(3).padStart(10)}\n`);
  }
}
