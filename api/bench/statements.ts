import { setTimeout as sleep } from 'node:timers/promises';
import { type Arena, openAll } from './arena.ts';
import { rounds, Samples } from './rounds.ts';

const events = 20;
const everyMs = 250;

/** Statements that an event takes of the node that tells it, with 5,000 subscribers against one. */
export async function statements(arena: Arena): Promise<Record<string, number>> {
  await arena.database.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements');
  const samples = new Samples();
  for (const count of [1, 5_000]) {
    const parley = await arena.startParley();
    const subscribers = await openAll(parley, arena, count);
    for (let round = 1; round <= rounds; round += 1) {
      const begunAt = performance.now();
      const busy = await callsDuring(arena, async () => {
        const awaited = subscribers.received + count;
        await Promise.all([parley.publish(), subscribers.until(awaited), sleep(everyMs)]);
      });
      // For as long: what is sent by the clock alone is the same then.
      const lastedMs = (performance.now() - begunAt) / events;
      const idle = await callsDuring(arena, () => sleep(lastedMs));
      samples.add(`parley, statements, ${count}`, perEvent(busy, idle));
    }
    subscribers.close();
    await parley.stop();
  }
  const own = samples.median('parley, statements, 5000');
  return {
    statements_per_event_5000: own,
    statements_per_event_5000_vs_1: own / samples.median('parley, statements, 1'),
  };
}

/** By the text of a statement, how often it was sent to the database meanwhile; but for what the bench sends. */
async function callsDuring({ database }: Arena, happen: () => Promise<unknown>): Promise<Map<string, number>> {
  await database.query('SELECT pg_stat_statements_reset()');
  for (let event = 1; event <= events; event += 1) await happen();
  const { rows } = await database.query<{ query: string; calls: string }>(
    `SELECT query, sum(calls) AS calls FROM pg_stat_statements
      WHERE query NOT LIKE '%pg_stat_statements%' AND query NOT LIKE '%''the bench''%' AND query NOT LIKE 'INSERT INTO live_event (%'
      GROUP BY query`,
  );
  return new Map(rows.map(({ query, calls }) => [query, Number(calls)]));
}

/** An event takes a statement a whole number of times: what is left over is the clock's, as of jobs and heartbeats. */
function perEvent(busy: ReadonlyMap<string, number>, idle: ReadonlyMap<string, number>): number {
  const timesOf = ([query, calls]: [string, number]) => Math.round((calls - (idle.get(query) ?? 0)) / events);
  return [...busy].map(timesOf).reduce((sum, times) => sum + times, 0);
}
