import { setTimeout as sleep } from 'node:timers/promises';
import type { PrismaClient } from '../../../api/src/database/generated/client.ts';
import { globalId, localId } from '../../../api/test/factories.ts';
import { fact } from './facts.ts';
import type { Hands, Outcome } from './hands.ts';
import type { Random } from './random.ts';
import type { Desk, Message, Person, Ticket, World } from './world.ts';

/** Lists are compared by their first hundred. */
const mostTickets = 80;

/**
 * What people do to tickets and what is done to people, at random. Each deed has one ticket, message, person or session to
 * itself while it lasts, so that afterwards it is known what is true of it.
 */
export class Deeds {
  readonly #world: World;
  readonly #db: PrismaClient;
  readonly #random: Random;
  readonly #hands: Hands;

  constructor(world: World, db: PrismaClient, random: Random, hands: Hands) {
    this.#world = world;
    this.#db = db;
    this.#random = random;
    this.#hands = hands;
  }

  async openTickets(countOfDesk: number): Promise<void> {
    for (const desk of this.#world.desks) {
      while (desk.tickets.length < countOfDesk) await Promise.all(Array.from({ length: 5 }, () => this.#open(desk)));
    }
  }

  /** One deed. */
  async doSomething(): Promise<void> {
    const desk = this.#random.pick(this.#world.desks)!;
    const deeds: readonly [number, (desk: Desk) => Promise<void>][] = [
      [2, (at) => this.#open(at)],
      [8, (at) => this.#reply(at)],
      [4, (at) => this.#note(at)],
      [5, (at) => this.#setAudience(at)],
      [4, (at) => this.#step(at)],
      [4, (at) => this.#assign(at)],
      [2, (at) => this.#setPriority(at)],
      [3, (at) => this.#move(at)],
      [1, (at) => this.#delete(at)],
      [4, (at) => this.#changeMembers(at)],
      [2, (at) => this.#changeTeam(at)],
      [2, () => this.#endSession()],
      [1, (at) => this.#disband(at)],
    ];
    let rest = this.#random.next() * deeds.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, act] of deeds) {
      rest -= weight;
      if (rest < 0) return act(desk);
    }
  }

  async #open(desk: Desk): Promise<void> {
    const workspace = this.#random.pick(desk.workspaces.filter(({ isDisbanded }) => !isDisbanded));
    if (!workspace || desk.tickets.length >= mostTickets) return;
    // Owners are in two workspaces as a rule: theirs can be moved.
    const submitter = this.#random.chance(0.6) ? workspace.owner : this.#random.pick([...workspace.members])!;
    const since = Date.now();
    const result = await this.#hands.run(submitter, 'createTicket', '{ ticket { id reference } }', {
      ...this.#words(),
      workspaceId: globalId('Workspace', workspace.id),
      typeId: globalId('TicketType', this.#random.pick(desk.typeIds)!),
      subject: `Ticket ${desk.tickets.length}`,
    });
    if (result.kind !== 'done') return;
    const { id, reference } = result.data.createTicket!.ticket!;
    this.#world.facts.begin(fact.there(localId(id)), since);
    this.#world.facts.begin(fact.at(localId(id), workspace.id), since);
    desk.tickets.push({ id: localId(id), reference, desk, submitter, workspace, isDeleted: false });
  }

  async #reply(desk: Desk): Promise<void> {
    const ticket = this.#anyTicket(desk);
    if (!ticket) return;
    const byTeam = this.#random.chance(0.6);
    const author = this.#random.pick([...(byTeam ? desk.agents : ticket.workspace.members)]);
    if (author) await this.#write(author, 'postReply', ticket, byTeam);
  }

  async #note(desk: Desk): Promise<void> {
    const ticket = this.#anyTicket(desk);
    const author = this.#random.pick([...desk.agents]);
    if (ticket && author) await this.#write(author, 'addNote', ticket, true);
  }

  async #write(author: Person, mutation: 'postReply' | 'addNote', ticket: Ticket, byTeam: boolean): Promise<void> {
    const since = Date.now();
    const ticketId = globalId('Ticket', ticket.id);
    const result = await this.#hands.run(author, mutation, '{ message { id } }', { ...this.#words(), ticketId });
    if (result.kind !== 'done') return;
    const message: Message = {
      id: localId(result.data[mutation]!.message!.id),
      desk: ticket.desk,
      isPublic: mutation === 'postReply',
    };
    if (message.isPublic) this.#world.facts.begin(fact.public(message.id), since);
    if (byTeam) ticket.desk.messages.push(message);
  }

  async #setAudience(desk: Desk): Promise<void> {
    const message = this.#random.pick(desk.messages);
    await this.#hands.alone(message, async ({ id, isPublic }) => {
      const since = Date.now();
      if (!isPublic) this.#world.facts.begin(fact.public(id), since);
      const result = await this.#hands.run(desk.admin, 'setMessageAudience', '{ message { id } }', {
        messageId: globalId('Message', id),
        audience: isPublic ? 'INTERNAL' : 'PUBLIC',
      });
      if (result.kind !== 'done') return;
      if (isPublic) this.#world.facts.end(fact.public(id), Date.now());
      message!.isPublic = !isPublic;
    });
  }

  async #step(desk: Desk): Promise<void> {
    const ticket = this.#anyTicket(desk);
    const mutation = this.#random.pick([
      'acceptTicket',
      'askCustomer',
      'resolveTicket',
      'reopenTicket',
      'closeTicket',
    ])!;
    // What is closed can not be moved or answered, so it is left to few.
    if (!ticket || (mutation === 'closeTicket' && this.#random.chance(0.8))) return;
    const agent = this.#random.pick([...desk.agents])!;
    await this.#hands.run(agent, mutation, '{ ticket { id } }', { ticketId: globalId('Ticket', ticket.id) });
  }

  async #assign(desk: Desk): Promise<void> {
    const ticket = this.#anyTicket(desk);
    if (!ticket) return;
    const assignee = this.#random.pick([null, ...desk.agents]);
    const ids = {
      ticketId: globalId('Ticket', ticket.id),
      assigneeId: assignee ? globalId('Person', assignee.id) : null,
    };
    await this.#hands.run(desk.admin, 'assignTicket', '{ ticket { id } }', ids);
  }

  async #setPriority(desk: Desk): Promise<void> {
    const ticket = this.#anyTicket(desk);
    if (!ticket) return;
    const priorityId = globalId('Priority', this.#random.pick(desk.priorityIds)!);
    const input = { ticketId: globalId('Ticket', ticket.id), priorityId };
    await this.#hands.run(desk.admin, 'setTicketPriority', '{ ticket { id } }', input);
  }

  async #move(desk: Desk): Promise<void> {
    const places = (ticket: Ticket) =>
      desk.workspaces.filter((other) => other !== ticket.workspace && other.members.has(ticket.submitter));
    const movable = desk.tickets.filter((ticket) => !ticket.isDeleted && places(ticket).length > 0);
    await this.#hands.alone(this.#random.pick(movable), async (ticket) => {
      const to = this.#random.pick(places(ticket))!;
      this.#world.facts.begin(fact.at(ticket.id, to.id), Date.now());
      const result = await this.#hands.run(desk.admin, 'moveTicket', '{ ticket { id } }', {
        ticketId: globalId('Ticket', ticket.id),
        workspaceId: globalId('Workspace', to.id),
      });
      if (result.kind !== 'done') return;
      this.#world.facts.end(fact.at(ticket.id, ticket.workspace.id), Date.now());
      ticket.workspace = to;
    });
  }

  async #delete(desk: Desk): Promise<void> {
    await this.#hands.alone(this.#anyTicket(desk), async (ticket) => {
      const ticketId = globalId('Ticket', ticket.id);
      const result = await this.#hands.run(desk.admin, 'deleteTicket', '{ ticketId }', { ticketId });
      if (result.kind !== 'done') return;
      this.#world.facts.end(fact.there(ticket.id), Date.now());
      ticket.isDeleted = true;
    });
  }

  async #changeMembers(desk: Desk): Promise<void> {
    const workspace = this.#random.pick(desk.workspaces.filter(({ isDisbanded }) => !isDisbanded));
    const person = this.#random.pick(desk.workspaces.flatMap(({ members }) => [...members]));
    if (!workspace || !person || person === workspace.owner) return;
    await this.#hands.alone(person, async ({ id: personId }) => {
      const name = fact.member(personId, workspace.id);
      const ids = { workspaceId: workspace.id, personId };
      if (!workspace.members.has(person)) {
        this.#world.facts.begin(name, Date.now());
        workspace.members.add(person);
        await this.#hands.stubbornly('join', () =>
          this.#db.workspaceMember.createMany({ data: { ...ids, role: 'MEMBER' }, skipDuplicates: true }),
        );
      } else if (this.#random.chance(0.3)) {
        const role = this.#random.pick(['OWNER', 'MEMBER'] as const)!;
        await this.#hands.stubbornly('role', () => this.#db.workspaceMember.updateMany({ where: ids, data: { role } }));
      } else {
        await this.#hands.stubbornly('leave', () => this.#db.workspaceMember.deleteMany({ where: ids }));
        this.#world.facts.end(name, Date.now());
        workspace.members.delete(person);
      }
    });
  }

  async #changeTeam(desk: Desk): Promise<void> {
    const others = [...this.#world.desks.flatMap(({ agents }) => [...agents])];
    const person = this.#random.pick(others.filter((agent) => this.#world.desks.every(({ admin }) => admin !== agent)));
    await this.#hands.alone(person, async ({ id: personId }) => {
      const ids = { deskId: desk.id, personId };
      if (!desk.agents.has(person!)) {
        this.#world.facts.begin(fact.agent(personId, desk.id), Date.now());
        desk.agents.add(person!);
        await this.#hands.stubbornly('hire', () =>
          this.#db.deskMember.createMany({ data: { ...ids, role: 'AGENT' }, skipDuplicates: true }),
        );
      } else if (this.#random.chance(0.4)) {
        const role = this.#random.pick(['ADMIN', 'AGENT'] as const)!;
        await this.#hands.stubbornly('role', () => this.#db.deskMember.updateMany({ where: ids, data: { role } }));
      } else if (desk.agents.size > 3) {
        await this.#hands.stubbornly('dismiss', () => this.#db.deskMember.deleteMany({ where: ids }));
        this.#world.facts.end(fact.agent(personId, desk.id), Date.now());
        desk.agents.delete(person!);
      }
    });
  }

  async #endSession(): Promise<void> {
    const { sessions, facts } = this.#world;
    const token = this.#random.pick([...sessions]);
    if (token === undefined) return;
    sessions.delete(token);
    await this.#hands.stubbornly('sign out', () => this.#db.session.deleteMany({ where: { token } }));
    facts.end(fact.signedIn(token), Date.now());
  }

  /** With a node that dies, in doubt whether it was done: asked again until it is refused, as what is gone is. */
  async #disband(desk: Desk): Promise<void> {
    const open = desk.workspaces.filter(({ isDisbanded }) => !isDisbanded);
    if (open.length < 4) return;
    const workspace = this.#random.pick(open)!;
    workspace.isDisbanded = true;
    const input = { workspaceId: globalId('Workspace', workspace.id), name: workspace.name };
    let result: Outcome;
    do {
      result = await this.#hands.run(workspace.owner, 'disbandWorkspace', '{ closedTickets }', input);
      if (result.kind === 'unknown') await sleep(200);
    } while (result.kind === 'unknown');
    const still = await this.#hands.stubbornly('read', () =>
      this.#db.workspaceMember.findMany({ where: { workspaceId: workspace.id }, select: { personId: true } }),
    );
    for (const member of workspace.members) {
      if (still.some(({ personId }) => personId === member.id)) continue;
      this.#world.facts.end(fact.member(member.id, workspace.id), Date.now());
      workspace.members.delete(member);
    }
  }

  #anyTicket(desk: Desk): Ticket | undefined {
    return this.#random.pick(desk.tickets.filter(({ isDeleted }) => !isDeleted));
  }

  #words() {
    return {
      clientMutationId: crypto.randomUUID(),
      body: { markdown: `Word ${Math.floor(this.#random.next() * 1e9)}` },
    };
  }
}
