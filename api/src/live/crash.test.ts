import pg from 'pg';
import { pino } from 'pino';
import { expect, it, onTestFinished, vi } from 'vitest';
import { migrate } from '../../../prisma/migrate.ts';
import { createTestFolder } from '../../test/folder.ts';
import { connect } from '../database/client.ts';
import { findPostmaster } from '../database/embedded/postmaster.ts';
import { startEmbedded } from '../database/embedded.ts';
import { LogReader } from './log-reader.ts';
import { readMissed } from './read-missed.ts';
import { Relay } from './relay.ts';

/** A Postgres that forgets in a crash what nobody has been told is kept. */
async function startPostgres() {
  const folder = await createTestFolder();
  onTestFinished(() => folder.remove());
  const log = vi.fn();
  const server = await startEmbedded(folder.path, { log, settings: { autovacuum: 'off' } });
  onTestFinished(() => server.stop());
  await migrate(server.url);
  const database = connect(server.url);
  onTestFinished(() => database.close());
  const data = `${folder.path}/postgres`;
  const [writer] = await database.prisma.$queryRaw<{ pid: number }[]>`
    SELECT pid FROM pg_stat_activity WHERE backend_type = 'walwriter'`;
  // Of itself it would write to the disk a moment later what no commit has.
  process.kill(writer!.pid, 'SIGSTOP');
  // Or a Postgres that did not crash would wait for it to its end.
  onTestFinished(() => goOn(writer!.pid));
  return {
    ...database,
    url: server.url,
    async crash() {
      process.kill((await findPostmaster(data))!.pid, 'SIGKILL');
      process.kill(writer!.pid, 'SIGKILL');
      await vi.waitFor(() => expect(log).toHaveBeenLastCalledWith('The embedded database is back'), {
        timeout: 120_000,
      });
    },
  };
}

/** Nothing, for a process that is gone. */
function goOn(pid: number): void {
  try {
    process.kill(pid, 'SIGCONT');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Begins so many transactions and gives them up; answers with the number of the last. */
async function giveUp(url: string, times: number): Promise<bigint> {
  const client = new pg.Client(url);
  await client.connect();
  let last = '';
  for (let n = 0; n < times; n += 1) {
    await client.query('BEGIN');
    const { rows } = await client.query<{ xid: string }>('SELECT pg_current_xact_id()::text AS xid');
    await client.query('ROLLBACK');
    last = rows[0]!.xid;
  }
  await client.end();
  return BigInt(last);
}

it('an event is told after a crash, though its transaction has the number of one from before that left no trace', async () => {
  const { pool, prisma, url, crash } = await startPostgres();
  const happen = (topic: string) => prisma.liveEvent.create({ data: { type: 'TICKET_CHANGED', topics: [topic] } });
  const reader = new LogReader(pool);
  const told: unknown[] = [];
  const relay = await Relay.start({
    reader,
    logger: pino({ level: 'silent' }),
    deliver: ({ events }) => void told.push(...(events?.map(({ topics }) => topics[0]) ?? ['start over'])),
    publish: () => undefined,
  });
  onTestFinished(() => relay.stop());
  await happen('before');
  const lost = await giveUp(url, 50);
  await expect.poll(() => told).toEqual(['before']);
  const cursor = await reader.currentSnapshot();

  await crash();
  const after = await happen('after');
  expect(after.xid).toBeLessThanOrEqual(lost);
  // By now no cursor is of a later time than the database.
  await giveUp(url, 60);
  await happen('later');
  const missed = await readMissed(reader, ['before', 'after', 'later'], cursor, await reader.currentSnapshot());
  expect(missed).toMatchObject([{ topics: ['after'] }, { topics: ['later'] }]);
  await expect.poll(() => told).toEqual(['before', 'after', 'later']);
});
