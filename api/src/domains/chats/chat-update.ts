import { type Chat as ChatRow, type Conversation, Prisma } from '../../database/generated/client.ts';
import { addJob } from '../../jobs/add-job.ts';
import { append, type LogEntry, otherWriter, topic } from '../../live/log.ts';
import type { ArticleWalk } from '../assistant/service.ts';
import { openUntil } from '../desks/policy.ts';
import type { Desk } from '../desks/service.ts';
import {
  type Actor,
  automaticBody,
  type MessageBody,
  openTicketFromChat,
  ThreadAdditions,
} from '../tickets/service.ts';
import type { Chat, ChatEffect, ChatEvent, ChatTransition, Moment, TicketReason } from './chat.ts';
import { nextDeadline } from './chat-deadlines.ts';
import { transition } from './chat-lifecycle.ts';
import { refused } from './chat-refused.ts';
import { toChat, toColumns } from './chat-row.ts';
import { noticeWords, ticketWords } from './chat-words.ts';

type Transaction = Prisma.TransactionClient;
type NewMessage = Parameters<ThreadAdditions['addMessage']>[0];

/**
 * One change of one chat, whose row is locked: what is decided is gathered first, then written at once by `save`, the rows
 * together with the log and the jobs.
 */
export class ChatUpdate {
  readonly row: ChatRow;
  readonly desk: Desk;
  readonly #conversation: Conversation;
  readonly #actor: Actor;
  readonly #now: Date;
  readonly #thread: ThreadAdditions;
  readonly #log: LogEntry[] = [];
  #chat: Chat;
  #isNew = false;
  #turnToAsk: number | null = null;
  #walk: ArticleWalk | null | undefined;
  #ticket: { reason: TicketReason; agentId: string | null } | null = null;

  constructor(row: ChatRow, conversation: Conversation, desk: Desk, actor: Actor, now: Date) {
    this.row = row;
    this.desk = desk;
    this.#conversation = conversation;
    this.#actor = actor;
    this.#now = now;
    this.#chat = toChat(row);
    this.#thread = new ThreadAdditions(conversation.id, conversation.lastItemAt, actor, now);
  }

  get chat(): Chat {
    return this.#chat;
  }

  /** Tells of a chat that has just begun. */
  created(): void {
    this.#isNew = true;
  }

  /** Whether the lifecycle takes the event as the chat is now. */
  allows(event: ChatEvent): boolean {
    return this.#transition(event).ok;
  }

  /** Throws CONFLICT with the reason where the lifecycle refuses the event. */
  require(event: ChatEvent): void {
    const result = this.#transition(event);
    if (!result.ok) throw refused(result.reason);
  }

  /** Takes the chat one step through its lifecycle; throws as `require` does. */
  apply(event: ChatEvent): void {
    const result = this.#transition(event);
    if (!result.ok) throw refused(result.reason);
    this.#chat = result.chat;
    for (const effect of result.effects) this.#carryOut(effect);
  }

  /** Adds a message and returns its id. It doesn't touch the lifecycle: `apply` its event too. */
  post(message: NewMessage): string {
    const id = this.#thread.addMessage(message);
    this.#logMessage(id, message.audience === 'PUBLIC', this.#actor.personId);
    return id;
  }

  /** Adds a message of the desk itself, which nobody's turn follows from, and returns its id. */
  say(body: MessageBody): string {
    const id = this.#thread.addAutomaticMessage(body);
    this.#logMessage(id, true, null);
    return id;
  }

  /** Keeps how far the assistant has led the customer through a procedure, together with what it says about that. */
  keepWalk(walk: ArticleWalk | null): void {
    this.#walk = walk;
  }

  /** Writes everything, and has the chat looked at when something is due next. */
  async save(tx: Transaction): Promise<void> {
    await this.#thread.save(tx);
    if (this.#hasChanged) await this.#saveChat(tx);
    await append(tx, this.#log, this.#now);
  }

  /** Has it looked at some seconds after what is due next: the clock of the database may be ahead of ours. */
  async lookAgain(tx: Transaction): Promise<void> {
    const due = this.#nextDeadline();
    if (due) await this.#lookAt(tx, new Date(due.getTime() + 5_000));
  }

  /** A note changes nothing that customers may hear of. */
  get #hasChanged(): boolean {
    return this.#isNew || JSON.stringify(toColumns(this.#chat)) !== JSON.stringify(toColumns(toChat(this.row)));
  }

  get #hasOtherWriter(): boolean {
    const { state, agentId } = toColumns(this.#chat);
    return state !== this.row.state || agentId !== this.row.agentId;
  }

  async #saveChat(tx: Transaction): Promise<void> {
    const { id } = this.row;
    // What led to the ticket is told before it.
    if (this.#ticket) await append(tx, this.#log.splice(0), this.#now);
    const ticketId = this.#ticket && (await this.#openTicket(tx, this.#ticket));
    const endedAt = this.#chat.state === 'ENDED' ? this.#now : null;
    await tx.chat.update({
      where: { id },
      data: { ...toColumns(this.#chat), ...this.#walkColumn(), ticketId, endedAt },
    });
    const changed = this.#hasOtherWriter ? [otherWriter] : [];
    this.#log.push({ type: 'CHAT_CHANGED', topics: this.#publicTopics(), chatId: id, changed });

    const due = this.#nextDeadline();
    if (due) await this.#lookAt(tx, due);
    const isAsked = this.#turnToAsk === this.#chat.turn && this.#chat.unansweredSince !== null;
    if (isAsked) await addJob(tx, 'answer_chat', { chatId: id, turn: this.#chat.turn }, { maxAttempts: 3 });
  }

  #walkColumn(): Pick<Prisma.ChatUncheckedUpdateInput, 'walk'> {
    if (this.#walk === undefined) return {};
    return { walk: this.#walk ? { ...this.#walk } : Prisma.DbNull };
  }

  #nextDeadline(): Date | null {
    return nextDeadline(this.#chat, openUntil(this.desk.workingHours, this.#now));
  }

  #lookAt(tx: Transaction, runAt: Date): Promise<void> {
    const chatId = this.row.id;
    return addJob(tx, 'look_at_chat', { chatId }, { runAt, key: `chat ${chatId}` });
  }

  #transition(event: ChatEvent): ChatTransition {
    return transition(this.#chat, event, this.#moment());
  }

  #moment(): Moment {
    return { now: this.#now, isOpen: openUntil(this.desk.workingHours, this.#now) !== null };
  }

  #carryOut(effect: ChatEffect): void {
    switch (effect.type) {
      case 'ASK_ASSISTANT':
        this.#turnToAsk = effect.turn;
        return;
      case 'TELL_CUSTOMER':
        // The ticket says it itself, as its reference is known only then.
        if (effect.notice !== 'BECAME_TICKET') this.#tell(effect);
        return;
      case 'OPEN_TICKET':
        this.#ticket = effect;
        return;
      case 'QUEUE_MOVED':
        this.#log.push({ type: 'CHAT_QUEUE_MOVED', topics: [topic.chatQueue(this.row.deskId)] });
        return;
      // The chat's own event tells agents, and an answer that comes too late is refused by its number.
      case 'STOP_ASSISTANT':
      case 'NOTIFY_AGENT':
      case 'NOTIFY_AGENTS':
        return;
    }
  }

  #tell(notice: Parameters<typeof noticeWords>[0]): void {
    this.say(automaticBody(noticeWords(notice, this.desk.workingHours.summary)));
  }

  async #openTicket(tx: Transaction, { reason, agentId }: { reason: TicketReason; agentId: string | null }) {
    const conversation = { ...this.#conversation, lastItemAt: this.#thread.newestAt };
    const words = (reference: string) => ticketWords(reason, reference);
    const { id, customerId } = this.row;
    const chat = { id, conversation, customerId, agentId, words };
    return openTicketFromChat(tx, this.desk, chat, this.#now);
  }

  #logMessage(threadItemId: string, isPublic: boolean, actorId: string | null): void {
    const { id: chatId } = this.row;
    const topics = isPublic ? this.#publicTopics() : [topic.chatTeam(chatId)];
    this.#log.push({ type: 'MESSAGE_POSTED', topics, chatId, threadItemId, ...(actorId && { actorId }) });
  }

  #publicTopics(): string[] {
    return [topic.chat(this.row.id), topic.deskChats(this.row.deskId)];
  }
}
