import { RICH_TEXT_MAX_LENGTH } from '@/editor/rich-text-value.ts';
import type { FieldWords } from '@/lib/forms/form-error.ts';

export const TITLE_MAX_LENGTH = 120;
export const SUMMARY_MAX_LENGTH = 300;
export const SLUG_MAX_LENGTH = 60;
export const MAX_RELATED = 4;
export const MAX_SEARCH_WORDS = 30;
export const SEARCH_WORD_MAX_LENGTH = 60;

/** As the API names them. */
export type ArticleField = 'title' | 'summary' | 'searchWords' | 'slug' | 'categoryId' | 'body' | 'relatedIds';

/** What a form of answers says of an address. */
export const slugWords = (what: string) => ({
  REQUIRED: 'Enter a short name for the address.',
  TOO_LONG: `Shorten it to ${SLUG_MAX_LENGTH} characters.`,
  INVALID: 'Use lower-case letters, digits and single hyphens, such as “open-a-port”.',
  NOT_ALLOWED: `Another ${what} has this address, or had it. Choose another.`,
});

/** What the form says to each mistake that the server finds. */
export const articleWords: FieldWords<ArticleField> = {
  title: {
    REQUIRED: 'Enter a title.',
    TOO_LONG: `Shorten the title to ${TITLE_MAX_LENGTH} characters.`,
    INVALID: 'Write the title in one line.',
  },
  summary: {
    REQUIRED: 'Say in a sentence or two what it is about: lists and searches show it.',
    TOO_LONG: `Shorten the summary to ${SUMMARY_MAX_LENGTH} characters.`,
    INVALID: 'Write the summary in one line.',
  },
  searchWords: {
    TOO_MANY: `Keep ${MAX_SEARCH_WORDS} at most, each on a line of its own.`,
    TOO_LONG: `Shorten each line to ${SEARCH_WORD_MAX_LENGTH} characters.`,
    INVALID: 'Write each on a line of its own.',
  },
  slug: slugWords('article'),
  categoryId: { INVALID: 'Choose a category.', UNKNOWN: 'This category is gone. Choose another.' },
  body: {
    REQUIRED: 'Write the article.',
    UNKNOWN:
      'A picture in it is no longer stored: what is not saved is kept for three days. Remove it, or choose it again.',
    TOO_LONG: `Shorten it to ${RICH_TEXT_MAX_LENGTH.toLocaleString('en')} characters.`,
  },
  relatedIds: {
    TOO_MANY: `Choose ${MAX_RELATED} at most.`,
    UNKNOWN: 'One of these articles is gone. Take it out.',
  },
};
