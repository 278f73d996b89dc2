import { randomUUID } from 'node:crypto';
import { cloud } from '../../prisma/demo/desks/cloud.ts';
import type { NewDesk } from '../src/domains/desks/new-desk.ts';
import { weekdays } from '../src/domains/desks/settings.ts';
import type { TestApp } from './app.ts';
import type { Client, Data, Result } from './client.ts';
import { addAgent, globalId } from './factories.ts';
import { openDesk } from './fixtures.ts';

/** A zone in which it's about noon, so that no test meets the end of a day. */
const noonZone = () => {
  const ahead = 12 - new Date().getUTCHours();
  // In these names the sign is the other way round.
  return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
};

const withHours = (like: NewDesk, week: NewDesk['settings']['workingHours']['week']): NewDesk => ({
  ...like,
  settings: {
    ...like.settings,
    workingHours: { timeZone: noonZone(), week, holidays: [], summary: 'As the test has it.' },
  },
});

/** The desk with a team that works now and for hours to come. */
export const worksNow = (like: NewDesk): NewDesk =>
  withHours(
    like,
    weekdays.map((weekday) => ({ weekday, opens: '00:00', closes: '23:59' })),
  );

/** Desks that chat: one whose team works now, and one whose team never does. */
export const openNow = worksNow(cloud);
export const neverOpen = withHours(cloud, []);

/** What `openDesk` gives, and a second agent. */
export async function openChatDesk(app: TestApp, like: NewDesk = openNow) {
  const desk = await openDesk(app, like);
  const colleague = await addAgent(app.db, desk.desk.id, 'Ines Colleague');
  return {
    ...desk,
    colleague: await app.as(colleague.id),
    colleagueId: globalId('Person', colleague.id),
    agentId: globalId('Person', desk.people.agent.id),
  };
}

export type ChatDesk = Awaited<ReturnType<typeof openChatDesk>>;

const chatFields = /* GraphQL */ `
  id state position waitingSince becomesTicketAt unansweredSince endReason endedAt
  hasSpoken personOffered procedure { step stepCount }
  agent { name } transferTo { name } customer { name }
  ticket { id reference subject status messageCount assignee { name } }
`;

/** Begins a chat and returns its id. */
export async function startChat(client: Client, workspaceId: string): Promise<string> {
  const { startChat } = await client.data(
    'mutation ($workspaceId: ID!) { startChat(input: { workspaceId: $workspaceId }) { chat { id } } }',
    { workspaceId },
  );
  return startChat.chat.id;
}

export const writeInChat = (
  client: Client,
  chatId: string,
  markdown: string,
  more: { audience?: 'PUBLIC' | 'INTERNAL'; clientMutationId?: string; attachmentIds?: string[] } = {},
): Promise<Result> =>
  client.run(
    'mutation ($input: PostChatMessageInput!) { postChatMessage(input: $input) { message { id } chat { state } } }',
    { input: { clientMutationId: randomUUID(), chatId, body: { markdown }, ...more } },
  );

/** Takes a chat one step, such as `acceptChat`. */
export const chatStep = (client: Client, mutation: string, chatId: string): Promise<Result> =>
  client.run(`mutation ($id: ID!) { ${mutation}(input: { chatId: $id }) { chat { ${chatFields} } } }`, { id: chatId });

export const readChat = async (client: Client, chatId: string): Promise<Data> =>
  (await client.data(`query ($id: ID!) { node(id: $id) { ... on Chat { ${chatFields} } } }`, { id: chatId })).node;

/** What was said in a chat, as the client may read it: from which side, and the text. */
export async function readThread(client: Client, chatId: string): Promise<string[]> {
  const { node } = await client.data(
    `query ($id: ID!) { node(id: $id) { ... on Chat { thread(first: 100) { edges { node {
      author { side } ... on Message { automatic body { text } }
    } } } } } }`,
    { id: chatId },
  );
  return node.thread.edges.map(({ node: item }: Data) => `${item.author.side}: ${item.body?.text}`);
}

export const chatEvents = /* GraphQL */ `
  subscription ($chatId: ID!, $after: LiveCursor) {
    chatEvents(chatId: $chatId, after: $after) {
      __typename
      ... on LiveEvent { id cursor }
      ... on ChatMessagePosted { message { id automatic audience body { text } author { side name } attachments { name } } }
      ... on ChatMessageChanged { message { id } }
      ... on ChatMessageRemoved { messageId }
      ... on ChatChanged { chat { ${chatFields} } }
      ... on ChatRemoved { chatId }
      ... on ChatAnswerGrew { text }
    }
  }`;

export const chatQueueEvents = /* GraphQL */ `
  subscription ($deskId: ID!, $after: LiveCursor) {
    chatQueueEvents(deskId: $deskId, after: $after) {
      __typename
      ... on ChatChanged { chat { ${chatFields} } }
      ... on ChatAgentsChanged { queue { availableAgents { name } } }
    }
  }`;
