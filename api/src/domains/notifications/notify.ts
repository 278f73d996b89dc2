import { v7 as uuidv7 } from 'uuid';
import type { OutgoingEmail, Prisma, PrismaClient } from '../../database/generated/client.ts';
import type { MailLinks } from '../../email/mail-links.ts';
import { queueEmail } from '../../email/queue-email.ts';
import { toDesk } from '../desks/service.ts';
import { autoClosesAt } from '../tickets/service.ts';
import { type NoticeFacts, noticeOf, recipientsOf, warnedOf } from './policy.ts';
import { type LetterItem, type LetterTicket, letterItem, letterTicket, ticketLetter } from './ticket-letters.ts';

type Transaction = Prisma.TransactionClient;

/** How many people are read at a time. */
const BATCH = 100;

/** Something that happened on a ticket; `itemId` null is that it was opened. Plain JSON. */
export interface Notice {
  readonly ticketId: string;
  readonly itemId: string | null;
}

interface Notifier {
  readonly db: PrismaClient;
  readonly links: MailLinks;
  readonly now: () => Date;
}

interface Told {
  readonly facts: NoticeFacts;
  readonly ticket: LetterTicket;
  readonly item: LetterItem;
}

/** Queues a letter to everybody who is to hear of it. Doing so again queues nothing new. */
export async function notify({ db, links, now }: Notifier, notice: Notice): Promise<void> {
  const told = await readNotice(db, notice);
  if (!told) return;
  const { facts, ticket, item } = told;
  const { deskId, kind } = facts;

  for await (const person of peopleOf(db, facts)) {
    const id = uuidv7();
    const side = person.deskMemberships.length > 0 ? 'TEAM' : 'CUSTOMER';
    const email = await ticketLetter({ kind, ticket, item, reader: { ...person, side }, emailId: id }, links);
    const about = { ...notice, personId: person.id };
    const key = `${kind}:${notice.itemId ?? notice.ticketId}:${person.id}`;
    await db.$transaction((tx) => queueEmail(tx, email, { id, key, deskId, about, now: now() }));
  }
}

/** Whether whoever a message is for is still to get it, at that address. Mail that tells of no ticket always is. */
export async function isEmailWanted(db: Transaction, email: OutgoingEmail): Promise<boolean> {
  const { ticketId, itemId, personId, recipient } = email;
  if (!ticketId || !personId) return true;
  const readers = email.closesAt
    ? await readersOfWarning(db, ticketId, email.closesAt)
    : await readersOfNotice(db, { ticketId, itemId });
  return readers !== null && (await db.person.count({ where: { id: personId, email: recipient, AND: readers } })) > 0;
}

async function readersOfNotice(db: Transaction, notice: Notice): Promise<Prisma.PersonWhereInput | null> {
  const told = await readNotice(db, notice);
  return told && recipientsOf(told.facts);
}

/** Null where the ticket does not close then any more: it was answered, moved on, or the desk thought better of it. */
async function readersOfWarning(
  db: Transaction,
  ticketId: string,
  closesAt: Date,
): Promise<Prisma.PersonWhereInput | null> {
  const ticket = await db.ticket.findFirst({ where: { id: ticketId, deletedAt: null }, include: { desk: true } });
  if (!ticket || ticket.autoCloseWarnedAt === null) return null;
  const { lifecycle } = toDesk(ticket.desk);
  return autoClosesAt(ticket, lifecycle)?.getTime() === closesAt.getTime() ? warnedOf(ticket) : null;
}

/** What there is to tell at this moment; null for nothing: a message may have been hidden since, or its ticket deleted. */
async function readNotice(db: Transaction, { ticketId, itemId }: Notice): Promise<Told | null> {
  const ticket = await db.ticket.findFirst({
    where: { id: ticketId, deletedAt: null },
    select: { ...letterTicket, conversationId: true },
  });
  const item =
    ticket &&
    (await db.threadItem.findFirst({
      where: { conversationId: ticket.conversationId, ...(itemId ? { id: itemId } : { kind: 'MESSAGE' }) },
      orderBy: { createdAt: 'asc' },
      select: letterItem,
    }));
  const kind = item && (itemId ? noticeOf(item) : 'NEW_TICKET');
  if (!kind) return null;
  const { desk, workspaceId } = ticket;
  return { facts: { kind, ticketId, deskId: desk.id, workspaceId, actorId: item.authorId }, ticket, item };
}

async function* peopleOf(db: PrismaClient, facts: NoticeFacts) {
  for (let after = ''; ; ) {
    const people = await db.person.findMany({
      where: { AND: [recipientsOf(facts), after ? { id: { gt: after } } : {}] },
      orderBy: { id: 'asc' },
      take: BATCH,
      select: {
        id: true,
        name: true,
        email: true,
        deskMemberships: { where: { deskId: facts.deskId }, select: { deskId: true } },
      },
    });
    yield* people;
    const last = people.at(-1);
    if (!last || people.length < BATCH) return;
    after = last.id;
  }
}
