import type { Audience, Prisma, Ticket } from '../../database/generated/client.ts';
import { append, type LogEntry, topic } from '../../live/log.ts';

/** What one change of a ticket says in the log, to whom its audience allows. */
export class ChangeLog {
  readonly #ticket: Ticket;
  readonly #actorId: string | null;
  readonly #now: Date;
  readonly #entries: LogEntry[] = [];
  /** Those whose members hear of what happens. */
  readonly #workspaceIds: string[];
  #isPublic = false;

  constructor(ticket: Ticket, actorId: string | null, now: Date) {
    this.#ticket = ticket;
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
    const { id, deskId } = this.#ticket;
    if (audience === 'PUBLIC') this.#isPublic = true;
    const topics =
      audience === 'PUBLIC'
        ? [topic.ticket(id), topic.desk(deskId), ...this.#workspaceIds.map(topic.workspace)]
        : [topic.ticketTeam(id), ...(type === 'TICKET_CHANGED' ? [topic.desk(deskId)] : [])];
    this.#entries.push({ type, topics, ticketId: id, ...(actorId && { actorId }), ...details });
  }

  async save(tx: Prisma.TransactionClient): Promise<void> {
    await append(tx, this.#entries, this.#now);
  }
}
