import type { PrismaClient } from '../../database/generated/client.ts';
import type { MailLinks } from '../../email/mail-links.ts';
import { loadDesk } from '../desks/service.ts';
import { findReadableArticle, searchKnowledge } from '../knowledge/service.ts';
import type { Standing } from '../people/policy.ts';
import { loadStanding } from '../people/service.ts';
import { beginWalk, type WalkedStep, walkOn } from './article-walk.ts';
import type { Answer, Assistant, Question } from './assistant.ts';
import { confidenceIn } from './confidence.ts';
import { dontKnow, quote, sayStep } from './quotation.ts';
import { walkWord } from './walk-word.ts';

/** Characters of a question that are looked at: who writes more says in the beginning what it's about. */
const READ = 1_000;
/** One that is quoted, and others that it points to. */
const MOST_SOURCES = 3;

/**
 * The assistant that needs no model and no network: it finds what the desk has written down, quotes it and says where it is
 * from, and leads through its procedures step by step. What it reads it reads as the customer does, so that no question gets
 * out of it what they may not know.
 */
export function createQuotingAssistant(addressOf: MailLinks['answer']): Assistant {
  return {
    answer: async (db, question) => {
      const customer = await loadStanding(db, question.customerId);
      const walked = await takeWalk(db, customer, question);
      if (walked)
        return { body: sayStep(walked), isSure: walked.reply !== 'STUCK', walk: walked.walk, asksForPerson: false };
      return find(db, customer, question, addressOf);
    },
  };
}

/** The next step of the walk that the customer is on; null where they say something else. */
async function takeWalk(
  db: PrismaClient,
  customer: Standing | null,
  { walk, words }: Question,
): Promise<WalkedStep | null> {
  const word = walk && walkWord(words);
  const article = word && (await findReadableArticle(db, customer, walk.articleId));
  return article ? walkOn(walk, word, article) : null;
}

async function find(
  db: PrismaClient,
  customer: Standing | null,
  { deskId, words, walk }: Question,
  addressOf: MailLinks['answer'],
): Promise<Answer> {
  const desk = await loadDesk(db, deskId);
  const { answers } = await searchKnowledge(db, desk, customer, words.slice(0, READ), MOST_SOURCES);
  const [best, ...others] = answers;
  const confidence = best ? confidenceIn(best.score) : 'NONE';
  if (!best || confidence === 'NONE') return { body: dontKnow(), isSure: false, walk, asksForPerson: false };

  const isSure = confidence === 'SURE';
  const walked = isSure && best.kind === 'ARTICLE' ? beginWalk(best.article) : null;
  const alsoSee = others.filter(({ score }) => confidenceIn(score) !== 'NONE');
  const body = quote(best, alsoSee, confidence, (kind, slug) => addressOf(kind, desk.slug, slug), walked);
  return { body, isSure, walk: walked?.walk ?? null, asksForPerson: false };
}
