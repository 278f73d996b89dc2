import { builder } from '../../builder.ts';
import { badInput } from '../../errors.ts';
import { TextSegmentType } from '../../search/graphql.ts';
import { excerpt, highlight } from '../../search/highlight.ts';
import { maxSearchLength, readSearch } from '../../search/read-search.ts';
import { placeOf } from '../../together.ts';
import { ArticleType, FaqEntryType, KnowledgeType } from './graphql.ts';
import { readableArticles, readableFaqEntries } from './read-together.ts';
import type { Question } from './search/question.ts';
import { type FoundAnswer, searchKnowledge } from './service.ts';

const MAX_HITS = 20;

type Hit = FoundAnswer & { readonly question: Question };

const KnowledgeHit = builder.objectRef<Hit>('KnowledgeHit').implement({
  description: 'An article or a question that a search found.',
  fields: (t) => ({
    article: t.prismaField({
      type: ArticleType,
      nullable: true,
      description: 'The article; null for a question.',
      resolve: async (query, hit, _args, context, { path }) =>
        hit.kind === 'FAQ' ? null : (await readableArticles(context, placeOf(path), hit.article.id, query)).article,
    }),
    faqEntry: t.prismaField({
      type: FaqEntryType,
      nullable: true,
      description: 'The question; null for an article.',
      resolve: async (query, hit, _args, context, { path }) =>
        hit.kind === 'ARTICLE' ? null : (await readableFaqEntries(context, placeOf(path), hit.entry.id, query)).entry,
    }),
    title: t.field({
      type: [TextSegmentType],
      description: 'Its title, with what was searched for marked: the pieces together are the whole of it.',
      resolve: (hit) => highlight(hit.kind === 'ARTICLE' ? hit.article.title : hit.entry.question, hit.question),
    }),
    excerpt: t.field({
      type: [TextSegmentType],
      description: 'Where it speaks of what was searched for, about 200 characters; else its summary.',
      resolve: (hit) =>
        excerpt(hit.passage, hit.question) ??
        highlight(hit.kind === 'ARTICLE' ? hit.article.summary : hit.passage.slice(0, 200), hit.question),
    }),
  }),
});

builder.objectField(KnowledgeType, 'search', (t) =>
  t.field({
    type: [KnowledgeHit],
    description:
      'Published articles and questions that speak of any of the words, the best first: in inflected words, with slips of ' +
      'the fingers, and by the beginning of the last word.',
    args: {
      text: t.arg.string({
        description: `What is looked for, at most ${maxSearchLength} characters; nothing for none.`,
      }),
      first: t.arg.int({ defaultValue: 10, description: `How many, 1 to ${MAX_HITS}.` }),
      faq: t.arg.boolean({ defaultValue: true, description: 'Questions, too.' }),
    },
    resolve: async (desk, { text, first, faq }, { db, viewer, countUse }) => {
      if (first < 1 || first > MAX_HITS) {
        throw badInput([{ field: 'first', code: 'NOT_ALLOWED', allowed: `1 to ${MAX_HITS}` }]);
      }
      const search = readSearch(text, 'text');
      if (search === null) return [];
      await countUse('SEARCH_ANSWERS', viewer?.personId ?? null);
      const { question, answers } = await searchKnowledge(db, desk, viewer, search, first, { isTyping: true, faq });
      return answers.map((answer) => ({ ...answer, question }));
    },
  }),
);
