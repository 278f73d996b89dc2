import type { Prisma, ThreadItem, Ticket, TicketStatus } from '../../database/generated/client.ts';
import type { LifecycleEvent } from '../desks/policy.ts';
import type { Desk } from '../desks/service.ts';
import { openWork } from './policy.ts';
import { type DueTimes, dueTimes } from './targets.ts';

/** What everybody on the ticket sees of its thread, as far as the ticket keeps it in columns. */
export interface PublicThread {
  readonly newestMessageId: string | null;
  /** Of messages that were not automatic. */
  readonly firstTeamMessageAt: Date | null;
  readonly lastTeamMessageAt: Date | null;
  /** When the customer first wrote, or the ticket was reopened, after the team's last message or the ticket's last end. */
  readonly unansweredSince: Date | null;
}

/** Columns that no other column follows from. */
type PlainColumns = Pick<
  Prisma.TicketUncheckedUpdateInput,
  'assigneeId' | 'typeId' | 'premium' | 'autoCloseWarnedAt' | 'deletedAt' | 'codeVerifiedAt'
>;

/** What one change of a ticket makes of the columns of its row. */
export class TicketColumns {
  readonly #ticket: Ticket;
  readonly #desk: Desk;
  readonly #now: Date;
  readonly #patch: Prisma.TicketUncheckedUpdateInput = {};
  #status: TicketStatus;
  #priorityId: string;
  #firstResponseAt: Date | null;
  #newMessages = 0;

  constructor(ticket: Ticket, desk: Desk, now: Date) {
    this.#ticket = ticket;
    this.#desk = desk;
    this.#now = now;
    this.#status = ticket.status;
    this.#priorityId = ticket.priorityId;
    this.#firstResponseAt = ticket.firstResponseAt;
  }

  get status(): TicketStatus {
    return this.#status;
  }

  set(columns: PlainColumns): void {
    Object.assign(this.#patch, columns);
  }

  /** The status that an event led to. */
  setStatus(status: TicketStatus, event: LifecycleEvent): void {
    this.#status = status;
    this.#patch.status = status;
    this.#patch.statusSince = this.#now;
    this.#patch.autoCloseWarnedAt = null;
    if (!openWork.includes(status)) this.#patch.customerWaitingSince = null;
    if (event === 'REOPEN') this.#patch.customerWaitingSince = this.#now;
  }

  setPriority(priorityId: string): void {
    this.#patch.priorityId = priorityId;
    this.#priorityId = priorityId;
  }

  /** Since when the ticket waits for another form, null being that it doesn't. Says whether that is a change. */
  setFormReturnedAt(since: Date | null): boolean {
    if (since === this.#ticket.formReturnedAt) return false;
    this.#patch.formReturnedAt = since;
    return true;
  }

  /** Counts a message that everybody on the ticket sees. */
  messageAdded(id: string): void {
    this.#newMessages += 1;
    this.#patch.lastMessageId = id;
  }

  teamAnswered(at: Date): void {
    this.#patch.customerWaitingSince = null;
    this.#patch.lastTeamMessageAt = at;
    this.#firstResponseAt ??= at;
    this.#patch.autoCloseWarnedAt = null;
  }

  customerWaits(): void {
    this.#patch.customerWaitingSince = this.#ticket.customerWaitingSince ?? this.#now;
  }

  /** The columns of a ticket that never had the hidden message, or always the shown one, by what its thread says now. */
  audienceChanged(message: ThreadItem, thread: PublicThread): void {
    this.#newMessages += message.audience === 'PUBLIC' ? 1 : -1;
    this.#patch.lastMessageId = thread.newestMessageId;
    this.#patch.lastTeamMessageAt = thread.lastTeamMessageAt;
    // A warning names the moment that follows from it, and is withdrawn once another does.
    if (thread.lastTeamMessageAt?.getTime() !== this.#ticket.lastTeamMessageAt?.getTime()) {
      this.#patch.autoCloseWarnedAt = null;
    }
    this.#firstResponseAt = thread.firstTeamMessageAt;
    this.#patch.customerWaitingSince = openWork.includes(this.#status) ? thread.unansweredSince : null;
  }

  /** `isPublic` is whether customers may see anything of the change: due times and the version move with that alone. */
  async save(tx: Prisma.TransactionClient, isPublic: boolean): Promise<void> {
    if (this.#newMessages !== 0) this.#patch.messageCount = { increment: this.#newMessages };
    if (isPublic) {
      // Never back, even if this machine's clock is behind that of the last change.
      const updatedAt = new Date(Math.max(this.#now.getTime(), this.#ticket.updatedAt.getTime()));
      Object.assign(this.#patch, { version: { increment: 1 }, updatedAt }, await this.#dueTimes(tx));
    }
    await tx.ticket.update({ where: { id: this.#ticket.id }, data: this.#patch });
  }

  /** Everything that due times follow from is public. */
  async #dueTimes(tx: Prisma.TransactionClient): Promise<DueTimes> {
    const targets = await tx.priority.findUniqueOrThrow({ where: { id: this.#priorityId } });
    const facts = { status: this.#status, firstResponseAt: this.#firstResponseAt, targets };
    return dueTimes(this.#ticket, { ...facts, hours: this.#desk.workingHours }, this.#now);
  }
}
