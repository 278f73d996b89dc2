import type { Services } from '../../context.ts';
import type { PrismaClient } from '../../database/generated/client.ts';
import type { GrowingAnswers } from '../../live/growing-answers.ts';
import { type Assistant, type Awaiting, type Said, toArticleWalk } from '../assistant/service.ts';
import { changeChatByDesk } from './change-chat.ts';
import { awaitsAnswer } from './chat-lifecycle.ts';
import { toChat } from './chat-row.ts';

interface AnswerServices extends Pick<Services, 'db' | 'now'> {
  readonly assistant: Assistant;
  readonly answers: Pick<GrowingAnswers, 'begin'>;
}

/** Messages that the assistant is told of before the question. */
const MOST_EARLIER = 20;

/**
 * Has the assistant answer a question of a chat, by its number, and shows what it writes while it does. What it says comes too
 * late where the customer has written again, or was answered otherwise meanwhile: then nothing happens. Throws what the
 * assistant throws, for the job to be tried again; the chat gives it up by itself after a minute.
 */
export async function answerChat(services: AnswerServices, chatId: string, turn: number): Promise<void> {
  const answer = services.answers.begin(chatId, turn);
  try {
    await answerQuestion(services, chatId, turn, answer);
  } catch (error) {
    // Nobody waits for it, so it needn't be tried again.
    if (!answer.signal.aborted) throw error;
  } finally {
    answer.end();
  }
}

async function answerQuestion(
  services: AnswerServices,
  chatId: string,
  turn: number,
  awaiting: Awaiting,
): Promise<void> {
  const { db, assistant } = services;
  const chat = await db.chat.findUnique({ where: { id: chatId } });
  if (!chat || !awaitsAnswer(toChat(chat), turn)) return;

  const { deskId, customerId } = chat;
  const { words, earlier } = await lastWords(services, chat.conversationId);
  const question = { deskId, customerId, words, earlier, walk: toArticleWalk(chat.walk) };
  const { body, walk, isSure, asksForPerson } = await assistant.answer(db, question, awaiting);
  // Who gets a person needn't be offered one.
  const event = { type: 'ASSISTANT_ANSWERED', turn, isSure: isSure || asksForPerson } as const;
  await changeChatByDesk(services, chatId, (update) => {
    if (!update.allows(event)) return false;
    update.say(body);
    update.keepWalk(walk);
    update.apply(event);
    const request = { type: 'PERSON_REQUESTED' } as const;
    if (asksForPerson && update.allows(request)) update.apply(request);
    return true;
  });
}

/** Whether a chat still waits for the assistant's answer to the question of that number. */
export async function isAwaited(db: PrismaClient, chatId: string, turn: number): Promise<boolean> {
  const chat = await db.chat.findUnique({ where: { id: chatId } });
  return chat !== null && awaitsAnswer(toChat(chat), turn);
}

/** What the customer wrote last, and what everybody in the chat could read before. */
async function lastWords({ db }: AnswerServices, conversationId: string): Promise<{ words: string; earlier: Said[] }> {
  const messages = await db.threadItem.findMany({
    where: { conversationId, kind: 'MESSAGE', audience: 'PUBLIC' },
    orderBy: { createdAt: 'desc' },
    take: MOST_EARLIER + 1,
    select: { text: true, authorSide: true },
  });
  const last = messages.findIndex(({ authorSide }) => authorSide === 'CUSTOMER');
  const earlier = messages.slice(last + 1).reverse();
  return {
    words: messages[last]?.text ?? '',
    earlier: earlier.map(({ authorSide: by, text }) => ({ by, text: text ?? '' })),
  };
}
