import type { PrismaClient } from '../../../database/generated/client.ts';
import { slipsOf } from '../../../search/edit-distance.ts';
import { matterOf, meaningsOf } from './thesaurus.ts';

/** Words that count; those after them are passed over. */
const MAX_TERMS = 24;

/** What is looked for, as it was understood. */
export interface Question {
  readonly terms: readonly QuestionTerm[];
}

/** A word that says something: it can be looked for in a text, and by its stems in the database. */
export interface QuestionTerm {
  readonly word: string;
  /** False for the last word of somebody who is still typing, which stands for all that begin with it. */
  readonly isWhole: boolean;
  /** How else it is written at the desk: inflected, completed, set right, or in another word for the same. */
  readonly similar: readonly string[];
  /** Those of the word, as the desk writes it; none where the desk knows no such word. */
  readonly stems: readonly string[];
  /** Whether they are those of other words, for which it may be a slip. */
  readonly isSlip: boolean;
  /** Words and phrases that it may stand for. */
  readonly meanings: readonly string[];
}

/** Words of the desk, with their stems. */
type Known = readonly [word: string, stem: string][];

interface Row {
  word: string;
  isLast: boolean;
  known: Known;
  near: Known;
  /** In other words for the same. */
  meant: Known;
}

interface Reading {
  readonly deskId: string;
  /** Whether the last word may be the beginning of a longer one. */
  readonly isTyping: boolean;
}

/**
 * Looks the words of a text up among those that a desk's answers are written in. Words that say nothing ("how", "the",
 * "please") fall away; an unknown one is taken for known ones that it may be a slip for, unless it's another word for them.
 */
export async function understandQuestion(
  db: Pick<PrismaClient, '$queryRaw'>,
  text: string,
  { deskId, isTyping }: Reading,
): Promise<Question> {
  const matter = matterOf(text, isTyping);
  const meanings = new Map(matter.split(' ').map((word) => [word, meaningsOf(word)]));
  const meant = [...meanings].flatMap(([word, others]) => others.map((other) => ({ word, other })));
  const rows = await db.$queryRaw<Row[]>`
    SELECT typed.word, typed.place = typed.last AS "isLast",
      coalesce((
        SELECT jsonb_agg(jsonb_build_array(term.word, term.stem)) FROM (
          SELECT word, stem FROM knowledge_term
          WHERE desk_id = ${deskId}::uuid AND stem = typed.stem ORDER BY char_length(word), word LIMIT 20
        ) AS term
      ), '[]') || coalesce((
        SELECT jsonb_agg(jsonb_build_array(term.word, term.stem)) FROM (
          SELECT word, stem FROM knowledge_term
          WHERE ${isTyping}::boolean AND typed.place = typed.last AND desk_id = ${deskId}::uuid
            AND word LIKE typed.word || '%' ORDER BY char_length(word), word LIMIT 20
        ) AS term
      ), '[]') AS known,
      coalesce((
        SELECT jsonb_agg(jsonb_build_array(term.word, term.stem)) FROM (
          SELECT word, stem FROM knowledge_term
          WHERE char_length(typed.word) >= 4 AND desk_id = ${deskId}::uuid AND word % typed.word
          ORDER BY similarity(word, typed.word) DESC, word LIMIT 30
        ) AS term
      ), '[]') AS near,
      coalesce((
        SELECT jsonb_agg(jsonb_build_array(term.word, term.stem)) FROM (
          SELECT DISTINCT term.word, term.stem
          FROM unnest(${meant.map(({ word }) => word)}::text[], ${meant.map(({ other }) => other)}::text[]) AS meant (word, other)
          JOIN knowledge_term AS term ON term.desk_id = ${deskId}::uuid AND term.stem = knowledge_stem(meant.other)
          WHERE meant.word = typed.word AND strpos(meant.other, ' ') = 0
          ORDER BY term.word LIMIT 40
        ) AS term
      ), '[]') AS meant
    FROM (
      SELECT lexeme AS word, positions[1] AS place, max(positions[1]) OVER () AS last, knowledge_stem(lexeme) AS stem
      FROM unnest(search_vector(${matter}::text))
    ) AS typed
    WHERE typed.stem IS NOT NULL
    ORDER BY typed.place, typed.word LIMIT ${MAX_TERMS}`;
  return { terms: rows.map((row) => toTerm(row, meanings.get(row.word) ?? [], isTyping)) };
}

function toTerm(
  { word, isLast, known, near, meant }: Row,
  meanings: readonly string[],
  isTyping: boolean,
): QuestionTerm {
  const isSlip = known.length === 0 && meant.length === 0;
  const own = isSlip ? mistyped(word, near) : known;
  return {
    word,
    isWhole: !(isTyping && isLast),
    similar: [...new Set([...own, ...meant].map(([each]) => each))],
    stems: [...new Set(own.map(([, stem]) => stem))],
    isSlip,
    meanings,
  };
}

/** The words that one may be a slip for. */
function mistyped(word: string, near: Known): Known {
  const slips = slipsOf(
    word,
    near.map(([each]) => each),
  );
  return near.filter(([each]) => slips.includes(each)).slice(0, 8);
}
