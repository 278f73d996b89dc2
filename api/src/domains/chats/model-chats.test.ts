import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import {
  chatEvents,
  chatStep,
  openChatDesk,
  readChat,
  readThread,
  startChat,
  writeInChat,
} from '../../../test/chats.ts';
import { liveCursor } from '../../../test/fixtures.ts';
import { addArticle, addCategory } from '../../../test/knowledge.ts';
import {
  calling,
  dying,
  hanging,
  type ModelEndpoint,
  saying,
  sayingUntil,
  startModelEndpoint,
} from '../../../test/model-endpoint.ts';

let app: TestApp;
let endpoint: ModelEndpoint;
let desk: Awaited<ReturnType<typeof openChatDesk>>;
beforeAll(async () => {
  endpoint = await startModelEndpoint();
  app = await startTestApp({ model: { provider: 'openai', model: 'test', baseUrl: endpoint.baseUrl } });
  desk = await openChatDesk(app);
  const category = await addCategory(app.db, desk.desk.id);
  await addArticle(app.db, category, { slug: 'grow', title: 'Grow a volume', summary: 'It grows while it is in use.' });
});
afterAll(async () => {
  await app.stop();
  endpoint.stop();
});

const question = 'How does my volume grow?';

/** A chat in which something was asked that the model is about to answer, and what its customer hears of it. */
async function ask(...turns: Parameters<ModelEndpoint['next']>) {
  endpoint.next(...turns);
  const chatId = await startChat(desk.owner, desk.workspaceId);
  const events = desk.owner.subscribe(chatEvents, { chatId, after: await liveCursor(desk.owner) });
  expect((await writeInChat(desk.owner, chatId, question)).errors).toBeUndefined();
  return { chatId, events };
}
const end = async (chatId: string) => {
  expect((await chatStep(desk.owner, 'endChat', chatId)).errors).toBeUndefined();
};

describe('an answer of a model', () => {
  it('is shown as it grows, to who joins in the middle and on other nodes, too, and becomes one message', async () => {
    const node = await app.startNode();
    const agent = await node.as(desk.people.agent.id);
    const { turn, goOn } = sayingUntil('It grows ', 'while ');
    const { chatId, events } = await ask(turn);
    await events.event(({ text }) => text === 'It grows while ');
    for (const client of [desk.member, desk.agent]) {
      const late = client.subscribe(chatEvents, { chatId });
      expect((await late.event(({ __typename: type }) => type === 'ChatAnswerGrew')).text).toBe('It grows while ');
    }
    // What this node knows of it has come over the bus, which has a time of its own.
    await agent.subscribe(chatEvents, { chatId }).event(({ text }) => text === 'It grows while ');
    goOn(saying('in use.'));
    const posted = await events.event(({ message }) => message?.automatic && message.body.text.startsWith('It grows'));
    expect(posted.message).toMatchObject({
      automatic: true,
      author: { side: 'SYSTEM' },
      body: { text: 'It grows while in use.' },
    });
    await expect.poll(() => events.received.filter(({ text }) => text !== undefined).at(-1)?.text).toBeNull();
    await node.stop();
    await end(chatId);
  });

  it('that is not there any more is said not to be, to who comes back', async () => {
    const chatId = await startChat(desk.owner, desk.workspaceId);
    const events = desk.owner.subscribe(chatEvents, { chatId, after: await liveCursor(desk.owner) });
    expect((await events.event('ChatAnswerGrew')).text).toBeNull();
    events.stop();
    await end(chatId);
  });

  it('dies in the middle, and what was shown of it gives way to the answer of the other assistant', async () => {
    const { chatId, events } = await ask(dying('It grows backwards '));
    const posted = await events.event(
      ({ message }) => message?.automatic && message.body.text.includes('Our team has'),
    );
    expect(posted.message.body.text).toContain('> It grows while it is in use.');
    expect((await readThread(desk.owner, chatId)).join()).not.toContain('backwards');
    await end(chatId);
  });

  it('is silent from the moment that a person takes over in the middle of it', async () => {
    const { turn, goOn } = sayingUntil('It grows ');
    const { chatId, events } = await ask(turn);
    await events.event(({ text }) => text === 'It grows ');
    await chatStep(desk.owner, 'askForPerson', chatId);
    // Who waits goes on being answered.
    await events.event(({ chat }) => chat?.state === 'WAITING');
    await chatStep(desk.agent, 'acceptChat', chatId);
    await events.event(({ chat }) => chat?.state === 'HUMAN');
    await expect.poll(() => events.received.filter(({ text }) => text !== undefined).at(-1)?.text).toBeNull();
    goOn(saying('over the person'));
    await writeInChat(desk.agent, chatId, 'Hello, it is me.');
    await events.event(({ message }) => message?.body.text === 'Hello, it is me.');
    expect((await readThread(desk.owner, chatId)).join()).not.toContain('It grows');
    const joined = events.received.findIndex(({ chat }) => chat?.state === 'HUMAN');
    expect(events.received.slice(joined).filter(({ text }) => text)).toEqual([]);
    await end(chatId);
  });

  it('is thrown away when the customer writes again before it is ready', async () => {
    const { chatId, events } = await ask(hanging('The first '), saying('The second answer.'));
    await events.event(({ text }) => text === 'The first ');
    await writeInChat(desk.owner, chatId, 'And how fast does it grow?');
    await events.event(({ message }) => message?.body.text === 'The second answer.');
    const thread = await readThread(desk.owner, chatId);
    expect(thread.filter((line) => line.includes('The first'))).toEqual([]);
    await expect.poll(async () => (await readChat(desk.owner, chatId)).unansweredSince).toBeNull();
    await end(chatId);
  });

  it('asks for a person where the customer wants one, who then waits as if they had asked', async () => {
    const { chatId } = await ask(calling('askForPerson', {}), saying('A person will come.'));
    await expect.poll(async () => (await readChat(desk.owner, chatId)).state).toBe('WAITING');
    expect((await readThread(desk.owner, chatId)).slice(-2)).toEqual([
      'SYSTEM: A person will come.',
      expect.stringContaining('A person will be with you'),
    ]);
    await end(chatId);
  });

  it('knows nothing of the notes of the team', async () => {
    const { chatId, events } = await ask(saying('First.'), saying('Second.'));
    await events.event(({ message }) => message?.body.text === 'First.');
    await writeInChat(desk.agent, chatId, 'A secret note', { audience: 'INTERNAL' });
    endpoint.next(saying('Second.'));
    await writeInChat(desk.owner, chatId, 'And now?');
    await events.event(({ message }) => message?.body.text === 'Second.');
    const asked = JSON.stringify(endpoint.asked);
    expect(asked).toContain('First.');
    expect(asked).not.toContain('secret');
    await end(chatId);
  });
});
