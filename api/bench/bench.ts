/**
 * What Parley costs beside others, as ratios of one run: each figure is the median of interleaved rounds. The measured servers
 * have one core, and everything else (subscribers, the writer, Postgres) the other. Prints a table and writes results.json.
 * Needs `taskset`, and about half an hour of a machine that does nothing else.
 *
 *     npm run bench
 */
import { writeFileSync } from 'node:fs';
import { openArena } from './arena.ts';
import { fanOut } from './fan-out.ts';
import { latency } from './latency.ts';
import { listLatency } from './list-latency.ts';
import { listPage } from './list-page.ts';
import { giveOtherCores } from './measured-server.ts';
import { memory } from './memory.ts';
import { statements } from './statements.ts';

/** What each figure is to keep to. The rest are told for what they are. */
const bounds: Readonly<Record<string, readonly ['at most' | 'at least', number]>> = {
  fanout_cpu_vs_ws_1000: ['at most', 1.3],
  fanout_cpu_vs_ws_5000: ['at most', 1.0],
  fanout_cpu_vs_yoga_1000: ['at most', 0.125],
  fanout_cpu_vs_yoga_5000: ['at most', 0.1],
  fanout_cpu_vs_mercurius_1000: ['at most', 0.17],
  fanout_cpu_vs_apollo_1000: ['at most', 0.17],
  fanout_p99_vs_ws_5000: ['at most', 1.3],
  memory_per_subscriber_vs_ws: ['at most', 1.6],
  statements_per_event_5000_vs_1: ['at most', 1.0],
  list_rps_vs_pg: ['at least', 0.75],
  list_cpu_vs_pg: ['at most', 1.9],
  list_latency_1m_vs_10k: ['at most', 1.2],
};

giveOtherCores(process.pid);
const arena = await openArena();
const results: Record<string, number> = {};
try {
  for (const part of [memory, fanOut, latency, statements]) Object.assign(results, await part(arena));
} finally {
  await arena.stop();
}
for (const part of [listPage, listLatency]) Object.assign(results, await part());
for (const [key, figure] of Object.entries(results)) {
  results[key] = Number(figure.toFixed(3));
  process.stdout.write(`${key.padEnd(32)} ${figure.toFixed(3).padStart(10)}  ${verdictOf(key, figure)}\n`);
}
writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);

function verdictOf(key: string, figure: number): string {
  const [side, bound] = bounds[key] ?? [];
  if (!side || bound === undefined) return '';
  const isMissed = side === 'at most' ? figure > bound : figure < bound;
  return `${side} ${bound}${isMissed ? ': missed' : ''}`;
}
