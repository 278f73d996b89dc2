/** A list by `pg` straight over `node:http`: runs the statements that it was given, one after another, and sends their rows. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import pg from 'pg';

interface Statement {
  readonly text: string;
  readonly values: readonly (string | null)[];
}

let statements: readonly Statement[] = [];
let pool: pg.Pool;

const server = createServer(async (request, response) => {
  if (request.method === 'POST') {
    const { url, ...rest } = (await json(request)) as { url: string; statements: Statement[] };
    statements = rest.statements;
    pool = new pg.Pool({ connectionString: url, max: 10 });
    response.end();
    return;
  }
  const client = await pool.connect();
  const lists: unknown[] = [];
  for (const [index, { text, values }] of statements.entries()) {
    lists.push((await client.query({ name: `statement_${index}`, text, values: [...values] })).rows);
  }
  client.release();
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(lists));
});

server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`Listening at http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
