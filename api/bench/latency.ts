import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Arena, type Contestant, openAll } from './arena.ts';
import { percentile, rounds, Samples } from './rounds.ts';
import type { Subscribers } from './subscribers.ts';

/** How late an event is received: at one a second by 5,000 against `ws`, and from a mutation by 1,000 at 20 a second. */
export async function latency(arena: Arena): Promise<Record<string, number>> {
  return { ...(await oneASecond(arena)), ...(await fromMutation(arena)) };
}

/** Of each round, milliseconds from commit to receipt that 99 in 100 don't take longer than. */
async function oneASecond(arena: Arena): Promise<Record<string, number>> {
  const [count, events] = [5_000, 5];
  const samples = new Samples();
  const opened: { contestant: Contestant; subscribers: Subscribers }[] = [];
  for (const contestant of [await arena.startParley(), await arena.startPeer('bare-ws')]) {
    opened.push({ contestant, subscribers: await openAll(contestant, arena, count) });
  }
  for (let round = 1; round <= rounds; round += 1) {
    for (const { contestant, subscribers } of opened) {
      const delays: number[] = [];
      for (let event = 1; event <= events; event += 1) {
        const start = performance.now();
        const awaited = subscribers.received + count;
        subscribers.onReceived = () => delays.push(performance.now() - start);
        await Promise.all([contestant.publish(), subscribers.until(awaited)]);
        await sleep(Math.max(0, 1_000 - (performance.now() - start)));
      }
      samples.add(`${contestant.name}, ms p99`, percentile(delays, 0.99));
    }
  }
  for (const { contestant, subscribers } of opened) {
    subscribers.close();
    await contestant.stop();
  }
  const own = samples.median('parley, ms p99');
  return { fanout_p99_ms_5000: own, fanout_p99_vs_ws_5000: own / samples.median('bare-ws, ms p99') };
}

/** Milliseconds from sending a reply to its receipt; another node than the subscribers' takes it. */
async function fromMutation(arena: Arena): Promise<Record<string, number>> {
  const [count, events] = [1_000, 20];
  const samples = new Samples();
  const holder = await arena.startParley();
  const writer = await arena.startParley();
  const subscribers = await openAll(holder, arena, count);
  for (let round = 1; round <= rounds; round += 1) {
    const sentAt = new Map<string, number>();
    const delays: number[] = [];
    const awaited = subscribers.received + count * events;
    subscribers.onReceived = (text) => {
      const sent = sentAt.get(/the bench says ([\w-]+)/.exec(text)?.[1] ?? '');
      if (sent !== undefined) delays.push(performance.now() - sent);
    };
    const replies = [];
    for (let event = 1; event <= events; event += 1) {
      const id = randomUUID();
      sentAt.set(id, performance.now());
      replies.push(reply(writer.url, arena, id));
      await sleep(1_000 / 20);
    }
    await Promise.all(replies);
    await subscribers.until(awaited);
    samples.add('parley, ms p99 from mutation', percentile(delays, 0.99));
  }
  subscribers.close();
  await Promise.all([holder.stop(), writer.stop()]);
  return { publish_to_screen_ms_p99_1000: samples.median('parley, ms p99 from mutation') };
}

async function reply(url: string, { token, ticketId }: Arena, id: string): Promise<void> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      'x-graphql-yoga-csrf': '1',
    },
    body: JSON.stringify({
      query: `mutation ($input: PostReplyInput!) { postReply(input: $input) { message { id } } }`,
      variables: { input: { ticketId, body: { markdown: `the bench says ${id}` }, clientMutationId: id } },
    }),
  });
  const { errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
}
