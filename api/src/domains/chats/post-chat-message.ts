import type { LimitedServices } from '../../context.ts';
import type { Audience, Prisma } from '../../database/generated/client.ts';
import { badInput, type Issue } from '../../errors.ts';
import { checkFiles, type MessageFiles } from '../attachments/service.ts';
import type { Viewer } from '../people/policy.ts';
import {
  checkClientMutationId,
  clientMutationIdUsed,
  lockClientMutationId,
  type MessageBody,
} from '../tickets/service.ts';
import { noteHere } from './availability.ts';
import { changeChat } from './change-chat.ts';
import type { ChatEvent } from './chat.ts';
import { refused } from './chat-refused.ts';
import type { ChatUpdate } from './chat-update.ts';
import type { Part } from './policy.ts';

type Transaction = Prisma.TransactionClient;

export interface WriteInChat {
  readonly clientMutationId: string;
  readonly chatId: string;
  /** The message, or what is wrong with it. */
  readonly body: MessageBody | readonly Issue[];
  readonly files: MessageFiles;
  /** A note is for the team alone, and nobody's turn. */
  readonly audience: Audience;
}

/**
 * Writes in a chat, as its customer or as the one of the team who has it; a note, as anybody of the team. Returns the
 * message's id; a retry with the same client mutation id returns that of the first attempt, whatever became of the chat since.
 * Throws BAD_INPUT, NOT_FOUND, FORBIDDEN by part, RATE_LIMITED, CONFLICT where it has ended or somebody else has it.
 */
export async function postChatMessage(services: LimitedServices, viewer: Viewer, input: WriteInChat): Promise<string> {
  const mayWrite = (part: Part) => part === 'TEAM' || (part === 'CUSTOMER' && input.audience === 'PUBLIC');
  return changeChat(services, viewer, input.chatId, mayWrite, async (update, tx, part) => {
    const earlier = await findEarlier(tx, viewer, update, input);
    if (earlier) return earlier;

    const content = await requireContent(tx, viewer, update, input);
    const event = eventOf(part, input.audience, viewer.personId);
    if (event) update.require(event);
    else if (update.chat.state === 'ENDED') throw refused('CHAT_HAS_ENDED');
    await services.countUse('WRITE_IN_CHAT', viewer.personId);
    const id = update.post({ ...content, audience: input.audience });
    if (event) update.apply(event);
    if (event?.type === 'AGENT_WROTE') {
      await noteHere(tx, { deskId: update.row.deskId, personId: viewer.personId, isAvailable: null }, services.now());
    }
    return id;
  });
}

function eventOf(part: Part, audience: Audience, personId: string): ChatEvent | null {
  if (audience === 'INTERNAL') return null;
  return part === 'TEAM' ? { type: 'AGENT_WROTE', agentId: personId } : { type: 'CUSTOMER_WROTE' };
}

/** What the first attempt wrote. Throws BAD_INPUT when the id was used for something else. */
async function findEarlier(
  tx: Transaction,
  { personId }: Viewer,
  { row }: ChatUpdate,
  { clientMutationId, audience }: WriteInChat,
): Promise<string | null> {
  if (checkClientMutationId(clientMutationId).length > 0) return null;
  await lockClientMutationId(tx, personId, clientMutationId);
  const earlier = await tx.threadItem.findUnique({
    where: { authorId_clientMutationId: { authorId: personId, clientMutationId } },
    select: { id: true, conversationId: true, writtenFor: true },
  });
  if (!earlier) return null;
  if (earlier.conversationId !== row.conversationId || earlier.writtenFor !== audience) throw clientMutationIdUsed();
  return earlier.id;
}

/** What the message says and carries, or BAD_INPUT with everything that is wrong with it at once. */
async function requireContent(
  tx: Transaction,
  viewer: Viewer,
  { desk }: ChatUpdate,
  { clientMutationId, body, files }: WriteInChat,
) {
  const issues = [
    ...checkClientMutationId(clientMutationId),
    ...('length' in body ? body : []),
    ...(await checkFiles(tx, viewer, desk, files)),
  ];
  if (issues.length > 0 || 'length' in body) throw badInput(issues);
  return { clientMutationId, body, files };
}
