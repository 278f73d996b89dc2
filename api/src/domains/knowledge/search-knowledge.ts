import type { Article, FaqEntry, PrismaClient } from '../../database/generated/client.ts';
import type { Desk } from '../desks/service.ts';
import type { Standing } from '../people/policy.ts';
import { articlesVisibleTo, faqVisibleTo } from './policy.ts';
import { bestPassage } from './search/best-passage.ts';
import { type Question, understandQuestion } from './search/question.ts';
import { rankAnswers } from './search/rank-answers.ts';

/** An answer that was found. */
export type FoundAnswer = {
  /** 0 to about 1: which part of what was asked it speaks of. */
  readonly score: number;
  /** The part of its plain text that speaks of most of it. */
  readonly passage: string;
} & ({ readonly kind: 'ARTICLE'; readonly article: Article } | { readonly kind: 'FAQ'; readonly entry: FaqEntry });

export interface FoundAnswers {
  readonly question: Question;
  /** The best first. */
  readonly answers: readonly FoundAnswer[];
}

interface SearchOptions {
  /** Whether the last word may be the beginning of a longer one. */
  readonly isTyping?: boolean;
  /** Questions as well as articles; as the desk has them, by default. */
  readonly faq?: boolean;
}

/**
 * Published articles and questions of a desk that speak of what somebody asks, at most `limit`, the best first: in
 * inflected words, with slips of the fingers. Nothing for who may not read them.
 */
export async function searchKnowledge(
  db: PrismaClient,
  desk: Pick<Desk, 'id' | 'features'>,
  viewer: Standing | null,
  text: string,
  limit: number,
  { isTyping = false, faq = true }: SearchOptions = {},
): Promise<FoundAnswers> {
  const question = await understandQuestion(db, text, { deskId: desk.id, isTyping });
  const searched = {
    deskId: desk.id,
    articles: desk.features.includes('KNOWLEDGE'),
    faq: faq && desk.features.includes('FAQ'),
  };
  const ranked = await rankAnswers(db, searched, question, limit);
  const ids = (of: 'articleId' | 'faqEntryId') => ranked.flatMap((answer) => answer[of] ?? []);
  const [articles, entries] = await Promise.all([
    db.article.findMany({ where: { id: { in: ids('articleId') }, AND: articlesVisibleTo(viewer) } }),
    db.faqEntry.findMany({ where: { id: { in: ids('faqEntryId') }, AND: faqVisibleTo(viewer) } }),
  ]);
  const answers = ranked.flatMap(({ articleId, faqEntryId, score }): FoundAnswer[] => {
    const article = articles.find(({ id }) => id === articleId);
    if (article) return [{ kind: 'ARTICLE', article, score, passage: bestPassage(article.text, question) }];
    const entry = entries.find(({ id }) => id === faqEntryId);
    return entry ? [{ kind: 'FAQ', entry, score, passage: entry.text }] : [];
  });
  return { question, answers };
}
