import { expect } from 'vitest';
import { lookAtChat } from '../src/domains/chats/service.ts';
import type { TestApp } from './app.ts';
import { type ChatDesk, chatStep, readChat, startChat, writeInChat } from './chats.ts';
import type { Client, Result } from './client.ts';
import { localId } from './factories.ts';

export const minute = 60_000;
export const question = 'How do I grow the disk of my machine?';

export const codeOf = ({ errors }: Result) => errors?.[0]?.extensions.code;

/** Brings chats of a desk to where a test begins with them; those of its owner, who has one at a time, unless it's said. */
export function chatStages(app: TestApp, desk: ChatDesk) {
  /** Until the assistant has said something to every question. */
  const answered = (client: Client, chatId: string) =>
    expect.poll(async () => (await readChat(client, chatId)).unansweredSince).toBeNull();

  /** In which something was asked and answered. */
  async function asked(client = desk.owner, workspaceId = desk.workspaceId): Promise<string> {
    const chatId = await startChat(client, workspaceId);
    expect((await writeInChat(client, chatId, question)).errors).toBeUndefined();
    await answered(client, chatId);
    return chatId;
  }

  async function waiting(): Promise<string> {
    const chatId = await asked();
    expect((await chatStep(desk.owner, 'askForPerson', chatId)).data.askForPerson.chat.state).toBe('WAITING');
    return chatId;
  }

  async function withAgent(): Promise<string> {
    const chatId = await waiting();
    expect((await chatStep(desk.agent, 'acceptChat', chatId)).data.acceptChat.chat.state).toBe('HUMAN');
    return chatId;
  }

  return {
    answered,
    asked,
    waiting,
    withAgent,
    state: async (chatId: string) => (await readChat(desk.owner, chatId)).state,
    end: (chatId: string, client = desk.owner) => chatStep(client, 'endChat', chatId),
    /** What the clock does to a chat that much later. */
    lookIn: (milliseconds: number, chatId: string) =>
      lookAtChat({ db: app.db, now: () => new Date(Date.now() + milliseconds) }, localId(chatId)),
  };
}

export type ChatStages = ReturnType<typeof chatStages>;
