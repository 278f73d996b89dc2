import type { Conversation, Prisma, ThreadItem, Ticket, TicketStatus } from '../../database/generated/client.ts';
import { addJob } from '../../jobs/add-job.ts';
import { noFiles } from '../attachments/service.ts';
import type { LifecycleEvent } from '../desks/policy.ts';
import type { Desk } from '../desks/service.ts';
import { noticeOf, noticesOf } from '../notifications/policy.ts';
import type { Actor } from './actor.ts';
import { ChangeLog } from './change-log.ts';
import { transition } from './lifecycle.ts';
import { lifecycleRefused } from './lifecycle-refused.ts';
import type { MessageBody, NewMessage } from './new-message.ts';
import { type ItemDetails, ThreadAdditions } from './thread-additions.ts';
import { type PublicThread, TicketColumns } from './ticket-columns.ts';

/** What a change goes on from. `chat`: the one that the ticket was, which hears of the change too. */
export type ThreadSoFar = Pick<Conversation, 'lastItemAt'> & { readonly chat: { readonly id: string } | null };

/** Of a ticket that begins as one. */
export const emptyThread: ThreadSoFar = { lastItemAt: null, chat: null };

/** How `ThreadSoFar` is read together with a ticket. */
export const withThreadSoFar = {
  conversation: { select: { lastItemAt: true, chat: { select: { id: true } } } },
} satisfies Prisma.TicketInclude;

/**
 * One change of one ticket, whose row is locked: what is decided is gathered first, then written at once by `save`, the
 * rows together with the log. Whatever customers may not see leaves every customer-visible column untouched.
 */
export class TicketChange {
  readonly ticket: Ticket;
  readonly desk: Desk;
  readonly #actor: Actor;
  readonly #now: Date;
  readonly #thread: ThreadAdditions;
  readonly #columns: TicketColumns;
  readonly #log: ChangeLog;
  readonly #shown: string[] = [];
  #isNew = false;

  constructor(ticket: Ticket, desk: Desk, thread: ThreadSoFar, actor: Actor, now: Date) {
    this.ticket = ticket;
    this.desk = desk;
    this.#actor = actor;
    this.#now = now;
    this.#thread = new ThreadAdditions(ticket.conversationId, thread.lastItemAt, actor, now);
    this.#columns = new TicketColumns(ticket, desk, now);
    this.#log = new ChangeLog(ticket, thread.chat?.id ?? null, actor.personId, now);
  }

  get status(): TicketStatus {
    return this.#columns.status;
  }

  /** Tells the lists that the ticket is new. */
  created(): void {
    this.#isNew = true;
    this.#log.add('TICKET_CREATED', 'PUBLIC', { changed: ['CREATED'] });
  }

  /** Where an event would lead; throws CONFLICT with the reason where the desk's lifecycle refuses it. */
  require(event: LifecycleEvent): TicketStatus {
    const result = transition(this.desk.lifecycle, this.status, event);
    if (result.ok) return result.status;
    throw lifecycleRefused(result.reason);
  }

  /** Takes the ticket one step through its lifecycle; throws as `require` does. */
  apply(event: LifecycleEvent): void {
    const status = this.require(event);
    if (status === this.status) return;

    const id = this.#thread.add('STATUS_CHANGE', 'PUBLIC', { statusFrom: this.status, statusTo: status });
    this.#columns.setStatus(status, event);
    this.#log.add('TICKET_CHANGED', 'PUBLIC', { threadItemId: id, changed: ['STATUS'] });
  }

  /** Assigns an agent, or nobody. Customers learn of it where the desk shows agents' names. */
  assign(assigneeId: string | null): void {
    if (assigneeId !== this.ticket.assigneeId) this.#assign(assigneeId, {});
  }

  /** Hands a new ticket to whom its type names. Nobody has accepted it by that: its status stays. */
  assignByDefault(assigneeId: string): void {
    this.#assign(assigneeId, { authorId: null, authorSide: 'SYSTEM' });
  }

  #assign(assigneeId: string | null, author: ItemDetails): void {
    const audience = this.desk.showsAgentNames ? 'PUBLIC' : 'INTERNAL';
    const id = this.#thread.add('ASSIGNMENT_CHANGE', audience, { assigneeId, ...author });
    this.#columns.set({ assigneeId });
    this.#log.add('TICKET_CHANGED', audience, { threadItemId: id, changed: ['ASSIGNEE'] });
  }

  setPriority(priorityId: string): void {
    if (priorityId === this.ticket.priorityId) return;
    const id = this.#thread.add('PRIORITY_CHANGE', 'PUBLIC', {
      priorityFromId: this.ticket.priorityId,
      priorityToId: priorityId,
    });
    this.#columns.setPriority(priorityId);
    this.#log.add('TICKET_CHANGED', 'PUBLIC', { threadItemId: id, changed: ['PRIORITY'] });
  }

  setType(typeId: string): void {
    if (typeId === this.ticket.typeId) return;
    const id = this.#thread.add('TYPE_CHANGE', 'PUBLIC', { typeFromId: this.ticket.typeId, typeToId: typeId });
    this.#columns.set({ typeId });
    this.#askForForm(null);
    this.#log.add('TICKET_CHANGED', 'PUBLIC', { threadItemId: id, changed: ['TYPE'] });
  }

  /** Sends the form back with the reason, which is a reply too: `apply` its event. The ticket waits for another form. */
  returnForm(reason: MessageBody): void {
    const message = { body: reason, files: noFiles, audience: 'PUBLIC', clientMutationId: null } as const;
    this.post({ ...message, purpose: 'RETURNED_FORM' });
    this.#askForForm(this.#now);
  }

  #askForForm(since: Date | null): void {
    if (!this.#columns.setFormReturnedAt(since)) return;
    this.#log.add('TICKET_CHANGED', 'PUBLIC', { changed: ['FORM'] });
  }

  /** Hands it to another workspace of its desk; the rows that say whose it is are the caller's to move. */
  moveTo(workspaceId: string, premium: boolean): void {
    const places = { workspaceFromId: this.ticket.workspaceId, workspaceToId: workspaceId };
    const id = this.#thread.add('WORKSPACE_CHANGE', 'PUBLIC', places);
    this.#log.addWorkspace(workspaceId);
    this.#columns.set({ premium });
    this.#log.add('TICKET_CHANGED', 'PUBLIC', { threadItemId: id, changed: ['WORKSPACE'] });
  }

  /** Tells everybody that its submitter has rated it. */
  rated(): void {
    this.#log.add('TICKET_CHANGED', 'PUBLIC', { changed: ['RATING'] });
  }

  /** Notes that its submitter was told when it closes by itself. */
  warned(): void {
    this.#columns.set({ autoCloseWarnedAt: this.#now });
  }

  /** Takes it from everybody. */
  delete(): void {
    this.#columns.set({ deletedAt: this.#now });
    this.#log.add('TICKET_DELETED', 'PUBLIC', {});
  }

  /** Says that the submitter's second factor is gone: the code that they proved themselves with was good for this once. */
  secondFactorRemoved(): void {
    const id = this.#thread.add('SECOND_FACTOR_REMOVAL', 'PUBLIC', {});
    this.#columns.set({ codeVerifiedAt: null });
    this.#log.add('TICKET_CHANGED', 'PUBLIC', { threadItemId: id, changed: ['SECOND_FACTOR'] });
  }

  /** Says that the submitter has cancelled their account, before what follows from that. */
  accountCancelled(): void {
    const id = this.#thread.add('ACCOUNT_CANCELLATION', 'PUBLIC', {});
    this.#log.add('TICKET_CHANGED', 'PUBLIC', { threadItemId: id, changed: [] });
  }

  /** Adds a message to the thread and returns its id. It does not touch the lifecycle: `apply` the reply's event too. */
  post(message: NewMessage): string {
    const id = this.#thread.addMessage(message);
    if (message.files.formId !== null) this.#askForForm(null);
    if (message.audience === 'PUBLIC') {
      this.#columns.messageAdded(id);
      if (this.#actor.side === 'TEAM' && message.purpose !== 'OPENED_FOR_CUSTOMER') {
        this.#columns.teamAnswered(this.#thread.newestAt);
      } else {
        this.#columns.customerWaits();
      }
    }
    this.#log.add('MESSAGE_POSTED', message.audience, { threadItemId: id });
    return id;
  }

  /**
   * Adds a message of the desk itself, which everybody on the ticket sees. It answers nobody: whose turn it is, since when,
   * and the status stay as they are.
   */
  postAutomatically(body: MessageBody): string {
    const id = this.#thread.addAutomaticMessage(body);
    this.#columns.messageAdded(id);
    this.#log.add('MESSAGE_POSTED', 'PUBLIC', { threadItemId: id }, null);
    return id;
  }

  /**
   * Shows a message to customers, or takes it from them: the ticket's columns become those of a ticket that never had the
   * hidden message, by what its thread says once that is done.
   */
  audienceChanged(message: ThreadItem, thread: PublicThread): void {
    this.#columns.audienceChanged(message, thread);
    if (message.audience === 'PUBLIC' && noticeOf(message)) this.#shown.push(message.id);
    this.#log.add('MESSAGE_AUDIENCE_CHANGED', 'PUBLIC', { threadItemId: message.id });
  }

  async save(tx: Prisma.TransactionClient): Promise<void> {
    await this.#thread.save(tx);
    await this.#columns.save(tx, this.#log.isPublic);
    await this.#log.save(tx);
    for (const itemId of [...noticesOf(this.#thread.items, this.#isNew), ...this.#shown]) {
      await addJob(tx, 'notify', { ticketId: this.ticket.id, itemId });
    }
  }
}
