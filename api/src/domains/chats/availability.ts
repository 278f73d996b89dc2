import type { LimitedServices, Services } from '../../context.ts';
import type { Prisma } from '../../database/generated/client.ts';
import { badInput, forbidden } from '../../errors.ts';
import { addJob } from '../../jobs/add-job.ts';
import { append, topic } from '../../live/log.ts';
import { requireTeam, type Viewer } from '../people/policy.ts';
import { changeChatByDesk } from './change-chat.ts';

type Transaction = Prisma.TransactionClient;

/**
 * How long somebody is there who says so, in milliseconds. A page says it again every 20 seconds, but browsers let the
 * timers of a page in the background run only once a minute.
 */
export const HERE_FOR = 90_000;

/**
 * Notes that somebody of a team is there, and whether they take new chats; null leaves that as they said it last. Who is
 * there no more, as their page has closed or lost its connection, is away from the chats they have (`lookAtAgent`) until
 * they say it again. Throws FORBIDDEN to others, and RATE_LIMITED.
 */
export async function setAvailability(
  services: LimitedServices,
  viewer: Viewer,
  deskId: string,
  isAvailable: boolean | null,
): Promise<void> {
  requireTeam(viewer, deskId);
  await services.countUse('SET_AVAILABILITY', viewer.personId);
  await services.db.$transaction((tx) =>
    noteHere(tx, { deskId, personId: viewer.personId, isAvailable }, services.now()),
  );
  await tellChatsOf(services, deskId, viewer.personId, 'AGENT_CAME_BACK');
  services.live.wake();
}

interface Here {
  readonly deskId: string;
  readonly personId: string;
  /** Null: as they said it last. */
  readonly isAvailable: boolean | null;
}

/**
 * Notes that somebody of a team is there from now on, has that looked at when it may be over, and tells the team where it
 * makes them somebody who takes chats, or no longer one. Throws FORBIDDEN to who is not on the team at this moment.
 */
export async function noteHere(tx: Transaction, { deskId, personId, isAvailable }: Here, now: Date): Promise<void> {
  // Of two pages of somebody, the one after the other.
  const member = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM desk_member WHERE desk_id = ${deskId}::uuid AND person_id = ${personId}::uuid FOR NO KEY UPDATE`;
  if (member.length === 0) throw forbidden("Only the desk's team may do this.");
  const where = { deskId_personId: { deskId, personId } };
  const before = await tx.chatAgent.findUnique({ where });
  const hereUntil = new Date(now.getTime() + HERE_FOR);
  const after = { isAvailable: isAvailable ?? before?.isAvailable ?? false, hereUntil };
  await tx.chatAgent.upsert({ where, create: { deskId, personId, ...after }, update: after });
  const key = `chat agent ${deskId} ${personId}`;
  await addJob(tx, 'look_at_chat_agent', { deskId, personId }, { runAt: hereUntil, key });
  const tookChats = before?.isAvailable === true && before.hereUntil > now;
  if (tookChats !== after.isAvailable) await tellTeam(tx, deskId, now);
}

/** Tells the team of somebody who is there no more, and the chats they have that they are away. */
export async function lookAtAgent(
  services: Pick<Services, 'db' | 'now'>,
  deskId: string,
  personId: string,
): Promise<void> {
  const { db, now } = services;
  const agent = await db.chatAgent.findUnique({ where: { deskId_personId: { deskId, personId } } });
  if (agent && agent.hereUntil > now()) return;
  if (agent?.isAvailable) await db.$transaction((tx) => tellTeam(tx, deskId, now()));
  await tellChatsOf(services, deskId, personId, 'AGENT_WENT_AWAY');
}

/** Tells open pages of the team that others take chats now than before. */
function tellTeam(tx: Transaction, deskId: string, now: Date): Promise<void> {
  return append(tx, [{ type: 'CHAT_AGENTS_CHANGED', topics: [topic.deskChats(deskId)] }], now);
}

async function tellChatsOf(
  services: Pick<Services, 'db' | 'now'>,
  deskId: string,
  agentId: string,
  type: 'AGENT_WENT_AWAY' | 'AGENT_CAME_BACK',
): Promise<void> {
  const awaySince = type === 'AGENT_WENT_AWAY' ? null : { not: null };
  const chats = await services.db.chat.findMany({
    where: { deskId, agentId, state: 'HUMAN', awaySince },
    select: { id: true },
  });
  for (const { id } of chats) {
    await changeChatByDesk(services, id, (update) => {
      // Meanwhile it may be somebody else's, or nobody's as they are off the team; that is kept, too.
      if (update.allows({ type, agentId })) update.apply({ type, agentId });
      return true;
    });
  }
}

/** Those of a team who are there and take chats. */
export const availableAt = (deskId: string, now: Date): Prisma.ChatAgentWhereInput => ({
  deskId,
  isAvailable: true,
  hereUntil: { gt: now },
});

/** Throws BAD_INPUT for whoever can't be offered a chat. */
export async function requireAvailable(tx: Transaction, deskId: string, personId: string, now: Date): Promise<void> {
  const agent = await tx.chatAgent.count({ where: { ...availableAt(deskId, now), personId } });
  if (agent > 0) return;
  const allowed = "someone of the desk's team who takes chats at the moment";
  throw badInput([{ field: 'agentId', code: 'UNKNOWN', allowed }]);
}
