import type { Audience, Prisma, Ticket } from '../../database/generated/client.ts';
import { append, type LogEntry, topic } from '../../live/log.ts';

/** What one change of a ticket says in the log, to whom its audience allows. */
export class ChangeLog {
  readonly #ticket: Ticket;
  readonly #actorId: string | null;
  readonly #now: Date;
  /** That it was, whose readers go on reading. */
  readonly #chatId: string | null;
  readonly #entries: LogEntry[] = [];
  /** Those whose members hear of what happens. */
  readonly #workspaceIds: string[];
  #isPublic = false;

  constructor(ticket: Ticket, chatId: string | null, actorId: string | null, now: Date) {
    this.#ticket = ticket;
    this.#chatId = chatId;
    this.#actorId = actorId;
    this.#now = now;
    this.#workspaceIds = [ticket.workspaceId];
  }

  /** Whether customers may see anything of the change. */
  get isPublic(): boolean {
    return this.#isPublic;
  }

  /** From here on the members of this workspace hear of it too. */
  addWorkspace(workspaceId: string): void {
    this.#workspaceIds.push(workspaceId);
  }

  add(
    type: LogEntry['type'],
    audience: Audience,
    details: Pick<LogEntry, 'threadItemId' | 'changed'>,
    actorId: string | null = this.#actorId,
  ): void {
    if (audience === 'PUBLIC') this.#isPublic = true;
    const topics = audience === 'PUBLIC' ? this.#publicTopics() : this.#teamTopics(type);
    const chatId = this.#chatId;
    this.#entries.push({
      type,
      topics,
      ticketId: this.#ticket.id,
      ...(chatId && { chatId }),
      ...(actorId && { actorId }),
      ...details,
    });
  }

  async save(tx: Prisma.TransactionClient): Promise<void> {
    await append(tx, this.#entries, this.#now);
  }

  #publicTopics(): string[] {
    const { id, deskId } = this.#ticket;
    const ofChat = this.#chatId ? [topic.chat(this.#chatId)] : [];
    return [topic.ticket(id), topic.desk(deskId), ...this.#workspaceIds.map(topic.workspace), ...ofChat];
  }

  #teamTopics(type: LogEntry['type']): string[] {
    const { id, deskId } = this.#ticket;
    const ofQueue = type === 'TICKET_CHANGED' ? [topic.desk(deskId)] : [];
    const ofChat = this.#chatId ? [topic.chatTeam(this.#chatId)] : [];
    return [topic.ticketTeam(id), ...ofQueue, ...ofChat];
  }
}
