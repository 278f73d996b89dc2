import type { NewDesk } from '../src/domains/desks/new-desk.ts';
import type { TestApp } from './app.ts';
import { chatStep, startChat, writeInChat } from './chats.ts';
import type { Client } from './client.ts';
import { addAgent, addDesk, addPerson, globalId, localId } from './factories.ts';
import { note, openDesk, reply } from './fixtures.ts';
import { FollowedStream } from './followed-stream.ts';
import { type StreamName, streamKinds } from './stream-kinds.ts';

/** Everybody who may see something of a ticket, and who may not. */
export const roles = ['owner', 'member', 'submitter', 'stranger', 'agent', 'admin', 'outsider'] as const;
export type Role = (typeof roles)[number];

/**
 * A ticket of a workspace with a reply and a note of the team, a chat of who opened it with an agent, and around them: the
 * workspace's owner, a member, who opened the ticket (and belongs to another workspace as well), the owner of that other
 * workspace, the agent and an admin of the desk, and somebody on the team of another desk. Each has a session.
 *
 * @param like a desk that chats and works now
 */
export async function openEverybody(app: TestApp, like: NewDesk) {
  const { db } = app;
  const world = await openDesk(app, like);
  const submitter = await addPerson(db, 'Samira Both');
  for (const id of [world.workspaceId, world.strangersWorkspaceId]) {
    await db.workspaceMember.create({ data: { workspaceId: localId(id), personId: submitter.id, role: 'MEMBER' } });
  }
  const admin = await addAgent(db, world.desk.id, 'Dana Admin', 'ADMIN');
  const outsider = await addAgent(db, (await addDesk(db, like)).id, 'Otis Elsewhere');
  const clients: Record<Role, Client> = {
    owner: world.owner,
    member: world.member,
    submitter: await app.as(submitter.id),
    stranger: world.stranger,
    agent: world.agent,
    admin: await app.as(admin.id),
    outsider: await app.as(outsider.id),
  };
  const { id: ticket } = await world.openTicket('Export fails', clients.submitter);
  const ids = {
    ticket,
    reply: await reply(world.agent, ticket, 'Your key is 1234.'),
    note: await note(world.agent, ticket, 'Refund agreed.'),
    chat: await talk(clients.submitter, world.agent, world.workspaceId),
  };
  const named = new Map(Object.entries(ids).map(([name, id]) => [id, name]));
  const { workspaceId, strangersWorkspaceId: elsewhereId, deskId } = world;
  const of = { ticketId: ticket, workspaceId, elsewhereId, deskId, chatId: ids.chat, slug: world.desk.slug };
  const people = { ...world.people, submitter, admin, outsider };
  return {
    ...world,
    ...ids,
    people,
    clients,
    personId: (role: Role) => globalId('Person', people[role].id),
    /** Ends all that anybody follows: heartbeats of streams nobody reads any more would slow the next test down. */
    leave: () => Promise.all(Object.values(clients).map((client) => client.close())),
    /** Follows every stream as everybody, or some of them. Answers what each said to that. */
    async follow(which: (kind: StreamName, role: Role) => boolean = () => true): Promise<Followed[]> {
      const all = roles.flatMap((role) =>
        (Object.keys(streamKinds) as StreamName[])
          .filter((kind) => which(kind, role))
          .map((kind) => ({ role, kind, stream: new FollowedStream(clients[role], streamKinds[kind], of, named) })),
      );
      return Promise.all(all.map(async (each) => ({ ...each, answer: await each.stream.open() })));
    },
  };
}

export type Everybody = Awaited<ReturnType<typeof openEverybody>>;

interface Followed {
  readonly role: Role;
  readonly kind: StreamName;
  readonly stream: FollowedStream;
  readonly answer: string;
}

/** A chat that an agent has: the assistant is silent. */
async function talk(customer: Client, agent: Client, workspaceId: string): Promise<string> {
  const chatId = await startChat(customer, workspaceId);
  await writeInChat(customer, chatId, 'Why is my invoice so high?');
  await chatStep(customer, 'askForPerson', chatId);
  const { errors } = await chatStep(agent, 'acceptChat', chatId);
  if (errors) throw new Error(JSON.stringify(errors));
  return chatId;
}
