import { setTimeout as sleep } from 'node:timers/promises';
import { type Arena, openAll } from './arena.ts';
import { residentMemory } from './measured-server.ts';
import { rounds, Samples } from './rounds.ts';

const count = 5_000;
/** Until what opening them left behind has been collected. */
const idleMs = 20_000;

/** Resident memory for each subscriber that is told nothing, against `ws`, of servers that were just started. */
export async function memory(arena: Arena): Promise<Record<string, number>> {
  const samples = new Samples();
  for (let round = 1; round <= rounds; round += 1) {
    for (const contestant of [await arena.startPeer('bare-ws'), await arena.startParley()]) {
      // What a first subscriber makes a server load, it loads once.
      (await openAll(contestant, arena, 10)).close();
      await sleep(idleMs / 4);
      const before = residentMemory(contestant.pid);
      const subscribers = await openAll(contestant, arena, count);
      await sleep(idleMs);
      samples.add(`${contestant.name}, bytes`, (residentMemory(contestant.pid) - before) / count);
      subscribers.close();
      await contestant.stop();
    }
  }
  const own = samples.median('parley, bytes');
  return {
    memory_per_subscriber_bytes: own,
    memory_per_subscriber_vs_ws: own / samples.median('bare-ws, bytes'),
  };
}
