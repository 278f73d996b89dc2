import type { PrismaClient } from '../../database/generated/client.ts';
import type { MessageBody } from '../tickets/service.ts';
import type { ArticleWalk } from './article-walk.ts';

/** What an assistant is asked. */
export interface Question {
  readonly deskId: string;
  /** Who asks: it may tell them no more than they may read. */
  readonly customerId: string;
  /** The customer's words, as plain text. */
  readonly words: string;
  /** What was said in the chat before, the oldest first, as plain text. The newest of it, never all of a long chat. */
  readonly earlier: readonly Said[];
  /** The procedure that they are led through. */
  readonly walk: ArticleWalk | null;
}

/** Something that everybody in the chat can read; SYSTEM is the assistant, and what the desk says by itself. */
export interface Said {
  readonly by: 'CUSTOMER' | 'TEAM' | 'SYSTEM';
  readonly text: string;
}

export interface Answer {
  readonly body: MessageBody;
  /** False where it doesn't know, and says so. */
  readonly isSure: boolean;
  /** The procedure that they are led through from here on, or still are. */
  readonly walk: ArticleWalk | null;
  /** The customer wants a person: they are asked for once this is said. */
  readonly asksForPerson: boolean;
}

/** How an answer is awaited. */
export interface Awaiting {
  /**
   * Takes all that is written so far of an answer that takes time, as plain text, as often as there is more. It is shown at
   * once and kept nowhere: the answer may become another one. Nothing (an empty text) takes back what was shown.
   */
  readonly grow: (text: string) => void;
  /** Aborted once nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/**
 * Whoever answers chats while no person does. It reads and answers, and can do nothing else: what follows from its answer the
 * chat decides. Throws where it can't answer at all, and is asked again.
 */
export interface Assistant {
  answer(db: PrismaClient, question: Question, awaiting: Awaiting): Promise<Answer>;
}
