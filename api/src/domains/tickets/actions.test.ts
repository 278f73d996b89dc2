import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cloud } from '../../../../prisma/demo/desks/cloud.ts';
import { licenses } from '../../../../prisma/demo/desks/licenses.ts';
import { observability } from '../../../../prisma/demo/desks/observability.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { globalId, localId } from '../../../test/factories.ts';
import { type OpenDesk, openDesk } from '../../../test/fixtures.ts';
import { addTicket, messageOf } from '../../../test/rows.ts';
import type { TicketStatus } from '../../database/generated/enums.ts';
import { TicketAction } from './policy.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const body = '{ markdown: "Hello." }';

/** The mutation of each action, on the ticket `$id`, with `$message` of the team in it. */
const mutations: Record<TicketAction, (desk: OpenDesk) => string> = {
  REPLY: () => `postReply(input: { ticketId: $id, clientMutationId: $key, body: ${body} }) { ticket { id } }`,
  ADD_NOTE: () => `addNote(input: { ticketId: $id, clientMutationId: $key, body: ${body} }) { ticket { id } }`,
  SET_AUDIENCE: () => 'setMessageAudience(input: { messageId: $message, audience: INTERNAL }) { ticket { id } }',
  ACCEPT: () => 'acceptTicket(input: { ticketId: $id }) { ticket { id } }',
  ASSIGN: ({ people }) =>
    `assignTicket(input: { ticketId: $id, assigneeId: "${globalId('Person', people.agent.id)}" }) { ticket { id } }`,
  SET_PRIORITY: ({ priorityIds }) =>
    `setTicketPriority(input: { ticketId: $id, priorityId: "${priorityIds[0]}" }) { ticket { id } }`,
  SET_TYPE: ({ desk }) =>
    `setTicketType(input: { ticketId: $id, typeId: "${globalId('TicketType', desk.ticketTypes[1]?.id ?? '')}" }) { ticket { id } }`,
  ASK_CUSTOMER: () => 'askCustomer(input: { ticketId: $id }) { ticket { id } }',
  RESOLVE: () => 'resolveTicket(input: { ticketId: $id }) { ticket { id } }',
  REOPEN: () => 'reopenTicket(input: { ticketId: $id }) { ticket { id } }',
  REVOKE: () => 'revokeTicket(input: { ticketId: $id }) { ticket { id } }',
  CLOSE: () => 'closeTicket(input: { ticketId: $id }) { ticket { id } }',
  RATE: () => 'rateTicket(input: { ticketId: $id, stars: 4 }) { ticket { id } }',
  DELETE: () => 'deleteTicket(input: { ticketId: $id }) { ticketId }',
  REMOVE_SECOND_FACTOR: () => 'removeSecondFactor(input: { ticketId: $id }) { ticket { id } }',
  MOVE: ({ strangersWorkspaceId }) =>
    `moveTicket(input: { ticketId: $id, workspaceId: "${strangersWorkspaceId}" }) { ticket { id } }`,
  RETURN_FORM: () => 'returnForm(input: { ticketId: $id, reason: "No seal." }) { ticket { id } }',
};

/** The mutation with those of the variables that it uses: an unused one would be refused. */
function documentOf(mutation: string): string {
  const types = { $id: 'ID!', $message: 'ID!', $key: 'String!' };
  const used = Object.entries(types).filter(([name]) => mutation.includes(name));
  return `mutation (${used.map((pair) => pair.join(': ')).join(', ')}) { ${mutation} }`;
}

/** A ticket of the owner with a message of the team, of a type and put into a status. */
async function ticketIn({ desk, workspace, people }: OpenDesk, typeId: string, status: TicketStatus) {
  const submitter = { desk, workspaceId: workspace.id, submitterId: people.owner.id };
  const ticket = await addTicket(app.db, submitter, { typeId, status, messageCount: 1 });
  const message = await app.db.threadItem.create({
    data: { ...messageOf(ticket.conversationId), authorId: people.agent.id, authorSide: 'TEAM' },
  });
  return { id: globalId('Ticket', ticket.id), message: globalId('Message', message.id), key: randomUUID() };
}

it.each([licenses, cloud, observability])(
  'what a person is told they can do with a ticket is what they can do, at $slug',
  async (preset) => {
    const desk = await openDesk(app, preset);
    // So that there is somewhere to move their tickets to.
    const elsewhere = { workspaceId: localId(desk.strangersWorkspaceId), personId: desk.people.owner.id };
    await app.db.workspaceMember.create({ data: { ...elsewhere, role: 'MEMBER' } });
    const roles = { owner: desk.owner, member: desk.member, agent: desk.agent, stranger: desk.stranger };
    const [first] = desk.desk.ticketTypes;
    const withForm = desk.desk.ticketTypes.find(({ formKinds }) => formKinds.length > 0);
    for (const { status } of preset.settings.statuses) {
      for (const [role, client] of Object.entries(roles)) {
        // Every status meets both kinds of type, seen by one side or the other.
        const typeId = ((role === 'agent' || role === 'member') && withForm ? withForm : first)!.id;
        const { id } = await ticketIn(desk, typeId, status);
        const { viewer } = await client.data(
          'query ($id: ID!) { viewer { ticketState(ticketId: $id) { allowedActions } } }',
          { id },
        );
        const told: TicketAction[] = viewer.ticketState?.allowedActions ?? [];
        const done = await Promise.all(
          Object.values(TicketAction).map(async (action) => {
            const { errors } = await client.run(
              documentOf(mutations[action](desk)),
              await ticketIn(desk, typeId, status),
            );
            return errors ? [] : [action];
          }),
        );
        expect(done.flat(), `${role} on ${status}`).toEqual(told);
      }
    }
  },
);
