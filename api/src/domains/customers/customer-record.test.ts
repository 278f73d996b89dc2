import { afterAll, beforeAll, expect, it } from 'vitest';
import { licenses } from '../../../../prisma/demo/desks/licenses.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { type ChatDesk, openChatDesk, startChat, worksNow } from '../../../test/chats.ts';
import { addLicense } from '../../../test/factories.ts';
import { step } from '../../../test/fixtures.ts';

let app: TestApp;
let desk: ChatDesk;
beforeAll(async () => {
  app = await startTestApp();
  const { settings } = licenses;
  const like = { ...licenses, settings: { ...settings, features: [...settings.features, 'CHAT' as const] } };
  desk = await openChatDesk(app, worksNow(like));
});
afterAll(() => app.stop());

const document = /* GraphQL */ `
  query ($id: ID!) { node(id: $id) { ... on Chat {
    workspace { licenses { product status } }
    customerRecord { email openTicketCount openTickets { subject } pastTickets { subject } }
  } } }`;

it('beside a chat the team has the licences and tickets of its customer, the newest first and ten at most', async () => {
  await addLicense(app.db, desk.workspace.id, 'ACTIVE');
  const subjects = Array.from({ length: 11 }, (_, index) => `Closed ${index}`);
  for (const subject of subjects) {
    const { id } = await desk.openTicket(subject, desk.owner);
    await step(desk.owner, 'closeTicket', id);
  }
  await desk.openTicket('Open', desk.owner);
  await desk.openTicket('A colleague’s', desk.member);
  const chatId = await startChat(desk.owner, desk.workspaceId);

  for (const client of [desk.agent, desk.colleague]) {
    expect((await client.data(document, { id: chatId })).node).toEqual({
      workspace: { licenses: [{ product: 'Quill Pro', status: 'ACTIVE' }] },
      customerRecord: {
        email: desk.people.owner.email,
        openTicketCount: 1,
        openTickets: [{ subject: 'Open' }],
        pastTickets: subjects
          .slice(1)
          .reverse()
          .map((subject) => ({ subject })),
      },
    });
  }
  for (const client of [desk.owner, desk.member]) {
    expect((await client.data(document, { id: chatId })).node.customerRecord).toBeNull();
  }
  expect((await desk.stranger.data(document, { id: chatId })).node).toBeNull();
});
