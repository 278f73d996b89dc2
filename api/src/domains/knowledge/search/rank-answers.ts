import { Prisma, type PrismaClient } from '../../../database/generated/client.ts';
import type { Question } from './question.ts';

/** An article or a question with how well it answers. */
export interface RankedAnswer {
  readonly articleId: string | null;
  readonly faqEntryId: string | null;
  /** 0 to about 1: which part of what was asked it speaks of, rare words and titles counting more. */
  readonly score: number;
}

export interface SearchedAnswers {
  readonly deskId: string;
  readonly articles: boolean;
  readonly faq: boolean;
}

/**
 * Published answers of a desk, the best first. A word weighs the more the fewer answers have it or another word for it
 * (inverse document frequency), and one that none has weighs most of all: who asks for what is not there gets low scores.
 */
export async function rankAnswers(
  db: Pick<PrismaClient, '$queryRaw'>,
  { deskId, articles, faq }: SearchedAnswers,
  { terms }: Question,
  limit: number,
): Promise<RankedAnswer[]> {
  const sought = terms.flatMap(({ stems, isSlip, meanings }, place) => [
    ...stems.map((stem) => ({ place, query: quoted(stem), meaning: null, worth: isSlip ? worthOfSlip : 1 })),
    ...meanings.map((meaning) => ({ place, query: null, meaning, worth: worthOfMeaning })),
  ]);
  if (sought.length === 0) return [];
  const searched = Prisma.sql`desk_id = ${deskId}::uuid AND is_published
    AND ((article_id IS NOT NULL AND ${articles}::boolean) OR (faq_entry_id IS NOT NULL AND ${faq}::boolean))`;
  return db.$queryRaw<RankedAnswer[]>`
    WITH sought AS (
      SELECT place, coalesce(own::tsquery, phraseto_tsquery('english', meaning)) AS query, worth,
        CASE WHEN strpos(meaning, ' ') > 0 THEN 1 ELSE 0 END AS least_nodes
      FROM unnest(
        ${sought.map(({ place }) => place)}::int[],
        ${sought.map(({ query }) => query)}::text[],
        ${sought.map(({ meaning }) => meaning)}::text[],
        ${sought.map(({ worth }) => worth)}::float8[]
      ) AS sought (place, own, meaning, worth)
    ),
    answers AS (SELECT count(*)::float8 AS total FROM knowledge_words WHERE ${searched}),
    hit AS (
      SELECT id, article_id, faq_entry_id, place,
        max(worth * least(1, ts_rank(${weights}::float4[], words, query) * ${fullRank})) AS rank
      FROM sought JOIN knowledge_words ON words @@ query AND ${searched}
      WHERE numnode(query) > least_nodes
      GROUP BY id, place
    ),
    term AS (
      SELECT place, ln(1 + (total + 0.5) / (count(hit.id) + 0.5)) AS weight
      FROM answers CROSS JOIN generate_series(0, ${terms.length - 1}::int) AS place LEFT JOIN hit USING (place)
      GROUP BY place, total
    )
    SELECT article_id AS "articleId", faq_entry_id AS "faqEntryId",
      (sum(weight * rank) / (SELECT sum(weight) FROM term))::float8 AS score
    FROM hit JOIN term USING (place)
    GROUP BY id, article_id, faq_entry_id
    ORDER BY score DESC, id LIMIT ${limit}`;
}

/** What another word for the one that was typed is worth, and one for which it may be a slip. */
const worthOfMeaning = 0.7;
const worthOfSlip = 0.6;
/** Of words in the text, among the search words, in the summary or a heading, and in the title. */
const weights = Prisma.sql`'{0.25, 0.7, 0.5, 1}'`;
/** What ts_rank divides by: with it a word that stands in the title alone is worth 1. Phrases reach that by themselves. */
const fullRank = Prisma.sql`CASE WHEN numnode(query) = 1 THEN 1.64493406685::float8 ELSE 1 END`;
const quoted = (word: string): string => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
