import { v7 as uuidv7 } from 'uuid';
import type { Audience, MessagePurpose, Prisma, Side, TicketStatus } from '../../api/src/database/generated/client.ts';
import type { NewDesk } from '../../api/src/domains/desks/new-desk.ts';
import type { LifecycleEvent } from '../../api/src/domains/desks/settings.ts';
import { transition } from '../../api/src/domains/tickets/lifecycle.ts';
import { type DueTimes, dueTimes, type Targets } from '../../api/src/domains/tickets/targets.ts';
import { richTextFromMarkdown } from '../../api/src/rich-text/from-markdown.ts';
import { richTextToHtml } from '../../api/src/rich-text/to-html.ts';
import { richTextToText } from '../../api/src/rich-text/to-text.ts';
import { drawn, drawnReference } from './drawn.ts';
import type { DemoWorkspace } from './people/cast.ts';
import type { ScriptAction, ScriptMessage, TicketScript } from './ticket-script.ts';

/** The ids of what a ticket refers to, by the names its script uses. Each throws an Error for a name it doesn't know. */
export interface ReplayStage {
  now: Date;
  newDesk: NewDesk;
  deskId: string;
  /** The workspace of the ticket's submitter. */
  workspace: DemoWorkspace;
  workspaceId: string;
  person(key: string): string;
  isTeam(key: string): boolean;
  type(slug: string): string;
  priority(slug: string): { id: string } & Targets;
  license(suffix: string): string;
}

export interface ReplayedTicket {
  conversation: Prisma.ConversationCreateManyInput;
  items: Prisma.ThreadItemCreateManyInput[];
  files: DemoFile[];
  ticket: Prisma.TicketCreateManyInput;
}

/** A file of a message, by its name in files/. */
export interface DemoFile {
  name: string;
  deskId: string;
  uploaderId: string | null;
  messageId: string;
  position: number;
  isForm: boolean;
  createdAt: Date;
}

interface Actor {
  id: string | null;
  side: Side;
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
    replay.message(replay.actor(script.submitter), 'PUBLIC', script.body);
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
  readonly #items: Prisma.ThreadItemCreateManyInput[] = [];
  readonly #files: DemoFile[] = [];
  readonly #ticket: Prisma.TicketCreateManyInput & { status: TicketStatus; priorityId: string };
  readonly #conversation: Prisma.ConversationCreateManyInput & { id: string; createdAt: Date };
  #targets: Targets;
  #due: DueTimes;
  #clock: number;
  #lastTeamMessageAt: number | null = null;
  #messageCount = 0;
  #hasForm = false;
  #version = 0;

  constructor(script: TicketScript, stage: ReplayStage, reference: string, opened: number) {
    this.#script = script;
    this.#stage = stage;
    this.#clock = opened;
    const createdAt = new Date(opened);
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
    const place = { deskId: stage.deskId, workspaceId: stage.workspaceId, createdAt };
    this.#conversation = { id: uuidv7({ msecs: opened }), ...place };
    this.#ticket = {
      id: uuidv7({ msecs: opened }),
      reference,
      ...place,
      conversationId: this.#conversation.id,
      submitterId: stage.person(script.submitter),
      assigneeId: null,
      typeId: stage.type(script.type),
      priorityId,
      licenseId: this.#license(),
      subject: script.subject,
      status: 'OPEN',
      premium: stage.workspace.licenses.some(({ status }) => stage.newDesk.premiumLicenseStatuses.includes(status)),
      statusSince: createdAt,
      customerWaitingSince: createdAt,
      clientMutationId: `demo-${reference}`,
    };
  }

  actor(key: string | null): Actor {
    if (key === null) return { id: null, side: 'SYSTEM' };
    if (this.#stage.isTeam(key)) return { id: this.#stage.person(key), side: 'TEAM' };
    if (!Object.hasOwn(this.#stage.workspace.members, key)) throw new Error(`${key} is not in the workspace`);
    return { id: this.#stage.person(key), side: 'CUSTOMER' };
  }

  answerAutomatically(markdown: string): void {
    this.message(this.actor(null), 'PUBLIC', { markdown, files: [] });
  }

  wait(milliseconds: number): void {
    this.#clock += milliseconds;
  }

  waitForAutoClose(): void {
    const hours = this.#stage.newDesk.settings.lifecycle.autoCloseAfterHours;
    if (hours === null || this.#lastTeamMessageAt === null) throw new Error('it does not close by itself');
    this.#clock = this.#lastTeamMessageAt + hours * 3_600_000;
  }

  act(key: string | null, action: ScriptAction): void {
    const actor = this.actor(key);
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
        this.#requireMayApply(key, actor, action.event);
        this.#apply(actor, action.event);
        if (action.event === 'ACCEPT') this.#assign(actor, actor.id);
        return;
      case 'assign':
        requireTeam(actor);
        this.#assign(actor, action.assignee && this.#teamMember(action.assignee));
        if (action.assignee && this.#ticket.status === 'OPEN') this.#apply(actor, 'ACCEPT');
        return;
      case 'priority':
        requireTeam(actor);
        this.#setPriority(actor, this.#stage.priority(action.priority));
    }
  }

  /** Returns when it was written. */
  message(
    actor: Actor,
    audience: Audience,
    { markdown, files }: ScriptMessage,
    purpose: MessagePurpose | null = null,
  ): Date {
    const richText = richTextFromMarkdown(markdown);
    if (!richText.ok)
      throw new Error(`"${markdown}" needs ${richText.issues.map(({ allowed }) => allowed).join(', ')}`);
    const html = richTextToHtml(richText.value);
    const text = richTextToText(richText.value);
    const automatic = actor.side === 'SYSTEM';
    const { id, createdAt } = this.#add(actor, 'MESSAGE', audience, {
      richText: richText.value,
      html,
      text,
      automatic,
      purpose,
    });
    const facts = { deskId: this.#stage.deskId, uploaderId: actor.id, messageId: id, createdAt };
    this.#files.push(...files.map((file, position) => ({ ...file, ...facts, position })));
    if (files.some(({ isForm }) => isForm)) {
      this.#hasForm = true;
      this.#ticket.formReturnedAt = null;
    }
    if (audience === 'INTERNAL') return createdAt;
    this.#messageCount += 1;
    this.#ticket.lastMessageId = id;
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
    const lastItemAt = new Date(Math.max(...this.#items.map((item) => timeOf(item))));
    if (lastItemAt > this.#stage.now) throw new Error('it ends in the future');
    const publicTimes = this.#items.filter(({ audience }) => audience === 'PUBLIC').map((item) => timeOf(item));
    return {
      conversation: { ...this.#conversation, lastItemAt },
      items: this.#items,
      files: this.#files,
      ticket: {
        ...this.#ticket,
        ...this.#due,
        messageCount: this.#messageCount,
        version: this.#version,
        updatedAt: new Date(Math.max(...publicTimes)),
      },
    };
  }

  #apply(actor: Actor, event: LifecycleEvent): void {
    const statusFrom = this.#ticket.status;
    const result = transition(this.#stage.newDesk.settings.lifecycle, statusFrom, event);
    if (!result.ok) throw new Error(`${event} in ${statusFrom}: ${result.reason}`);
    if (result.status === statusFrom) return;
    const { createdAt } = this.#add(actor, 'STATUS_CHANGE', 'PUBLIC', { statusFrom, statusTo: result.status });
    this.#ticket.status = result.status;
    this.#keepTime(createdAt);
    this.#ticket.statusSince = createdAt;
    if (['RESOLVED', 'CLOSED', 'REVOKED'].includes(result.status)) this.#ticket.customerWaitingSince = null;
    if (event === 'REOPEN') this.#ticket.customerWaitingSince = createdAt;
  }

  #assign(actor: Actor, assigneeId: string | null): void {
    if (assigneeId === this.#ticket.assigneeId) return;
    this.#add(actor, 'ASSIGNMENT_CHANGE', this.#stage.newDesk.showsAgentNames ? 'PUBLIC' : 'INTERNAL', { assigneeId });
    this.#ticket.assigneeId = assigneeId;
  }

  #setPriority(actor: Actor, { id: priorityToId, ...targets }: ReturnType<ReplayStage['priority']>): void {
    const priorityFromId = this.#ticket.priorityId;
    if (priorityFromId === priorityToId) throw new Error('it has that priority already');
    const { createdAt } = this.#add(actor, 'PRIORITY_CHANGE', 'PUBLIC', { priorityFromId, priorityToId });
    this.#ticket.priorityId = priorityToId;
    this.#targets = targets;
    this.#keepTime(createdAt);
  }

  #keepTime(now: Date): void {
    const { createdAt } = this.#conversation;
    const { status } = this.#ticket;
    const hours = this.#stage.newDesk.settings.workingHours;
    const facts = { status, firstResponseAt: this.#due.firstResponseAt, targets: this.#targets, hours };
    this.#due = dueTimes({ ...this.#due, createdAt }, facts, now);
  }

  #add(
    actor: Actor,
    kind: Prisma.ThreadItemCreateManyInput['kind'],
    audience: Audience,
    columns: Partial<Prisma.ThreadItemCreateManyInput>,
  ): { id: string; createdAt: Date } {
    const id = uuidv7({ msecs: this.#clock });
    const createdAt = new Date(this.#clock);
    const author = { authorId: actor.id, authorSide: actor.side };
    this.#items.push({ id, conversationId: this.#conversation.id, kind, audience, ...author, createdAt, ...columns });
    // Times are unique within a thread: they are its order.
    this.#clock += 1;
    if (audience === 'PUBLIC') this.#version += 1;
    return { id, createdAt };
  }

  /** Customers close, revoke and reopen their own tickets, owners those of their workspace; only they revoke. */
  #requireMayApply(key: string | null, actor: Actor, event: LifecycleEvent): void {
    if (actor.side === 'SYSTEM') return;
    if (actor.side === 'TEAM') {
      if (event === 'REVOKE') throw new Error('only customers revoke');
      return;
    }
    const decides = key === this.#script.submitter || this.#stage.workspace.members[key ?? ''] === 'OWNER';
    if (!decides || !['CLOSE', 'REVOKE', 'REOPEN'].includes(event)) throw new Error(`${key} may not ${event}`);
  }

  #teamMember(key: string): string {
    if (!this.#stage.isTeam(key)) throw new Error(`${key} is not on the team`);
    return this.#stage.person(key);
  }

  #license(): string | null {
    const { licenseSuffix } = this.#script;
    if (licenseSuffix === null) return null;
    const license = this.#stage.workspace.licenses.find(({ keySuffix }) => keySuffix === licenseSuffix);
    if (!license || !this.#stage.newDesk.selectableLicenseStatuses.includes(license.status)) {
      throw new Error(`The licence ${licenseSuffix} can't be linked in "${this.#script.subject}"`);
    }
    return this.#stage.license(licenseSuffix);
  }
}

function requireTeam({ side }: Actor): void {
  if (side !== 'TEAM') throw new Error('only the team does that');
}

const timeOf = ({ createdAt }: Prisma.ThreadItemCreateManyInput): number => new Date(createdAt).getTime();
