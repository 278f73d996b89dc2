import type { PrismaClient } from '../../../api/src/database/generated/client.ts';
import { addAgent, addDesk, addWorkspace } from '../../../api/test/factories.ts';
import { licenses } from '../../../prisma/demo/desks/licenses.ts';
import { observability } from '../../../prisma/demo/desks/observability.ts';
import { Facts, fact } from './facts.ts';
import type { Random } from './random.ts';

export interface Ticket {
  readonly id: string;
  readonly reference: string;
  readonly desk: Desk;
  readonly submitter: Person;
  workspace: Workspace;
  isDeleted: boolean;
}

export interface Message {
  readonly id: string;
  readonly desk: Desk;
  isPublic: boolean;
}

export interface Person {
  readonly id: string;
  /** Of a session that nobody ends, for what they do. What they watch has sessions of its own. */
  readonly token: string;
}

export interface Workspace {
  readonly id: string;
  readonly name: string;
  readonly desk: Desk;
  readonly members: Set<Person>;
  /** Stays; the others come and go. */
  readonly owner: Person;
  isDisbanded: boolean;
}

export interface Desk {
  readonly id: string;
  readonly showsAgentNames: boolean;
  readonly typeIds: readonly string[];
  readonly priorityIds: readonly string[];
  readonly workspaces: Workspace[];
  readonly tickets: Ticket[];
  /** Messages of its team, which can be hidden and shown. */
  readonly messages: Message[];
  readonly agents: Set<Person>;
  /** Stays; the others come and go. */
  readonly admin: Person;
}

/** Two desks with their people, and what is known of them so far. */
export interface World {
  readonly desks: readonly Desk[];
  readonly facts: Facts;
  /** A new session. */
  readonly signIn: (personId: string) => Promise<string>;
  /** Sessions of those who watch, which anybody may end. */
  readonly sessions: Set<string>;
}

const agentsOfDesk = 6;
const workspacesOfDesk = 10;
const inTwoWorkspaces = 6;

export async function createWorld(db: PrismaClient, random: Random): Promise<World> {
  const facts = new Facts();
  const sessions = new Set<string>();

  async function createSession(personId: string): Promise<string> {
    const token = `chaos-${crypto.randomUUID()}`;
    await db.session.create({ data: { token, personId, expiresAt: new Date(Date.now() + 3_600_000) } });
    facts.begin(fact.signedIn(token), Date.now());
    return token;
  }
  const person = async ({ id }: { id: string }): Promise<Person> => ({ id, token: await createSession(id) });

  async function createTeam(deskId: string, count: number): Promise<[Person, ...Person[]]> {
    const team: [Person, ...Person[]] = [await person(await addAgent(db, deskId, 'Ada Admin', 'ADMIN'))];
    for (let n = 1; n < count; n += 1) team.push(await person(await addAgent(db, deskId, `Agent ${n}`)));
    for (const { id } of team) facts.begin(fact.agent(id, deskId), 0);
    return team;
  }

  async function createWorkspaces(desk: Desk): Promise<void> {
    for (let n = 0; n < workspacesOfDesk; n += 1) {
      const { workspace, people } = await addWorkspace(db, desk.id, `Owner ${n}`, `Member ${n}`, `Colleague ${n}`);
      const [owner, ...others] = await Promise.all(people.map(person));
      const members = new Set([owner!, ...others]);
      for (const { id } of members) facts.begin(fact.member(id, workspace.id), 0);
      desk.workspaces.push({
        id: workspace.id,
        name: workspace.name,
        desk,
        members,
        owner: owner!,
        isDisbanded: false,
      });
    }
    for (const guest of random.some(desk.workspaces, inTwoWorkspaces)) {
      const host = random.pick(desk.workspaces.filter((workspace) => workspace !== guest))!;
      await db.workspaceMember.create({ data: { workspaceId: host.id, personId: guest.owner.id, role: 'MEMBER' } });
      facts.begin(fact.member(guest.owner.id, host.id), 0);
      host.members.add(guest.owner);
    }
  }

  async function createDesk(like: typeof licenses): Promise<Desk> {
    const { id, showsAgentNames, ticketTypes, priorities } = await addDesk(db, like);
    const team = await createTeam(id, agentsOfDesk);
    const desk: Desk = {
      id,
      showsAgentNames,
      typeIds: ticketTypes.filter(({ requirement }) => requirement === 'NONE').map((type) => type.id),
      priorityIds: priorities.map((priority) => priority.id),
      workspaces: [],
      tickets: [],
      messages: [],
      agents: new Set(team),
      admin: team[0],
    };
    await createWorkspaces(desk);
    return desk;
  }

  return {
    desks: [await createDesk(licenses), await createDesk(observability)],
    facts,
    sessions,
    async signIn(personId) {
      const token = await createSession(personId);
      sessions.add(token);
      return token;
    },
  };
}
