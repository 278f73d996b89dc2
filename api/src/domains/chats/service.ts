import type { LimitedServices, Services } from '../../context.ts';
import type { Chat as ChatRow, Prisma } from '../../database/generated/client.ts';
import { badInput, DomainError } from '../../errors.ts';
import { type Desk, holdDesk } from '../desks/service.ts';
import { isMember, isOnTeam, type Viewer } from '../people/policy.ts';
import { holdAccount } from '../people/service.ts';
import { automaticBody } from '../tickets/service.ts';
import { noteHere, requireAvailable } from './availability.ts';
import { changeChat, changeChatByDesk, settleChat } from './change-chat.ts';
import type { ChatEvent } from './chat.ts';
import { newChat } from './chat-lifecycle.ts';
import { toColumns } from './chat-row.ts';
import { ChatUpdate } from './chat-update.ts';
import { greeting } from './chat-words.ts';
import { type ChatStep, live, mayEver, offersChat, type Part } from './policy.ts';

export { answerChat, isAwaited } from './answer-chat.ts';
export { availableAt, lookAtAgent, setAvailability } from './availability.ts';
export { postChatMessage } from './post-chat-message.ts';

type Transaction = Prisma.TransactionClient;

/**
 * The viewer's open chat at the desk of a workspace of theirs: the one they have, on whatever device they began it, else a
 * new one. Throws BAD_INPUT for a workspace that isn't theirs, CONFLICT where the desk has no chat, RATE_LIMITED.
 */
export async function startChat(services: LimitedServices, viewer: Viewer, workspaceId: string): Promise<ChatRow> {
  const now = services.now();
  const chat = await services.db.$transaction(async (tx) => {
    const desk = await holdPlace(tx, viewer, workspaceId);
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`chat ${viewer.personId} ${desk.id}`}, 0))`;
    const open = await tx.chat.findFirst({ where: { deskId: desk.id, customerId: viewer.personId, ...live } });
    if (open && isMember(viewer, open.workspaceId)) return open;
    // One in a workspace that they have left is over, though the clock has not come to it yet.
    if (open) await settleChat(tx, open.id, now);
    await holdAccount(tx, viewer.personId);
    await services.countUse('START_CHAT', viewer.personId);
    return createChat(tx, desk, { workspaceId, customerId: viewer.personId }, now);
  });
  services.live.wake();
  return chat;
}

/** The desk of a workspace, neither of which goes away until the transaction ends. */
async function holdPlace(tx: Transaction, viewer: Viewer, workspaceId: string): Promise<Desk> {
  await tx.$queryRaw`SELECT 1 FROM workspace WHERE id = ${workspaceId}::uuid FOR SHARE`;
  const workspace = isMember(viewer, workspaceId)
    ? await tx.workspace.findUnique({ where: { id: workspaceId, disbandedAt: null } })
    : null;
  if (!workspace || isOnTeam(viewer, workspace.deskId)) {
    throw badInput([{ field: 'workspaceId', code: 'UNKNOWN', allowed: 'a workspace you belong to' }]);
  }
  const desk = await holdDesk(tx, workspace.deskId);
  if (offersChat(desk)) return desk;
  throw new DomainError('CONFLICT', 'This desk has no chat.', {
    issues: [{ field: 'workspaceId', code: 'NOT_ALLOWED', allowed: 'a workspace of a desk with the feature CHAT' }],
  });
}

async function createChat(
  tx: Transaction,
  desk: Desk,
  { workspaceId, customerId }: Pick<ChatRow, 'workspaceId' | 'customerId'>,
  now: Date,
): Promise<ChatRow> {
  const conversation = await tx.conversation.create({ data: { deskId: desk.id, workspaceId } });
  const own = { deskId: desk.id, workspaceId, conversationId: conversation.id, customerId, createdAt: now };
  const row = await tx.chat.create({ data: { ...own, ...toColumns(newChat(now)) } });
  const update = new ChatUpdate(row, conversation, desk, { personId: null, side: 'SYSTEM' }, now);
  update.created();
  update.say(automaticBody(greeting));
  await update.save(tx);
  return row;
}

/**
 * Takes a chat one step. Who accepts one is there: from then on it is noticed when they are not. Throws RATE_LIMITED,
 * NOT_FOUND, FORBIDDEN by part, CONFLICT where the chat is not in a state for it.
 */
export async function stepChat(
  services: LimitedServices,
  viewer: Viewer,
  chatId: string,
  step: ChatStep,
): Promise<void> {
  // Also what is refused locks the chat, and keeps others from it meanwhile.
  await services.countUse('STEP_CHAT', viewer.personId);
  await changeChat(
    services,
    viewer,
    chatId,
    (part) => mayEver(part, step),
    async (update, tx, part) => {
      update.apply(eventOf(step, part, viewer.personId));
      if (step !== 'ACCEPT' && step !== 'ACCEPT_TRANSFER') return;
      await noteHere(tx, { deskId: update.row.deskId, personId: viewer.personId, isAvailable: null }, services.now());
    },
  );
}

/**
 * Offers a chat that the viewer has to somebody else of the team, who takes it or not. Throws as `stepChat` does, and
 * BAD_INPUT for whoever isn't there to take chats.
 */
export async function transferChat(
  services: LimitedServices,
  viewer: Viewer,
  chatId: string,
  to: string,
): Promise<void> {
  await services.countUse('STEP_CHAT', viewer.personId);
  await changeChat(
    services,
    viewer,
    chatId,
    (part) => mayEver(part, 'TRANSFER'),
    async (update, tx) => {
      const event: ChatEvent = { type: 'AGENT_OFFERED_TRANSFER', agentId: viewer.personId, to };
      update.require(event);
      await requireAvailable(tx, update.row.deskId, to, services.now());
      update.apply(event);
    },
  );
}

function eventOf(step: ChatStep, part: Part, agentId: string): ChatEvent {
  const isTeam = part === 'TEAM';
  switch (step) {
    case 'ASK_FOR_PERSON':
      return { type: 'PERSON_REQUESTED' };
    case 'CANCEL_WAIT':
      return { type: 'WAIT_CANCELLED' };
    case 'TURN_INTO_TICKET':
      return isTeam ? { type: 'AGENT_OPENED_TICKET', agentId } : { type: 'TICKET_REQUESTED' };
    case 'END':
      return isTeam ? { type: 'AGENT_ENDED', agentId } : { type: 'CUSTOMER_ENDED' };
    case 'ACCEPT':
      return { type: 'AGENT_ACCEPTED', agentId };
    case 'ACCEPT_TRANSFER':
      return { type: 'AGENT_ACCEPTED_TRANSFER', agentId };
    case 'CANCEL_TRANSFER':
      return { type: 'AGENT_CANCELLED_TRANSFER', agentId };
    case 'LEAVE':
      return { type: 'AGENT_LEFT', agentId };
    case 'HAND_BACK':
      return { type: 'AGENT_HANDED_BACK', agentId };
  }
}

/**
 * Does to a chat what is due by now, one thing after the other, and has it looked at again when the next thing is. Nothing
 * happens to a chat in which nothing is due.
 */
export async function lookAtChat(services: Pick<Services, 'db' | 'now'>, chatId: string): Promise<void> {
  await changeChatByDesk(services, chatId, async (update, tx) => {
    while (update.allows({ type: 'TIME_PASSED' })) update.apply({ type: 'TIME_PASSED' });
    await update.lookAgain(tx);
    return true;
  });
}
