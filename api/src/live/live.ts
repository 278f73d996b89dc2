import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { BusEars } from './bus.ts';
import { startPostgresBus } from './bus-postgres.ts';
import { startRedisBus } from './bus-redis.ts';
import { GrowingAnswers, type GrowingAnswersOptions } from './growing-answers.ts';
import { Hub } from './hub.ts';
import { topic } from './log.ts';
import { type LogEvent, LogReader } from './log-reader.ts';
import { PresenceExchange, type PresenceExchangeOptions } from './presence-exchange.ts';
import { Relay } from './relay.ts';
import { forgetRestoredLog } from './restored-log.ts';
import { expiryIn } from './sessions.ts';
import { toCursor } from './snapshot.ts';

/** The live engine of one node: what services wake and streams listen to. */
export interface Live {
  /** Call after a commit that wrote to the log; without it streams hear of the change a quarter of a second later. */
  wake(): void;
  /** Where the log stands, as a cursor. */
  cursor(): Promise<string>;
  readonly hub: Hub;
  readonly reader: LogReader;
  readonly relay: Pick<Relay, 'snapshot'>;
  /** Who is where at this moment, on all nodes. */
  readonly presence: PresenceExchange;
  /** What the assistant is writing at this moment, on all nodes. */
  readonly answers: GrowingAnswers;
  stop(): Promise<void>;
}

export interface LiveOptions {
  readonly connectionString: string;
  readonly pool: Pool;
  readonly logger: Logger;
  /** Asked whether somebody may still be where they are, after a change of access. */
  readonly judgePresence: PresenceExchangeOptions['judge'];
  /** Asked whether a chat still waits for an answer that is being written, after a change of the chat. */
  readonly judgeAnswer: GrowingAnswersOptions['judge'];
  /** Hears of what the log tells before any stream does; null is more than can be told. */
  readonly onEvents?: (events: readonly LogEvent[] | null) => void;
  /** Where nodes wake each other, if not through the database. */
  readonly redisUrl?: string | undefined;
  /** How often a quiet stream is told that nothing was missed, in milliseconds. Default 15,000. */
  readonly heartbeatMs?: number;
}

export async function startLive(options: LiveOptions): Promise<Live> {
  const { connectionString, pool, logger, redisUrl, judgePresence, judgeAnswer, onEvents } = options;
  const { heartbeatMs = 15_000 } = options;
  if (await forgetRestoredLog(pool)) logger.warn('the database was restored from a dump: streams start over');
  const hub = new Hub(expiryIn(pool));
  const reader = new LogReader(pool);
  const presence = new PresenceExchange({
    onChange: (spot) => hub.momentChanged(spot),
    judge: judgePresence,
    logger,
  });
  const answers = new GrowingAnswers({
    onChange: (chatId) => hub.momentChanged(topic.chat(chatId)),
    judge: judgeAnswer,
    logger,
  });
  const relay = await Relay.start({
    reader,
    logger,
    deliver: (delivery) => {
      onEvents?.(delivery.events);
      // First, so that nobody is told to write in a chat after it is told that they have it no more.
      void presence.doubt(delivery.events);
      hub.deliver(delivery);
      answers.doubt(delivery.events);
    },
    publish: () => void bus.publish(),
  });
  const ears: BusEars = {
    onWake: () => relay.wake(false),
    onText: (node, text) => {
      if (!answers.hear(text)) presence.hear(node, text);
    },
  };
  const bus =
    redisUrl === undefined
      ? await startPostgresBus(connectionString, pool, ears, logger)
      : await startRedisBus(redisUrl, ears, logger);
  presence.start(bus.tell);
  answers.start(bus.tell);
  const heartbeat = setInterval(() => hub.heartbeat(relay.snapshot), heartbeatMs);

  return {
    hub,
    reader,
    relay,
    presence,
    answers,
    wake: () => relay.wake(true),
    cursor: async () => toCursor(await reader.currentSnapshot()),
    async stop() {
      clearInterval(heartbeat);
      hub.close();
      await relay.stop();
      answers.stop();
      await presence.stop();
      await bus.stop();
    },
  };
}
