import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import type { Bus, BusEars } from './bus.ts';

const wakeChannel = 'parley:live';
const textChannel = 'parley:live:text';

/**
 * The bus over a Redis. While it is away, every node finds by itself what others have written, a little later.
 * `askEveryMs`: how often it is asked whether it is there, as `startPostgresBus` has it. Default 5,000.
 */
export async function startRedisBus(url: string, ears: BusEars, logger: Logger, askEveryMs = 5_000): Promise<Bus> {
  const node = randomUUID();
  const sender = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1, commandTimeout: askEveryMs });
  const listener = new Redis(url, { autoResubscribe: false, commandTimeout: askEveryMs });
  let isLost = false;
  let stopped = false;

  sender.on('ready', () => {
    isLost = false;
  });
  for (const connection of [sender, listener]) {
    connection.on('error', (error: Error) => {
      if (!isLost) logger.warn({ err: error }, 'Redis is away: nodes look for what others have written by themselves');
      isLost = true;
    });
  }
  listener.on('message', (channel, message) => {
    const from = message.slice(0, node.length);
    if (from === node) return;
    if (channel === wakeChannel) ears.onWake();
    else ears.onText(from, message.slice(node.length));
  });
  const reconnect = (connection: Redis) => {
    if (!stopped) connection.disconnect(true);
  };
  // Each time it is there again: whatever was published meanwhile was heard by nobody.
  const listens = () =>
    listener.subscribe(wakeChannel, textChannel).then(
      () => ears.onWake(),
      () => reconnect(listener),
    );
  const isListening = new Promise<unknown>((resolve) => {
    listener.on('ready', () => void listens().then(resolve));
    listener.once('error', resolve);
  });
  const ask = (connection: Redis) => {
    if (connection.status === 'ready') connection.ping().catch(() => reconnect(connection));
  };
  // A connection that has nothing to say doesn't notice that its line is dead.
  const asking = setInterval(() => [sender, listener].forEach(ask), askEveryMs);
  // What is said first is heard, and so is what is answered.
  const isSpeaking = new Promise<unknown>((resolve) => sender.once('ready', resolve).once('error', resolve));
  await Promise.all([isListening, isSpeaking]);

  return {
    async publish() {
      await sender.publish(wakeChannel, node).catch(() => undefined);
    },
    async tell(texts) {
      const told = texts.map((text) => sender.publish(textChannel, node + text).catch(() => undefined));
      await Promise.all(told);
    },
    async stop() {
      stopped = true;
      clearInterval(asking);
      sender.disconnect();
      listener.disconnect();
    },
  };
}
