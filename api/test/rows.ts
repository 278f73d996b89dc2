import { randomUUID } from 'node:crypto';
import type { Prisma, PrismaClient } from '../src/database/generated/client.ts';

// The plainest rows that the database accepts, for tests of the database itself. Every call makes new ones.

export async function addPerson(prisma: PrismaClient): Promise<string> {
  return (await prisma.person.create({ data: { name: 'Ada', email: `${randomUUID()}@example.com` } })).id;
}

/** A desk with one ticket type and one priority. */
export async function addDesk(prisma: PrismaClient): Promise<{ id: string; typeId: string; priorityId: string }> {
  const desk = await prisma.desk.create({
    data: {
      slug: `desk-${randomUUID()}`,
      name: 'Desk',
      teamName: 'The team',
      showsAgentNames: true,
      vocabulary: {},
      statuses: [],
      tabs: [],
      lifecycle: {},
      attachmentPolicy: {},
      workingHours: {},
      automaticReplies: {},
      links: [],
      ticketTypes: { create: { slug: 'question', label: 'Question', icon: 'help', description: '', position: 0 } },
      priorities: { create: { slug: 'normal', label: 'Normal', definition: '', rank: 1, isDefault: true } },
    },
    include: { ticketTypes: true, priorities: true },
  });
  return { id: desk.id, typeId: desk.ticketTypes[0]!.id, priorityId: desk.priorities[0]!.id };
}

export async function addWorkspace(prisma: PrismaClient, deskId: string): Promise<string> {
  return (await prisma.workspace.create({ data: { deskId, kind: 'PERSONAL', name: 'Ada' } })).id;
}

/** A desk, a workspace of it and somebody who writes tickets: what `ticketOf` needs. */
export async function addSubmitter(prisma: PrismaClient) {
  const desk = await addDesk(prisma);
  return { desk, workspaceId: await addWorkspace(prisma, desk.id), submitterId: await addPerson(prisma) };
}

export type Submitter = Awaited<ReturnType<typeof addSubmitter>>;

/** The data of a ticket, to be changed where a test wants it and created. */
export async function ticketOf(prisma: PrismaClient, { desk, workspaceId, submitterId }: Submitter) {
  const conversation = await prisma.conversation.create({ data: { deskId: desk.id, workspaceId } });
  return {
    reference: randomReference(),
    deskId: desk.id,
    workspaceId,
    conversationId: conversation.id,
    submitterId,
    typeId: desk.typeId,
    priorityId: desk.priorityId,
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

/** The data of a public message. */
export function messageOf(conversationId: string) {
  return {
    conversationId,
    kind: 'MESSAGE',
    audience: 'PUBLIC',
    authorSide: 'CUSTOMER',
    createdAt: new Date(++clock),
    richText: {},
    html: '<p>Hello</p>',
    text: 'Hello',
  } satisfies Prisma.ThreadItemUncheckedCreateInput;
}

function randomReference(): string {
  const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
  const pick = (count: number) =>
    Array.from({ length: count }, () => letters[Math.floor(Math.random() * letters.length)]).join('');
  return `TKT-${pick(5)}-${pick(4)}`;
}
