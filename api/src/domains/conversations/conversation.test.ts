import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { licenses } from '../../../../prisma/demo/desks/licenses.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import type { Client } from '../../../test/client.ts';
import { addAgent, addDesk, addWorkspace, globalId } from '../../../test/factories.ts';

let app: TestApp;
let customer: Client;
let agent: Client;
let workspaceId: string;
let typeId: string;

beforeAll(async () => {
  app = await startTestApp();
  const desk = await addDesk(app.db, licenses);
  const { workspace, people } = await addWorkspace(app.db, desk.id, 'Mira', 'Noor');
  const maya = await addAgent(app.db, desk.id, 'Maya');
  customer = await app.as(people[0]!.id);
  agent = await app.as(maya.id);
  workspaceId = globalId('Workspace', workspace.id);
  typeId = globalId('TicketType', desk.ticketTypes[0]!.id);
});
afterAll(() => app.stop());

const create = /* GraphQL */ `
  mutation ($input: CreateTicketInput!) {
    createTicket(input: $input) { clientMutationId ticket { id reference status statusLabel messageCount premium lastMessage { body { text html } } } }
  }`;

describe('a ticket', () => {
  it('is opened, accepted, answered and closed, and both sides see the thread', async () => {
    const input = {
      clientMutationId: crypto.randomUUID(),
      workspaceId,
      typeId,
      subject: ' Export fails ',
      body: { markdown: 'It says **504**.' },
    };
    const { createTicket } = await customer.data(create, { input });
    expect(createTicket.ticket).toMatchObject({ status: 'OPEN', statusLabel: 'Open', messageCount: 1 });
    expect((await customer.data(create, { input })).createTicket.ticket.id).toBe(createTicket.ticket.id);
    const { id, reference } = createTicket.ticket;

    const { acceptTicket } = await agent.data(
      `mutation ($id: ID!) { acceptTicket(input: { ticketId: $id }) { ticket { status assignee { name } } } }`,
      { id },
    );
    expect(acceptTicket.ticket).toEqual({ status: 'IN_PROGRESS', assignee: { name: 'Maya' } });

    await agent.data(
      `mutation ($id: ID!) { addNote(input: { ticketId: $id, clientMutationId: "note-1", body: { markdown: "Known." } }) { message { audience } } }`,
      { id },
    );
    await agent.data(
      `mutation ($id: ID!) { postReply(input: { ticketId: $id, clientMutationId: "r-1", body: { markdown: "Try again." } }) { message { id } } }`,
      { id },
    );

    const thread = /* GraphQL */ `
      query ($reference: String!) {
        ticket(reference: $reference) {
          messageCount
          assignee { name }
          thread(last: 10) { edges { node { __typename author { name side person { name } } ... on Message { body { text } } ... on StatusChange { toLabel } } } pageInfo { hasPreviousPage } }
        }
      }`;
    expect((await customer.data(thread, { reference })).ticket).toMatchInlineSnapshot(`
      {
        "assignee": null,
        "messageCount": 2,
        "thread": {
          "edges": [
            {
              "node": {
                "__typename": "Message",
                "author": {
                  "name": "Mira",
                  "person": {
                    "name": "Mira",
                  },
                  "side": "CUSTOMER",
                },
                "body": {
                  "text": "It says 504.",
                },
              },
            },
            {
              "node": {
                "__typename": "StatusChange",
                "author": {
                  "name": "Support Team",
                  "person": null,
                  "side": "TEAM",
                },
                "toLabel": "In Progress",
              },
            },
            {
              "node": {
                "__typename": "Message",
                "author": {
                  "name": "Support Team",
                  "person": null,
                  "side": "TEAM",
                },
                "body": {
                  "text": "Try again.",
                },
              },
            },
          ],
          "pageInfo": {
            "hasPreviousPage": false,
          },
        },
      }
    `);
    expect((await agent.data(thread, { reference })).ticket).toMatchInlineSnapshot(`
      {
        "assignee": {
          "name": "Maya",
        },
        "messageCount": 2,
        "thread": {
          "edges": [
            {
              "node": {
                "__typename": "Message",
                "author": {
                  "name": "Mira",
                  "person": {
                    "name": "Mira",
                  },
                  "side": "CUSTOMER",
                },
                "body": {
                  "text": "It says 504.",
                },
              },
            },
            {
              "node": {
                "__typename": "StatusChange",
                "author": {
                  "name": "Maya",
                  "person": {
                    "name": "Maya",
                  },
                  "side": "TEAM",
                },
                "toLabel": "In Progress",
              },
            },
            {
              "node": {
                "__typename": "AssignmentChange",
                "author": {
                  "name": "Maya",
                  "person": {
                    "name": "Maya",
                  },
                  "side": "TEAM",
                },
              },
            },
            {
              "node": {
                "__typename": "Message",
                "author": {
                  "name": "Maya",
                  "person": {
                    "name": "Maya",
                  },
                  "side": "TEAM",
                },
                "body": {
                  "text": "Known.",
                },
              },
            },
            {
              "node": {
                "__typename": "Message",
                "author": {
                  "name": "Maya",
                  "person": {
                    "name": "Maya",
                  },
                  "side": "TEAM",
                },
                "body": {
                  "text": "Try again.",
                },
              },
            },
          ],
          "pageInfo": {
            "hasPreviousPage": false,
          },
        },
      }
    `);
  });

  it('shows customers nothing of a note, in no field: not its text, nor that anything happened', async () => {
    const { createTicket } = await customer.data(create, {
      input: {
        clientMutationId: crypto.randomUUID(),
        workspaceId,
        typeId,
        subject: 'Quiet',
        body: { markdown: 'Hello.' },
      },
    });
    const everything = /* GraphQL */ `
      query ($reference: String!) {
        ticket(reference: $reference) {
          version updatedAt messageCount customerWaitingSince lastMessage { id createdAt }
          thread { edges { cursor node { __typename id createdAt } } pageInfo { endCursor hasNextPage } }
        }
      }`;
    const { id, reference } = createTicket.ticket;
    const before = await customer.data(everything, { reference });
    await agent.data(
      `mutation ($id: ID!) { addNote(input: { ticketId: $id, clientMutationId: "quiet", body: { markdown: "Hm." } }) { message { id } } }`,
      { id },
    );
    expect(await customer.data(everything, { reference })).toEqual(before);
    const refused = await customer.run(
      `mutation ($id: ID!) { addNote(input: { ticketId: $id, clientMutationId: "mine", body: { markdown: "Hm." } }) { message { id } } }`,
      { id },
    );
    expect(refused.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
