import { afterAll, beforeAll, expect, it } from 'vitest';
import { observability } from '../../../../prisma/demo/desks/observability.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { chatStages } from '../../../test/chat-stages.ts';
import {
  type ChatDesk,
  chatStep,
  openChatDesk,
  readChat,
  startChat,
  worksNow,
  writeInChat,
} from '../../../test/chats.ts';
import { localId } from '../../../test/factories.ts';
import { reply, step } from '../../../test/fixtures.ts';
import { addArticle, addCategory } from '../../../test/knowledge.ts';

let app: TestApp;
let desk: ChatDesk;
let articleId: string;
beforeAll(async () => {
  app = await startTestApp();
  const { settings } = observability;
  // Of the desks of the demo the one in which an answer of the team is "Feedback Provided", and which asks for ratings.
  const features = [...settings.features, 'CHAT', 'KNOWLEDGE', 'PUBLIC_ANSWERS'] as const;
  desk = await openChatDesk(app, worksNow({ ...observability, settings: { ...settings, features: [...features] } }));
  articleId = (
    await addArticle(app.db, await addCategory(app.db, desk.desk.id), {
      slug: 'grow-a-volume',
      title: 'Grow a volume',
      markdown: '1. Open **Volumes**.\n2. Choose a size.',
    })
  ).id;
});
afterAll(() => app.stop());

it('what the assistant says is labelled as automatic, and counts as no answer, no feedback and no vote', async () => {
  const { answered } = chatStages(app, desk);
  const chatId = await startChat(desk.owner, desk.workspaceId);
  for (const words of ['How do I grow a volume?', 'done', 'that did not work']) {
    expect((await writeInChat(desk.owner, chatId, words)).errors).toBeUndefined();
    await answered(desk.owner, chatId);
  }
  await chatStep(desk.owner, 'turnChatIntoTicket', chatId);
  const { ticket } = await readChat(desk.owner, chatId);

  const thread = `query ($id: ID!) { node(id: $id) { ... on Ticket {
    thread(first: 100) { edges { node { author { side } ... on Message { automatic } } } } } } }`;
  const { node } = await desk.owner.data(thread, { id: ticket.id });
  const said = node.thread.edges.map((edge: { node: { author: { side: string }; automatic: boolean } }) => edge.node);
  // The greeting, three answers, and that it is a ticket now.
  expect(said.filter(({ automatic }: { automatic: boolean }) => automatic)).toHaveLength(5);
  for (const { author, automatic } of said) expect(automatic === true).toBe(author.side === 'SYSTEM');

  const where = { id: localId(ticket.id) };
  const row = await app.db.ticket.findUniqueOrThrow({ where });
  expect(row).toMatchObject({
    status: 'OPEN',
    firstResponseAt: null,
    lastTeamMessageAt: null,
    pausedSince: null,
    customerWaitingSince: expect.any(Date),
  });
  expect(await app.db.article.findUniqueOrThrow({ where: { id: articleId } })).toMatchObject({
    helpfulCount: 0,
    unhelpfulCount: 0,
  });

  // All of which a person's answer does.
  await step(desk.agent, 'acceptTicket', ticket.id);
  await reply(desk.agent, ticket.id, 'I have grown it.');
  const after = await app.db.ticket.findUniqueOrThrow({ where });
  expect(after).toMatchObject({ status: 'WAITING_ON_CUSTOMER', customerWaitingSince: null });
  expect([after.firstResponseAt, after.lastTeamMessageAt]).toEqual([expect.any(Date), expect.any(Date)]);
  expect(after.firstResponseAt! > row.createdAt).toBe(true);
  expect(await app.db.rating.count({ where: { ticketId: where.id } })).toBe(0);
});
