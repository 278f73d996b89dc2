import { type Arena, type Contestant, openAll } from './arena.ts';
import { processorTime } from './measured-server.ts';
import { rounds, Samples } from './rounds.ts';
import type { Subscribers } from './subscribers.ts';

interface Group {
  readonly count: number;
  readonly events: number;
  readonly peers: readonly string[];
}

const groups: readonly Group[] = [
  { count: 1_000, events: 40, peers: ['bare-ws', 'yoga', 'mercurius', 'apollo'] },
  { count: 5_000, events: 10, peers: ['bare-ws', 'yoga'] },
];

/** Processor time of the server for each delivery, against others: `fanout_cpu_vs_…`. Microseconds and ratios. */
export async function fanOut(arena: Arena): Promise<Record<string, number>> {
  const figures: Record<string, number> = {};
  for (const { count, events, peers } of groups) {
    const samples = new Samples();
    const contestants = [await arena.startParley()];
    for (const peer of peers) contestants.push(await arena.startPeer(peer));
    const opened: { contestant: Contestant; subscribers: Subscribers }[] = [];
    for (const contestant of contestants) {
      opened.push({ contestant, subscribers: await openAll(contestant, arena, count) });
    }
    for (let round = 1; round <= rounds; round += 1) {
      for (const { contestant, subscribers } of opened) {
        samples.add(`${contestant.name}, ${count}, µs`, await costOf(contestant, subscribers, count, events));
      }
    }
    for (const { contestant, subscribers } of opened) {
      subscribers.close();
      await contestant.stop();
    }
    const own = samples.median(`parley, ${count}, µs`);
    figures[`fanout_cpu_us_${count}`] = own;
    for (const peer of peers) {
      const name = peer === 'bare-ws' ? 'ws' : peer;
      figures[`fanout_cpu_vs_${name}_${count}`] = own / samples.median(`${peer}, ${count}, µs`);
    }
  }
  return figures;
}

/** Microseconds of the server's processor time for each delivery. */
async function costOf(
  { pid, publish }: Contestant,
  subscribers: Subscribers,
  count: number,
  events: number,
): Promise<number> {
  const start = subscribers.received;
  const used = processorTime(pid);
  for (let event = 1; event <= events; event += 1) {
    await publish();
    await subscribers.until(start + event * count);
  }
  return (processorTime(pid) - used) / (subscribers.received - start);
}
