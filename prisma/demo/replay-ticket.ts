import type { Audience, MessagePurpose, Prisma } from '../../api/src/database/generated/client.ts';
import type { LifecycleEvent } from '../../api/src/domains/desks/settings.ts';
import { transition } from '../../api/src/domains/tickets/lifecycle.ts';
import { type DueTimes, dueTimes, type Targets } from '../../api/src/domains/tickets/targets.ts';
import { drawn, drawnReference } from './drawn.ts';
import { type OpenedTicket, openedTicket } from './opened-ticket.ts';
import { type Actor, actorOf, requireMayApply, requireTeam, teamMember } from './replay-actor.ts';
import type { ReplayStage } from './replay-stage.ts';
import { type DemoFile, ReplayedThread } from './replayed-thread.ts';
import type { ScriptAction, ScriptMessage, TicketScript } from './ticket-script.ts';

export interface ReplayedTicket {
  conversation: Prisma.ConversationCreateManyInput;
  items: Prisma.ThreadItemCreateManyInput[];
  files: DemoFile[];
  ticket: Prisma.TicketCreateManyInput;
}

/**
 * Plays a script through the desk's lifecycle and returns the rows it leaves behind, the same as if everybody had done
 * their part in the product. Throws an Error where somebody does what they may not, or in the future.
 */
export function replayTicket(script: TicketScript, stage: ReplayStage): ReplayedTicket {
  const reference = drawnReference(`${stage.newDesk.slug} ${script.subject}`);
  const opened = openedAt(script, reference, stage.now);
  const replay = new TicketReplay(script, stage, reference, opened);
  try {
    replay.message(actorOf(script.submitter, stage), 'PUBLIC', script.body);
    for (const { markdown } of stage.newDesk.settings.automaticReplies) replay.answerAutomatically(markdown);
    for (const [index, step] of script.steps.entries()) {
      if (step.afterMinutes === null) replay.waitForAutoClose();
      else replay.wait(step.afterMinutes * 60_000 + drawn(`${reference} ${index}`, 60) * 1000);
      for (const action of step.actions) replay.act(step.actor, action);
    }
    return replay.rows();
  } catch (error) {
    throw new Error(`Ticket script "${script.subject}": ${error instanceof Error ? error.message : error}`);
  }
}

/** Up to ten minutes earlier than the script says, and a minute for each step, so that no two tickets keep step. */
function openedAt(script: TicketScript, reference: string, now: Date): number {
  const early = script.steps.length * 60_000 + drawn(reference, 600_000);
  return now.getTime() - script.ageMinutes * 60_000 - early;
}

class TicketReplay {
  readonly #script: TicketScript;
  readonly #stage: ReplayStage;
  readonly #thread: ReplayedThread;
  readonly #ticket: OpenedTicket;
  #targets: Targets;
  #due: DueTimes;
  #lastTeamMessageAt: number | null = null;
  #messageCount = 0;
  #hasForm = false;

  constructor(script: TicketScript, stage: ReplayStage, reference: string, opened: number) {
    this.#script = script;
    this.#stage = stage;
    const { id: priorityId, ...targets } = stage.priority(script.priority);
    this.#targets = targets;
    this.#due = {
      firstResponseAt: null,
      firstResponseDueAt: null,
      resolutionDueAt: null,
      dueAt: null,
      pausedSince: null,
      pausedMinutes: 0,
    };
    this.#thread = new ReplayedThread(stage, opened);
    const { conversation } = this.#thread;
    this.#ticket = openedTicket(script, stage, { reference, priorityId, conversation });
  }

  answerAutomatically(markdown: string): void {
    this.message(actorOf(null, this.#stage), 'PUBLIC', { markdown, files: [] });
  }

  wait(milliseconds: number): void {
    this.#thread.wait(milliseconds);
  }

  waitForAutoClose(): void {
    const hours = this.#stage.newDesk.settings.lifecycle.autoCloseAfterHours;
    if (hours === null || this.#lastTeamMessageAt === null) throw new Error('it does not close by itself');
    this.#thread.waitUntil(this.#lastTeamMessageAt + hours * 3_600_000);
  }

  act(key: string | null, action: ScriptAction): void {
    const actor = actorOf(key, this.#stage);
    switch (action.kind) {
      case 'reply':
        this.message(actor, 'PUBLIC', action.message);
        this.#apply(actor, actor.side === 'TEAM' ? 'AGENT_REPLY' : 'CUSTOMER_REPLY');
        return;
      case 'note':
        requireTeam(actor);
        this.message(actor, 'INTERNAL', action.message);
        return;
      case 'return':
        requireTeam(actor);
        if (!this.#hasForm) throw new Error('there is no form to return');
        this.#hasForm = false;
        this.#ticket.formReturnedAt = this.message(actor, 'PUBLIC', action.message, 'RETURNED_FORM');
        this.#apply(actor, 'AGENT_REPLY');
        return;
      case 'event':
        requireMayApply(actor, action.event, this.#script.submitter, this.#stage.workspace);
        this.#apply(actor, action.event);
        if (action.event === 'ACCEPT') this.#assign(actor, actor.id);
        return;
      case 'assign':
        requireTeam(actor);
        this.#assign(actor, action.assignee && teamMember(action.assignee, this.#stage));
        if (action.assignee && this.#ticket.status === 'OPEN') this.#apply(actor, 'ACCEPT');
        return;
      case 'priority':
        requireTeam(actor);
        this.#setPriority(actor, this.#stage.priority(action.priority));
    }
  }

  /** Returns when it was written. */
  message(actor: Actor, audience: Audience, message: ScriptMessage, purpose: MessagePurpose | null = null): Date {
    const { id, createdAt } = this.#thread.addMessage(actor, audience, message, purpose);
    if (message.files.some(({ isForm }) => isForm)) {
      this.#hasForm = true;
      this.#ticket.formReturnedAt = null;
    }
    if (audience === 'INTERNAL') return createdAt;
    this.#messageCount += 1;
    this.#ticket.lastMessageId = id;
    const automatic = actor.side === 'SYSTEM';
    if (!automatic && actor.side === 'TEAM') this.#due.firstResponseAt ??= createdAt;
    this.#keepTime(createdAt);
    if (automatic) return createdAt;
    if (actor.side === 'TEAM') {
      this.#lastTeamMessageAt = createdAt.getTime();
      this.#ticket.lastTeamMessageAt = createdAt;
      this.#ticket.customerWaitingSince = null;
    } else {
      this.#ticket.customerWaitingSince ??= createdAt;
    }
    return createdAt;
  }

  rows(): ReplayedTicket {
    const { conversation, items, files, version, lastItemAt, lastPublicItemAt } = this.#thread;
    if (lastItemAt > this.#stage.now) throw new Error('it ends in the future');
    return {
      conversation: { ...conversation, lastItemAt },
      items,
      files,
      ticket: {
        ...this.#ticket,
        ...this.#due,
        messageCount: this.#messageCount,
        version,
        updatedAt: lastPublicItemAt,
      },
    };
  }

  #apply(actor: Actor, event: LifecycleEvent): void {
    const statusFrom = this.#ticket.status;
    const result = transition(this.#stage.newDesk.settings.lifecycle, statusFrom, event);
    if (!result.ok) throw new Error(`${event} in ${statusFrom}: ${result.reason}`);
    if (result.status === statusFrom) return;
    const { createdAt } = this.#thread.add(actor, 'STATUS_CHANGE', 'PUBLIC', { statusFrom, statusTo: result.status });
    this.#ticket.status = result.status;
    this.#keepTime(createdAt);
    this.#ticket.statusSince = createdAt;
    if (['RESOLVED', 'CLOSED', 'REVOKED'].includes(result.status)) this.#ticket.customerWaitingSince = null;
    if (event === 'REOPEN') this.#ticket.customerWaitingSince = createdAt;
  }

  #assign(actor: Actor, assigneeId: string | null): void {
    if (assigneeId === this.#ticket.assigneeId) return;
    this.#thread.add(actor, 'ASSIGNMENT_CHANGE', this.#stage.newDesk.showsAgentNames ? 'PUBLIC' : 'INTERNAL', {
      assigneeId,
    });
    this.#ticket.assigneeId = assigneeId;
  }

  #setPriority(actor: Actor, { id: priorityToId, ...targets }: ReturnType<ReplayStage['priority']>): void {
    const priorityFromId = this.#ticket.priorityId;
    if (priorityFromId === priorityToId) throw new Error('it has that priority already');
    const { createdAt } = this.#thread.add(actor, 'PRIORITY_CHANGE', 'PUBLIC', { priorityFromId, priorityToId });
    this.#ticket.priorityId = priorityToId;
    this.#targets = targets;
    this.#keepTime(createdAt);
  }

  #keepTime(now: Date): void {
    const { createdAt } = this.#thread.conversation;
    const { status } = this.#ticket;
    const hours = this.#stage.newDesk.settings.workingHours;
    const facts = { status, firstResponseAt: this.#due.firstResponseAt, targets: this.#targets, hours };
    this.#due = dueTimes({ ...this.#due, createdAt }, facts, now);
  }
}
