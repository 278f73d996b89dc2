import type { Services } from '../../context.ts';
import type { Prisma } from '../../database/generated/client.ts';
import { forbidden, notFound } from '../../errors.ts';
import { holdDesk } from '../desks/service.ts';
import type { Viewer } from '../people/policy.ts';
import type { Actor } from '../tickets/service.ts';
import { ChatUpdate } from './chat-update.ts';
import { type Part, partOf, visibleTo } from './policy.ts';

type Transaction = Prisma.TransactionClient;

/**
 * Runs `decide` on a chat whose row is locked until the transaction ends, then writes what it decided and the log with it.
 * Throws NOT_FOUND for a chat that is missing or not the viewer's, FORBIDDEN where their part has no say.
 */
export async function changeChat<Result>(
  services: Services,
  viewer: Viewer,
  chatId: string,
  mayDo: (part: Part) => boolean,
  decide: (update: ChatUpdate, tx: Transaction, part: Part) => Result | Promise<Result>,
): Promise<Result> {
  const result = await services.db.$transaction(async (tx) => {
    const found = await lockChat(tx, { id: chatId, AND: visibleTo(viewer) });
    const part = found && partOf(viewer, found.row);
    if (!part) throw notFound('Chat');
    if (!mayDo(part)) throw forbidden('Your part in this chat does not allow this.');
    const actor: Actor = { personId: viewer.personId, side: part === 'TEAM' ? 'TEAM' : 'CUSTOMER' };
    const update = await openUpdate(tx, found, actor, services.now());
    const decided = await decide(update, tx, part);
    await update.save(tx);
    return decided;
  });
  services.live.wake();
  return result;
}

/** The same, done by the desk itself; nothing happens to a chat that is gone, or that `decide` says false to. */
export async function changeChatByDesk(
  { db, now }: Pick<Services, 'db' | 'now'>,
  chatId: string,
  decide: (update: ChatUpdate, tx: Transaction) => boolean | Promise<boolean>,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const found = await lockChat(tx, { id: chatId });
    if (!found) return;
    const update = await openUpdate(tx, found, { personId: null, side: 'SYSTEM' }, now());
    if (await decide(update, tx)) await update.save(tx);
  });
}

/** Brings a chat up to date with who is still there, without anything else happening to it. */
export async function settleChat(tx: Transaction, chatId: string, now: Date): Promise<void> {
  const found = await lockChat(tx, { id: chatId });
  if (found) await (await openUpdate(tx, found, { personId: null, side: 'SYSTEM' }, now)).save(tx);
}

type Found = NonNullable<Awaited<ReturnType<typeof lockChat>>>;

async function lockChat(tx: Transaction, where: Prisma.ChatWhereInput & { id: string }) {
  await tx.$queryRaw`SELECT 1 FROM chat WHERE id = ${where.id}::uuid FOR NO KEY UPDATE`;
  const chat = await tx.chat.findFirst({ where, include: { conversation: true } });
  if (!chat) return null;
  const { conversation, ...row } = chat;
  return { row, conversation };
}

/** The chat as it is by now: without the person who is not on the team any more, and over where the customer has left. */
async function openUpdate(tx: Transaction, { row, conversation }: Found, actor: Actor, now: Date): Promise<ChatUpdate> {
  const desk = await holdDesk(tx, row.deskId);
  const update = new ChatUpdate(row, conversation, desk, actor, now);
  if (update.chat.state === 'ENDED') return update;

  const { workspaceId, customerId: personId } = row;
  const customer = await tx.workspaceMember.findUnique({ where: { workspaceId_personId: { workspaceId, personId } } });
  if (!customer) update.apply({ type: 'CUSTOMER_ENDED' });
  else if (update.chat.state === 'HUMAN') {
    const { agentId } = update.chat;
    const member = { deskId: row.deskId, personId: agentId };
    const agent = await tx.deskMember.findUnique({ where: { deskId_personId: member } });
    if (!agent) update.apply({ type: 'AGENT_LEFT', agentId });
  }
  return update;
}
