import { type LanguageModel, stepCountIs, streamText, type TextStreamPart, type ToolSet } from 'ai';
import type { Logger } from 'pino';
import type { PrismaClient } from '../../database/generated/client.ts';
import type { MailLinks } from '../../email/mail-links.ts';
import { loadDesk } from '../desks/service.ts';
import { loadStanding } from '../people/service.ts';
import type { Answer, Assistant, Awaiting, Question } from './assistant.ts';
import { composeAnswer, growingText, mostWords } from './model-answer.ts';
import { instructions, messagesOf } from './model-prompt.ts';
import { ModelFindings, modelTools } from './model-tools.ts';
import { walkWord } from './walk-word.ts';

/** How long a model may take, in milliseconds. */
export interface ModelPatience {
  /** Until its first word, and between two. */
  readonly silence: number;
  /** Until its answer is whole: less than the chat waits for an answer (`chatPatience.assistant`). */
  readonly whole: number;
}

export interface ModelAssistantOptions {
  readonly model: LanguageModel;
  /** Answers where the model can not. */
  readonly fallback: Assistant;
  readonly links: Pick<MailLinks, 'answer' | 'status'>;
  readonly logger: Pick<Logger, 'warn'>;
  /** @default 10 and 40 seconds */
  readonly patience?: ModelPatience;
}

/** Times that it may look something up before it answers. */
const MOST_STEPS = 6;
const MOST_TOKENS = 1_500;

/**
 * An assistant whose words are a model's, and whose sources are what the model has looked up. A model that hangs, fails,
 * says nothing or calls its tools wrongly is given up, and the other assistant answers instead; that one also leads through
 * procedures, in which every word is the article's.
 */
export function createModelAssistant(options: ModelAssistantOptions): Assistant {
  const { fallback, logger } = options;
  return {
    answer: async (db, question, awaiting) => {
      if (question.walk && walkWord(question.words)) return fallback.answer(db, question, awaiting);
      try {
        return await askModel(options, db, question, awaiting);
      } catch (error) {
        awaiting.signal.throwIfAborted();
        logger.warn({ err: error }, 'the model could not answer: the assistant answers without it');
        awaiting.grow('');
        return fallback.answer(db, question, awaiting);
      }
    },
  };
}

async function askModel(
  { model, links, patience = { silence: 10_000, whole: 40_000 } }: ModelAssistantOptions,
  db: PrismaClient,
  question: Question,
  awaiting: Awaiting,
): Promise<Answer> {
  const [desk, customer] = await Promise.all([loadDesk(db, question.deskId), loadStanding(db, question.customerId)]);
  const findings = new ModelFindings();
  const silence = new AbortController();
  const stream = streamText({
    model,
    system: instructions(desk.name),
    messages: messagesOf(question),
    tools: modelTools(db, desk, customer, findings),
    stopWhen: stepCountIs(MOST_STEPS),
    maxOutputTokens: MOST_TOKENS,
    maxRetries: 0,
    abortSignal: AbortSignal.any([awaiting.signal, silence.signal, AbortSignal.timeout(patience.whole)]),
    // Errors come with the stream, too.
    onError: () => undefined,
  });
  const text = await readText(stream.fullStream, {
    grow: (words) => awaiting.grow(growingText(words)),
    silence,
    silenceMs: patience.silence,
  });
  const body = composeAnswer(text, findings, {
    answer: (kind, slug) => links.answer(kind, desk.slug, slug),
    status: links.status(desk.slug),
  });
  return {
    body,
    isSure: findings.isSure,
    walk: findings.walked?.walk ?? question.walk,
    asksForPerson: findings.asksForPerson,
  };
}

interface Reading {
  readonly grow: (text: string) => void;
  readonly silence: AbortController;
  readonly silenceMs: number;
}

/** The words of the last step, once they are all there. Throws for every other end. */
async function readText<Tools extends ToolSet>(
  parts: AsyncIterable<TextStreamPart<Tools>>,
  { grow, silence, silenceMs }: Reading,
): Promise<string> {
  let text = '';
  let isWhole = false;
  const giveUp = () => silence.abort(new Error(`The model said nothing for ${silenceMs} ms.`));
  let timer = setTimeout(giveUp, silenceMs);
  try {
    for await (const part of parts) {
      clearTimeout(timer);
      timer = setTimeout(giveUp, silenceMs);
      if (part.type === 'error') throw part.error;
      if (part.type === 'tool-error')
        throw new Error(`A tool was called wrongly: ${part.toolName}`, { cause: part.error });
      if (part.type === 'abort') throw new Error('The model took too long, or nobody waits for it.');
      // What it says before it looks something up is no answer.
      if (part.type === 'start-step') text = '';
      if (part.type === 'finish') isWhole = part.finishReason === 'stop';
      if (part.type !== 'text-delta' || text.length > mostWords) continue;
      text += part.text;
      grow(text);
    }
  } finally {
    clearTimeout(timer);
  }
  if (!isWhole || text.trim() === '') throw new Error('The model did not finish its answer.');
  return text;
}
