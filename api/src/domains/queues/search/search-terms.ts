import type { PrismaClient } from '../../../database/generated/client.ts';
import { slipsOf } from '../../../search/edit-distance.ts';

/** Words that count; those after them are passed over. */
const MAX_TERMS = 12;
/** Words taken into account for one that may be mistyped. */
const MAX_SIMILAR = 8;

/** What is looked for, as it was understood. */
export interface SearchTerms {
  /** Words in the form they are kept in, each standing for all that begin with it; and what it may be a mistyping of. */
  readonly terms: readonly { readonly word: string; readonly similar: readonly string[] }[];
  /** tsquery: each word as it was typed. */
  readonly exact: string;
  /** tsquery: each word as it was typed or as it may have been meant. */
  readonly tolerant: string;
  /** tsquery: any of them. */
  readonly any: string;
}

/** Looks words up as Postgres parts them, together with known words that they may be a mistyping of. */
export async function understand(db: PrismaClient, search: string): Promise<SearchTerms> {
  const rows = await db.$queryRaw<{ word: string; candidates: string[] }[]>`
    SELECT typed.word, ARRAY(
      SELECT search_word.word FROM search_word
      WHERE char_length(typed.word) >= 4 AND search_word.word % typed.word AND search_word.word <> typed.word
      ORDER BY similarity(search_word.word, typed.word) DESC, search_word.word LIMIT 30
    ) AS candidates
    FROM (
      SELECT lexeme AS word, positions[1] AS place FROM unnest(search_vector(${search}::text))
      ORDER BY place, lexeme LIMIT ${MAX_TERMS}
    ) AS typed
    ORDER BY typed.place, typed.word`;
  const terms = rows.map(({ word, candidates }) => ({
    word,
    similar: slipsOf(word, candidates).slice(0, MAX_SIMILAR),
  }));
  return {
    terms,
    exact: terms.map(({ word }) => prefix(word)).join(' & '),
    tolerant: terms.map(({ word, similar }) => `(${[prefix(word), ...similar.map(quoted)].join(' | ')})`).join(' & '),
    any: terms.flatMap(({ word, similar }) => [prefix(word), ...similar.map(quoted)]).join(' | '),
  };
}

const quoted = (word: string): string => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
const prefix = (word: string): string => `${quoted(word)}:*`;
