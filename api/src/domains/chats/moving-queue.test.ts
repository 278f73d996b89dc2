import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { chatEvents, chatStep, openChatDesk, startChat, writeInChat } from '../../../test/chats.ts';
import type { Client } from '../../../test/client.ts';
import { localId } from '../../../test/factories.ts';
import { liveCursor } from '../../../test/fixtures.ts';
import { append, topic } from '../../live/log.ts';
import { placesAt } from './chat-places.ts';

let app: TestApp;
let desk: Awaited<ReturnType<typeof openChatDesk>>;
beforeAll(async () => {
  app = await startTestApp();
  desk = await openChatDesk(app);
});
afterAll(() => app.stop());

async function wait(client: Client, workspaceId: string): Promise<string> {
  const chatId = await startChat(client, workspaceId);
  await writeInChat(client, chatId, 'It fails.');
  await chatStep(client, 'askForPerson', chatId);
  return chatId;
}

it('tells who waits of their place once a second at most, however often the queue moves, and of the last', async () => {
  const first = await wait(desk.owner, desk.workspaceId);
  const last = await wait(desk.stranger, desk.strangersWorkspaceId);
  const stream = desk.stranger.subscribe(chatEvents, { chatId: last, after: await liveCursor(desk.stranger) });
  await writeInChat(desk.stranger, last, 'Still here.');
  await stream.event(({ message }) => message?.body.text === 'Still here.');
  const told = () => stream.received.filter(({ __typename }) => __typename === 'ChatChanged').length;

  const [begun, toldBefore] = [performance.now(), told()];
  const topics = [topic.chatQueue(desk.desk.id)];
  for (let move = 0; move < 50; move += 1) {
    await app.db.$transaction((tx) => append(tx, [{ type: 'CHAT_QUEUE_MOVED', topics }], new Date()));
  }
  await chatStep(desk.owner, 'cancelWait', first);
  await stream.event(({ chat }) => chat?.position === 1);
  const seconds = Math.ceil((performance.now() - begun) / 1_000);
  // With what the assistant's answer to the last words changes.
  expect(told() - toldBefore).toBeLessThanOrEqual(seconds + 5);
  stream.stop();

  const places = await Promise.all(Array.from({ length: 30 }, () => placesAt(app.db, desk.desk.id)));
  expect(new Set(places).size, 'all who ask together get one reading').toBe(1);
  expect([...places[0]!]).toEqual([[localId(last), 1]]);
});
