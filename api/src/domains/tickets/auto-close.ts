import { v7 as uuidv7 } from 'uuid';
import type { Prisma, PrismaClient } from '../../database/generated/client.ts';
import { autoCloseWarningEmail } from '../../email/letters/auto-close-warning.ts';
import type { MailLinks } from '../../email/mail-links.ts';
import { queueEmail } from '../../email/queue-email.ts';
import { DomainError } from '../../errors.ts';
import { type Desk, toDesk } from '../desks/service.ts';
import { warnedOf } from '../notifications/policy.ts';
import { type AutoClose, autoCloseOf, unansweredSince } from './auto-close-time.ts';
import { changeTicketByDesk } from './change-ticket.ts';
import type { TicketChange } from './ticket-change.ts';

interface AutoCloseServices {
  readonly db: PrismaClient;
  readonly now: () => Date;
}

interface WarningServices extends AutoCloseServices {
  readonly links: MailLinks;
}

type Transaction = Prisma.TransactionClient;

/** Tickets that are read at a time. */
const BATCH = 100;

/** Closes, on every desk that does so, the tickets that nobody has answered for as long as its lifecycle says. */
export async function closeUnanswered(services: AutoCloseServices): Promise<void> {
  await forEachDue(services, {
    after: ({ closeAfter }) => closeAfter,
    where: {},
    decide: (change) => change.apply('AUTO_CLOSE'),
  });
}

/** Tells the submitters of tickets that are about to close so: by mail, once each time it comes to that. */
export async function warnBeforeClosing(services: WarningServices): Promise<void> {
  await forEachDue(services, {
    after: ({ warnAfter }) => warnAfter,
    where: { autoCloseWarnedAt: null },
    decide: async (change, tx, autoClose) => {
      if (change.ticket.autoCloseWarnedAt !== null) return;
      change.warned();
      await mailWarning(tx, change, autoClose, services);
    },
  });
}

interface Duty {
  /** How long without an answer makes a ticket due, in milliseconds. */
  readonly after: (autoClose: AutoClose) => number;
  readonly where: Prisma.TicketWhereInput;
  /** Runs with the ticket locked, and only if it is still due then. */
  readonly decide: (change: TicketChange, tx: Transaction, autoClose: AutoClose) => void | Promise<void>;
}

/** Does a duty for every ticket that is due, each in a transaction of its own. One that fails keeps none of the others. */
async function forEachDue({ db, now }: AutoCloseServices, { after, where, decide }: Duty): Promise<void> {
  const errors: unknown[] = [];
  for (const desk of (await db.desk.findMany()).map(toDesk)) {
    const autoClose = autoCloseOf(desk.lifecycle);
    if (!autoClose) continue;
    const until = new Date(now().getTime() - after(autoClose));
    for await (const id of dueTickets(db, desk, autoClose, until, where)) {
      await db
        .$transaction((tx) =>
          changeTicketByDesk(tx, id, now(), async (change) => {
            const isDue = autoClose.from.includes(change.status) && unansweredSince(change.ticket) <= until;
            if (isDue) await decide(change, tx, autoClose);
          }),
        )
        .catch((error: unknown) => {
          // It was deleted since it was read.
          if (!(error instanceof DomainError && error.code === 'NOT_FOUND')) errors.push(error);
        });
    }
  }
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} tickets could not be closed or warned of`);
}

/** Ids of the desk's tickets whose time ran out by `until`, in the order of an index, a batch at a time. */
async function* dueTickets(
  db: PrismaClient,
  desk: Desk,
  { from }: AutoClose,
  until: Date,
  where: Prisma.TicketWhereInput,
): AsyncGenerator<string> {
  for (const status of from) {
    let last: { id: string; statusSince: Date } | undefined;
    do {
      const beyond = last && [
        { statusSince: { gt: last.statusSince } },
        { statusSince: last.statusSince, id: { gt: last.id } },
      ];
      const page: { id: string; statusSince: Date }[] = await db.ticket.findMany({
        where: {
          deskId: desk.id,
          status,
          deletedAt: null,
          statusSince: { lte: until, ...(last && { gte: last.statusSince }) },
          AND: [
            where,
            { OR: [{ lastTeamMessageAt: null }, { lastTeamMessageAt: { lte: until } }] },
            beyond ? { OR: beyond } : {},
          ],
        },
        orderBy: [{ statusSince: 'asc' }, { id: 'asc' }],
        select: { id: true, statusSince: true },
        take: BATCH,
      });
      for (const { id } of page) yield id;
      last = page.length === BATCH ? page.at(-1) : undefined;
    } while (last);
  }
}

/** To its submitter, unless they have left the workspace: then it is no longer theirs to know of; or want no mail of it. */
async function mailWarning(
  tx: Transaction,
  { ticket, desk }: TicketChange,
  { closeAfter }: AutoClose,
  { links, now: clock }: WarningServices,
): Promise<void> {
  const now = clock();
  const { id: ticketId, submitterId: personId } = ticket;
  const reader = await tx.person.findFirst({ where: { id: personId, AND: warnedOf(ticket) } });
  if (!reader) return;
  const closesAt = new Date(unansweredSince(ticket).getTime() + closeAfter);
  const id = uuidv7();
  const letter = { id, reader, ticket, desk, closesAt };
  await queueEmail(tx, await autoCloseWarningEmail(letter, links), {
    id,
    key: `auto-close:${ticketId}:${closesAt.toISOString()}`,
    now,
    deskId: desk.id,
    about: { ticketId, itemId: null, personId, closesAt },
    lifetime: closesAt.getTime() - now.getTime(),
  });
}
