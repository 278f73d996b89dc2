import { randomUUID } from 'node:crypto';
import { cloud } from '../../prisma/demo/desks/cloud.ts';
import type { Prisma, PrismaClient } from '../src/database/generated/client.ts';
import { createReference } from '../src/domains/tickets/reference.ts';
import { addDesk, addWorkspace } from './factories.ts';

// Tickets and messages as the database alone sees them, for tests of its own rules: the API would make them another way.

/** A desk, a workspace of it and somebody who writes tickets. */
export async function addSubmitter(prisma: PrismaClient) {
  const desk = await addDesk(prisma, cloud);
  const { workspace, people } = await addWorkspace(prisma, desk.id, 'Ada Lovelace');
  return { desk, workspaceId: workspace.id, submitterId: people[0]!.id };
}

export type Submitter = Awaited<ReturnType<typeof addSubmitter>>;

/** The data of a ticket, with a conversation made for it, to be changed where a test wants it. */
export async function ticketOf(prisma: PrismaClient, { desk, workspaceId, submitterId }: Submitter) {
  const conversation = await prisma.conversation.create({ data: { deskId: desk.id, workspaceId } });
  return {
    reference: createReference(),
    deskId: desk.id,
    workspaceId,
    conversationId: conversation.id,
    submitterId,
    typeId: desk.ticketTypes[0]!.id,
    priorityId: desk.priorities[0]!.id,
    subject: 'The app does not start',
    clientMutationId: randomUUID(),
  } satisfies Prisma.TicketUncheckedCreateInput;
}

export async function addTicket(
  prisma: PrismaClient,
  submitter: Submitter,
  change: Partial<Prisma.TicketUncheckedCreateInput> = {},
) {
  return prisma.ticket.create({ data: { ...(await ticketOf(prisma, submitter)), ...change } });
}

let clock = Date.now();

/** The data of a public message, later than every other. */
export function messageOf(conversationId: string) {
  clock += 1;
  return {
    conversationId,
    kind: 'MESSAGE',
    audience: 'PUBLIC',
    authorSide: 'CUSTOMER',
    createdAt: new Date(clock),
    richText: {},
    html: '<p>Hello</p>',
    text: 'Hello',
  } satisfies Prisma.ThreadItemUncheckedCreateInput;
}
