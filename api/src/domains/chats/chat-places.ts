import type { PrismaClient } from '../../database/generated/client.ts';
import { SharedRead } from '../../shared-read.ts';
import { queuePositions } from './chat-queue.ts';

type Places = ReadonlyMap<string, number>;

/** When a queue moves, everybody in it asks for their place: its rows are read for all of them so often at most. */
const everyMs = 50;

const queues = new WeakMap<PrismaClient, Map<string, SharedRead<Places>>>();

/** The place of each chat that waits at a desk, the first being 1. */
export function placesAt(db: PrismaClient, deskId: string): Promise<Places> {
  const ofDesks = queues.get(db) ?? new Map<string, SharedRead<Places>>();
  queues.set(db, ofDesks);
  const queue = ofDesks.get(deskId) ?? new SharedRead(() => readPlaces(db, deskId), { everyMs });
  ofDesks.set(deskId, queue);
  return queue.ask();
}

async function readPlaces(db: PrismaClient, deskId: string): Promise<Places> {
  const waiting = await db.chat.findMany({
    where: { deskId, state: 'WAITING' },
    select: { id: true, queuedAt: true },
  });
  return queuePositions(waiting.flatMap(({ id, queuedAt }) => (queuedAt ? [{ id, queuedAt }] : [])));
}
