import { v7 as uuidv7 } from 'uuid';
import type {
  Audience,
  MessagePurpose,
  Prisma,
  Side,
  ThreadItem,
  Ticket,
  TicketStatus,
} from '../../database/generated/client.ts';
import { addJob } from '../../jobs/add-job.ts';
import { append, type LogEntry, topic } from '../../live/log.ts';
import type { RichText } from '../../rich-text/rich-text.ts';
import { attachFiles, type MessageFiles, noFiles } from '../attachments/service.ts';
import type { LifecycleEvent } from '../desks/policy.ts';
import type { Desk } from '../desks/service.ts';
import { noticeOf, noticesOf } from '../notifications/policy.ts';
import { transition } from './lifecycle.ts';
import { lifecycleRefused } from './lifecycle-refused.ts';
import { openWork } from './policy.ts';
import { type DueTimes, dueTimes } from './targets.ts';

/** A message's text in the three forms it is stored in. */
export interface MessageBody {
  readonly richText: RichText;
  readonly html: string;
  readonly text: string;
}

export interface NewMessage {
  readonly body: MessageBody;
  /** Checked by `checkFiles` in the same transaction. */
  readonly files: MessageFiles;
  readonly audience: Audience;
  /** Null for what can't be done twice anyway. */
  readonly clientMutationId: string | null;
  readonly purpose?: MessagePurpose;
}

/** What everybody on the ticket sees of its thread, as far as the ticket keeps it in columns. */
export interface PublicThread {
  readonly newestMessageId: string | null;
  /** Of messages that were not automatic. */
  readonly firstTeamMessageAt: Date | null;
  readonly lastTeamMessageAt: Date | null;
  /** When the customer first wrote, or the ticket was reopened, after the team's last message or the ticket's last end. */
  readonly unansweredSince: Date | null;
}

/** Who changes the ticket: a person on one side, or the desk itself. */
export interface Actor {
  readonly personId: string | null;
  readonly side: Side;
}

/**
 * One change of one ticket, whose row is locked: what is decided is gathered first, then written at once by `save`, the
 * rows together with the log. Whatever customers may not see leaves every customer-visible column untouched.
 */
export class TicketChange {
  readonly ticket: Ticket;
  readonly desk: Desk;
  readonly #actor: Actor;
  readonly #now: Date;
  readonly #patch: Prisma.TicketUncheckedUpdateInput = {};
  readonly #items: (Prisma.ThreadItemCreateManyInput & { id: string })[] = [];
  readonly #files: { messageId: string; files: MessageFiles }[] = [];
  readonly #entries: LogEntry[] = [];
  readonly #shown: string[] = [];
  /** Those whose members hear of what happens. */
  readonly #workspaceIds: string[];
  #isNew = false;
  #status: TicketStatus;
  #priorityId: string;
  #firstResponseAt: Date | null;
  #itemTime: number;
  #newMessages = 0;
  #isPublic = false;

  constructor(ticket: Ticket, desk: Desk, lastItemAt: Date | null, actor: Actor, now: Date) {
    this.ticket = ticket;
    this.desk = desk;
    this.#actor = actor;
    this.#now = now;
    this.#workspaceIds = [ticket.workspaceId];
    this.#status = ticket.status;
    this.#priorityId = ticket.priorityId;
    this.#firstResponseAt = ticket.firstResponseAt;
    // A thread is ordered by time alone, so each item is later than the last, even if this machine's clock is behind.
    this.#itemTime = Math.max(now.getTime(), (lastItemAt?.getTime() ?? 0) + 1);
  }

  get status(): TicketStatus {
    return this.#status;
  }

  /** Tells the lists that the ticket is new. */
  created(): void {
    this.#isNew = true;
    this.#log('TICKET_CREATED', 'PUBLIC', { changed: ['CREATED'] });
  }

  /** Where an event would lead; throws CONFLICT with the reason where the desk's lifecycle refuses it. */
  require(event: LifecycleEvent): TicketStatus {
    const result = transition(this.desk.lifecycle, this.#status, event);
    if (result.ok) return result.status;
    throw lifecycleRefused(result.reason);
  }

  /** Takes the ticket one step through its lifecycle; throws as `require` does. */
  apply(event: LifecycleEvent): void {
    const status = this.require(event);
    if (status === this.#status) return;

    const id = this.#addItem('STATUS_CHANGE', 'PUBLIC', { statusFrom: this.#status, statusTo: status });
    this.#status = status;
    this.#patch.status = status;
    this.#patch.statusSince = this.#now;
    this.#patch.autoCloseWarnedAt = null;
    if (!openWork.includes(status)) this.#patch.customerWaitingSince = null;
    if (event === 'REOPEN') this.#patch.customerWaitingSince = this.#now;
    this.#log('TICKET_CHANGED', 'PUBLIC', { threadItemId: id, changed: ['STATUS'] });
  }

  /** Assigns an agent, or nobody. Customers learn of it where the desk shows agents' names. */
  assign(assigneeId: string | null): void {
    if (assigneeId !== this.ticket.assigneeId) this.#assign(assigneeId, {});
  }

  /** Hands a new ticket to whom its type names. Nobody has accepted it by that: its status stays. */
  assignByDefault(assigneeId: string): void {
    this.#assign(assigneeId, { authorId: null, authorSide: 'SYSTEM' });
  }

  #assign(assigneeId: string | null, author: Partial<Prisma.ThreadItemCreateManyInput>): void {
    const audience = this.desk.showsAgentNames ? 'PUBLIC' : 'INTERNAL';
    const id = this.#addItem('ASSIGNMENT_CHANGE', audience, { assigneeId, ...author });
    this.#patch.assigneeId = assigneeId;
    this.#log('TICKET_CHANGED', audience, { threadItemId: id, changed: ['ASSIGNEE'] });
  }

  setPriority(priorityId: string): void {
    if (priorityId === this.ticket.priorityId) return;
    const id = this.#addItem('PRIORITY_CHANGE', 'PUBLIC', {
      priorityFromId: this.ticket.priorityId,
      priorityToId: priorityId,
    });
    this.#patch.priorityId = priorityId;
    this.#priorityId = priorityId;
    this.#log('TICKET_CHANGED', 'PUBLIC', { threadItemId: id, changed: ['PRIORITY'] });
  }

  setType(typeId: string): void {
    if (typeId === this.ticket.typeId) return;
    const id = this.#addItem('TYPE_CHANGE', 'PUBLIC', { typeFromId: this.ticket.typeId, typeToId: typeId });
    this.#patch.typeId = typeId;
    this.#askForForm(null);
    this.#log('TICKET_CHANGED', 'PUBLIC', { threadItemId: id, changed: ['TYPE'] });
  }

  /** Sends the form back with the reason, which is a reply too: `apply` its event. The ticket waits for another form. */
  returnForm(reason: MessageBody): void {
    const message = { body: reason, files: noFiles, audience: 'PUBLIC', clientMutationId: null } as const;
    this.post({ ...message, purpose: 'RETURNED_FORM' });
    this.#askForForm(this.#now);
  }

  #askForForm(since: Date | null): void {
    if (since === this.ticket.formReturnedAt) return;
    this.#patch.formReturnedAt = since;
    this.#log('TICKET_CHANGED', 'PUBLIC', { changed: ['FORM'] });
  }

  /** Hands it to another workspace of its desk; the rows that say whose it is are the caller's to move. */
  moveTo(workspaceId: string, premium: boolean): void {
    const places = { workspaceFromId: this.ticket.workspaceId, workspaceToId: workspaceId };
    const id = this.#addItem('WORKSPACE_CHANGE', 'PUBLIC', places);
    this.#workspaceIds.push(workspaceId);
    this.#patch.premium = premium;
    this.#log('TICKET_CHANGED', 'PUBLIC', { threadItemId: id, changed: ['WORKSPACE'] });
  }

  /** Tells everybody that its submitter has rated it. */
  rated(): void {
    this.#log('TICKET_CHANGED', 'PUBLIC', { changed: ['RATING'] });
  }

  /** Notes that its submitter was told when it closes by itself. */
  warned(): void {
    this.#patch.autoCloseWarnedAt = this.#now;
  }

  /** Takes it from everybody. */
  delete(): void {
    this.#patch.deletedAt = this.#now;
    this.#log('TICKET_DELETED', 'PUBLIC', {});
  }

  /** Says that the submitter's second factor is gone: the code that they proved themselves with was good for this once. */
  secondFactorRemoved(): void {
    const id = this.#addItem('SECOND_FACTOR_REMOVAL', 'PUBLIC', {});
    this.#patch.codeVerifiedAt = null;
    this.#log('TICKET_CHANGED', 'PUBLIC', { threadItemId: id, changed: ['SECOND_FACTOR'] });
  }

  /** Says that the submitter has cancelled their account, before what follows from that. */
  accountCancelled(): void {
    const id = this.#addItem('ACCOUNT_CANCELLATION', 'PUBLIC', {});
    this.#log('TICKET_CHANGED', 'PUBLIC', { threadItemId: id, changed: [] });
  }

  /** Adds a message to the thread and returns its id. It does not touch the lifecycle: `apply` the reply's event too. */
  post(message: NewMessage): string {
    const { richText, html, text } = message.body;
    const id = this.#addItem('MESSAGE', message.audience, {
      richText,
      html,
      text,
      clientMutationId: message.clientMutationId,
      writtenFor: message.clientMutationId === null ? null : message.audience,
      purpose: message.purpose ?? null,
    });
    this.#files.push({ messageId: id, files: message.files });
    if (message.files.formId !== null) this.#askForForm(null);
    if (message.audience === 'PUBLIC') {
      this.#newMessages += 1;
      this.#patch.lastMessageId = id;
      if (this.#actor.side === 'TEAM' && message.purpose !== 'OPENED_FOR_CUSTOMER') {
        this.#patch.customerWaitingSince = null;
        this.#patch.lastTeamMessageAt = new Date(this.#itemTime - 1);
        this.#firstResponseAt ??= new Date(this.#itemTime - 1);
        this.#patch.autoCloseWarnedAt = null;
      } else {
        this.#patch.customerWaitingSince = this.ticket.customerWaitingSince ?? this.#now;
      }
    }
    this.#log('MESSAGE_POSTED', message.audience, { threadItemId: id });
    return id;
  }

  /**
   * Adds a message of the desk itself, which everybody on the ticket sees. It answers nobody: whose turn it is, since when,
   * and the status stay as they are.
   */
  postAutomatically({ richText, html, text }: MessageBody): string {
    const byDesk = { automatic: true, authorId: null, authorSide: 'SYSTEM' } as const;
    const id = this.#addItem('MESSAGE', 'PUBLIC', { richText, html, text, ...byDesk });
    this.#newMessages += 1;
    this.#patch.lastMessageId = id;
    this.#log('MESSAGE_POSTED', 'PUBLIC', { threadItemId: id }, null);
    return id;
  }

  /**
   * Shows a message to customers, or takes it from them: the ticket's columns become those of a ticket that never had the
   * hidden message, by what its thread says once that is done.
   */
  audienceChanged(message: ThreadItem, thread: PublicThread): void {
    this.#newMessages += message.audience === 'PUBLIC' ? 1 : -1;
    this.#patch.lastMessageId = thread.newestMessageId;
    this.#patch.lastTeamMessageAt = thread.lastTeamMessageAt;
    // A warning names the moment that follows from it, and is withdrawn once another does.
    if (thread.lastTeamMessageAt?.getTime() !== this.ticket.lastTeamMessageAt?.getTime()) {
      this.#patch.autoCloseWarnedAt = null;
    }
    this.#firstResponseAt = thread.firstTeamMessageAt;
    this.#patch.customerWaitingSince = openWork.includes(this.#status) ? thread.unansweredSince : null;
    if (message.audience === 'PUBLIC' && noticeOf(message)) this.#shown.push(message.id);
    this.#log('MESSAGE_AUDIENCE_CHANGED', 'PUBLIC', { threadItemId: message.id });
  }

  async save(tx: Prisma.TransactionClient): Promise<void> {
    const { id, conversationId } = this.ticket;
    const lastItem = this.#items.at(-1);
    if (lastItem) {
      await tx.threadItem.createMany({ data: this.#items });
      for (const { messageId, files } of this.#files) await attachFiles(tx, messageId, files);
      await tx.conversation.update({ where: { id: conversationId }, data: { lastItemAt: lastItem.createdAt } });
    }
    if (this.#newMessages !== 0) this.#patch.messageCount = { increment: this.#newMessages };
    if (this.#isPublic) {
      // Never back, even if this machine's clock is behind that of the last change.
      const updatedAt = new Date(Math.max(this.#now.getTime(), this.ticket.updatedAt.getTime()));
      Object.assign(this.#patch, { version: { increment: 1 }, updatedAt }, await this.#dueTimes(tx));
    }
    await tx.ticket.update({ where: { id }, data: this.#patch });
    await append(tx, this.#entries, this.#now);
    for (const itemId of [...noticesOf(this.#items, this.#isNew), ...this.#shown]) {
      await addJob(tx, 'notify', { ticketId: id, itemId });
    }
  }

  /** Everything that due times follow from is public. */
  async #dueTimes(tx: Prisma.TransactionClient): Promise<DueTimes> {
    const targets = await tx.priority.findUniqueOrThrow({ where: { id: this.#priorityId } });
    const facts = { status: this.#status, firstResponseAt: this.#firstResponseAt, targets };
    return dueTimes(this.ticket, { ...facts, hours: this.desk.workingHours }, this.#now);
  }

  #addItem(kind: ThreadItem['kind'], audience: Audience, columns: Partial<Prisma.ThreadItemCreateManyInput>): string {
    const id = uuidv7();
    this.#items.push({
      id,
      conversationId: this.ticket.conversationId,
      kind,
      audience,
      authorId: this.#actor.personId,
      authorSide: this.#actor.side,
      createdAt: new Date(this.#itemTime),
      ...columns,
    });
    this.#itemTime += 1;
    return id;
  }

  #log(
    type: LogEntry['type'],
    audience: Audience,
    details: Pick<LogEntry, 'threadItemId' | 'changed'>,
    actorId: string | null = this.#actor.personId,
  ): void {
    const { id, deskId } = this.ticket;
    if (audience === 'PUBLIC') this.#isPublic = true;
    const topics =
      audience === 'PUBLIC'
        ? [topic.ticket(id), topic.desk(deskId), ...this.#workspaceIds.map(topic.workspace)]
        : [topic.ticketTeam(id), ...(type === 'TICKET_CHANGED' ? [topic.desk(deskId)] : [])];
    this.#entries.push({ type, topics, ticketId: id, ...(actorId && { actorId }), ...details });
  }
}
