import { queryFromInfo } from '@pothos/plugin-prisma';
import { resolveCursorConnection } from '@pothos/plugin-relay';
import { builder } from '../../builder.ts';
import type { Article, Prisma } from '../../database/generated/client.ts';
import { ArticleStatus } from '../../database/generated/enums.ts';
import { decodeOptionalId } from '../../global-id.ts';
import { fromKeysetCursor, toKeysetCursor } from '../../keyset.ts';
import { checkPageSize, maxPageSize } from '../../page.ts';
import { maxSearchLength, readSearch } from '../../search/read-search.ts';
import { ArticleType, KnowledgeType } from './graphql.ts';
import { articlesVisibleTo, canWriteAnswers } from './policy.ts';

builder.objectField(KnowledgeType, 'articles', (t) =>
  t.connection(
    {
      type: ArticleType,
      nullable: true,
      description: 'Articles of any status, the one written last first, at most 100 a page; null for all but the team.',
      args: {
        status: t.arg({ type: ArticleStatus, required: false, description: 'Only those; all without.' }),
        categoryId: t.arg.id({ required: false, description: 'Only those; all without.' }),
        search: t.arg.string({
          required: false,
          description: `Only those whose title, summary or slug has each of these words, or a part of it: at most ${maxSearchLength} characters.`,
        }),
      },
      resolve: (desk, { status, categoryId: globalId, search: typed, ...args }, context, info) => {
        const { db, viewer } = context;
        if (!canWriteAnswers(viewer, desk.id)) return null;
        checkPageSize(args);
        const categoryId = decodeOptionalId(globalId, 'ArticleCategory', 'categoryId');
        const search = readSearch(typed ?? '', 'search');
        const chosen: Prisma.ArticleWhereInput = {
          deskId: desk.id,
          ...(status && { status }),
          ...(categoryId !== null && { categoryId }),
        };
        return resolveCursorConnection<Promise<Article[]>>(
          {
            ...{ args, defaultSize: 25, maxSize: maxPageSize },
            toCursor: ({ updatedAt, id }) => toKeysetCursor([updatedAt, id]),
          },
          ({ before, after, limit, inverted }) =>
            db.article.findMany({
              ...queryFromInfo({ context, info, typeName: 'Article', path: ['edges', 'node'], include: {} }),
              where: {
                ...chosen,
                AND: [
                  articlesVisibleTo(viewer),
                  ...(search === null ? [] : search.split(/\s+/).map(hasWord)),
                  ...(after ? [beyond(after, 'after')] : []),
                  ...(before ? [beyond(before, 'before')] : []),
                ],
              },
              orderBy: inverted ? [{ updatedAt: 'asc' }, { id: 'asc' }] : [{ updatedAt: 'desc' }, { id: 'desc' }],
              take: limit,
            }),
        );
      },
    },
    { name: 'ArticleConnection', description: 'A page of articles.' },
    { name: 'ArticleEdge', description: 'An article of a page.' },
  ),
);

/** A desk has few enough articles to look through. */
function hasWord(word: string): Prisma.ArticleWhereInput {
  const contains = { contains: word, mode: 'insensitive' as const };
  return { OR: [{ title: contains }, { summary: contains }, { slug: contains }] };
}

/** What lies on the far side of a cursor: after it in the list, or before it. */
function beyond(cursor: string, side: 'after' | 'before'): Prisma.ArticleWhereInput {
  const [updatedAt, id] = fromKeysetCursor(cursor, ['date', 'uuid'], side);
  const direction = side === 'after' ? 'lt' : 'gt';
  const where = (column: 'updatedAt' | 'id', filter: unknown) => ({ [column]: filter });
  const sameTime = [where('updatedAt', updatedAt), where('id', { [direction]: id })];
  return { OR: [where('updatedAt', { [direction]: updatedAt }), { AND: sameTime }] };
}
