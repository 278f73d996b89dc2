import type { Prisma } from '../../database/generated/client.ts';
import type { DeskFeature } from '../desks/policy.ts';
import { isOnTeam, type Standing } from '../people/policy.ts';

/** Desks whose answers somebody may read: their teams, their customers, and everybody where a desk says so. */
export function readableDesks(viewer: Standing | null): Prisma.DeskWhereInput {
  return {
    OR: [
      { features: { has: 'PUBLIC_ANSWERS' satisfies DeskFeature } },
      { id: { in: [...(viewer?.desks.keys() ?? [])] } },
      { workspaces: { some: { id: { in: [...(viewer?.workspaces.keys() ?? [])] } } } },
      ...(viewer?.answersOf === undefined ? [] : [{ id: viewer.answersOf }]),
    ],
  };
}

/** Published articles of such desks; drafts and archived ones are for the team alone. */
export function articlesVisibleTo(viewer: Standing | null): Prisma.ArticleWhereInput {
  const published: Prisma.ArticleWhereInput = { status: 'PUBLISHED', desk: readableWith(viewer, 'KNOWLEDGE') };
  return { OR: [published, { deskId: { in: [...(viewer?.desks.keys() ?? [])] } }] };
}

export function categoriesVisibleTo(viewer: Standing | null): Prisma.ArticleCategoryWhereInput {
  return { desk: readableWith(viewer, 'KNOWLEDGE') };
}

export function faqVisibleTo(viewer: Standing | null): Prisma.FaqEntryWhereInput {
  return { OR: [{ desk: readableWith(viewer, 'FAQ') }, { deskId: { in: [...(viewer?.desks.keys() ?? [])] } }] };
}

/** Writing answers, and knowing what was searched for in vain and what helped: for the whole team. */
export const canWriteAnswers = (viewer: Standing | null, deskId: string): boolean =>
  viewer !== null && isOnTeam(viewer, deskId);

const readableWith = (viewer: Standing | null, feature: DeskFeature): Prisma.DeskWhereInput => ({
  features: { has: feature },
  ...readableDesks(viewer),
});
