/**
 * What a long export costs the API in memory: starts Parley as `npm start` does, gives a desk of the demo as many tickets as
 * asked for, exports its queue to each format, and prints the time, the size and the resident memory of the process before
 * and at its most.
 *
 *     node --import tsx api/bench/export-memory.ts [tickets, default 200000]
 */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { demoAccounts, demoPassword } from '../../prisma/demo/accounts.ts';
import { startEmbedded } from '../src/database/embedded.ts';
import { createTestFolder } from '../test/folder.ts';
import { runParley } from '../test/parley-process.ts';

const tickets = Number(process.argv[2] ?? 200_000);
const megabyte = 1024 * 1024;

const folder = await createTestFolder();
const database = await startEmbedded(`${folder.path}/database`);
const parley = runParley({
  DATABASE_URL: database.url,
  PARLEY_DATA: folder.path,
  AUTH_SECRET: 'the secret of a benchmark, long enough',
  PARLEY_DEMO: '1',
});
try {
  const url = await parley.started();
  const agent = demoAccounts.find(
    ({ deskName, description }) => deskName.startsWith('Meridian') && description === 'Agent',
  );
  const token = await signIn(url, agent?.email ?? '');
  const { desk } = await ask(url, token, '{ desk(slug: "observability") { id } }');
  // Once, so that what is loaded on first use is not counted.
  for (const format of ['CSV', 'XLSX']) await run(url, token, desk.id, format);
  await addTickets();
  for (const format of ['CSV', 'XLSX']) process.stdout.write(`${await run(url, token, desk.id, format)}\n`);
} finally {
  parley.kill('SIGTERM');
  await parley.ended;
  await database.stop();
  await folder.remove();
}

/** Copies of a ticket of the desk, past the triggers, whose work is not what is measured. */
async function addTickets(): Promise<void> {
  const client = new pg.Client(database.url);
  await client.connect();
  try {
    await client.query(`
      SET session_replication_role = replica;
      INSERT INTO ticket (id, reference, desk_id, workspace_id, conversation_id, submitter_id, type_id, priority_id,
                          subject, client_mutation_id, created_at, updated_at, status_since)
      SELECT gen_random_uuid(), 'TKT-' || translate(lpad(to_hex(n), 5, '0'), '0123456789abcdef', '23456789ABCDEFGH') || '-2222', desk_id, workspace_id,
             gen_random_uuid(), submitter_id, type_id, priority_id, subject || ' ' || n, n::text,
             now() - n * interval '1 second', now() - n * interval '1 second', now()
      FROM (SELECT ticket.* FROM ticket JOIN desk ON desk.id = desk_id WHERE slug = 'observability' LIMIT 1) AS model,
           generate_series(1, ${tickets}) AS n;
      ANALYZE ticket`);
  } finally {
    await client.end();
  }
}

/** One export, in words. */
async function run(url: string, token: string, deskId: string, format: string): Promise<string> {
  const idle = residentMemory();
  let most = idle;
  const watch = setInterval(() => {
    most = Math.max(most, residentMemory());
  }, 20);
  const startedAt = Date.now();
  const input = { clientMutationId: crypto.randomUUID(), scope: { deskId }, format };
  const start = 'mutation ($input: ExportTicketsInput!) { exportTickets(input: $input) { export { id } } }';
  const { exportTickets } = await ask(url, token, start, { input });
  const { id } = exportTickets.export;
  for (;;) {
    const look = 'query ($id: ID!) { node(id: $id) { ... on Export { state rows url } } }';
    const { node } = await ask(url, token, look, { id });
    if (node.state === 'FAILED') throw new Error(parley.output.stderr);
    if (node.state !== 'READY') {
      await sleep(200);
      continue;
    }
    clearInterval(watch);
    const file = await fetch(`${url}${node.url}`, { method: 'HEAD', headers: headersOf(token) });
    const size = Number(file.headers.get('content-length')) / megabyte;
    return (
      `${format}: ${node.rows} tickets, ${size.toFixed(1)} MB in ${((Date.now() - startedAt) / 1000).toFixed(1)} s; ` +
      `resident memory of the API: ${idle.toFixed(0)} MB before, ${most.toFixed(0)} MB at most`
    );
  }
}

/** Megabytes of the API's own process. */
function residentMemory(): number {
  const status = readFileSync(`/proc/${parley.pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) / 1024;
}

async function signIn(url: string, email: string): Promise<string> {
  const response = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email, password: demoPassword }),
  });
  const token = response.headers.get('set-auth-token');
  if (!token) throw new Error(`${email} could not sign in: ${response.status}`);
  return token;
}

async function ask(url: string, token: string, query: string, variables: object = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { ...headersOf(token), 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

function headersOf(token: string) {
  return { authorization: `Bearer ${token}`, 'x-graphql-yoga-csrf': '1' };
}
