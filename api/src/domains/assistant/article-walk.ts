import { z } from 'zod';
import type { Article } from '../../database/generated/client.ts';
import type { RichText } from '../../rich-text/rich-text.ts';
import { findProcedures, type ProcedureStep } from './procedure.ts';
import { startWalk, type Walk, type WalkReply, walk } from './walk.ts';
import type { WalkWord } from './walk-word.ts';

/** How far a customer is in the first procedure of an article: JSON, kept with their chat. */
export interface ArticleWalk extends Walk {
  readonly articleId: string;
}

const articleWalk = z.object({
  articleId: z.uuid(),
  at: z.int().min(0),
  length: z.int().min(2),
  retried: z.int().min(0).nullable(),
  state: z.enum(['WALKING', 'FINISHED', 'STUCK', 'LEFT']),
});

/** The walk that is kept with a chat; null for none. */
export const toArticleWalk = (stored: unknown): ArticleWalk | null => articleWalk.nullable().parse(stored);

/** What is said about a step of a walk; no step where the walk ends or waits. */
export interface WalkedStep {
  readonly reply: WalkReply;
  readonly walk: ArticleWalk;
  readonly step: ProcedureStep | null;
}

type WithText = Pick<Article, 'id' | 'richText'>;

/** The beginning of the first procedure of an article; null for one that has none. */
export function beginWalk(article: WithText): WalkedStep | null {
  const steps = stepsOf(article);
  const [step] = steps;
  if (!step) return null;
  return { reply: 'STEP', walk: { ...startWalk(steps.length), articleId: article.id }, step };
}

/** Where a word of the customer leads; null where it's none for this walk, or the article has other steps by now. */
export function walkOn(current: ArticleWalk, word: WalkWord, article: WithText): WalkedStep | null {
  const steps = stepsOf(article);
  const next = steps.length === current.length ? walk(current, word) : null;
  if (!next) return null;
  const isShown = next.reply === 'STEP' || next.reply === 'FIRST_STEP' || next.reply === 'TRY_AGAIN';
  const step = isShown ? (steps[next.walk.at] ?? null) : null;
  return { reply: next.reply, walk: { ...next.walk, articleId: current.articleId }, step };
}

/** What is stored was validated when it was written. */
const stepsOf = ({ richText }: WithText): readonly ProcedureStep[] =>
  findProcedures(richText as RichText)[0]?.steps ?? [];
