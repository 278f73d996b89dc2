import type { LimitedServices, Services } from '../../context.ts';
import { notFound } from '../../errors.ts';
import type { Desk } from '../desks/service.ts';
import type { Viewer } from '../people/policy.ts';
import { articlesVisibleTo } from './policy.ts';
import { searchKnowledge } from './search-knowledge.ts';
import { requireWriter, tellKnowledge } from './tell-knowledge.ts';

/** Searches in vain that a desk keeps: the newest. */
const MAX_MISSES = 200;
const MAX_MISS_LENGTH = 100;

/** Says whether an article helped the viewer: once, and later perhaps something else. Throws NOT_FOUND and RATE_LIMITED. */
export async function rateArticle(
  { db, countUse }: LimitedServices,
  viewer: Viewer,
  { articleId, helpful }: { readonly articleId: string; readonly helpful: boolean },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const seen = await tx.article.findFirst({ where: { id: articleId, AND: articlesVisibleTo(viewer) } });
    if (!seen) throw notFound('Article');
    await tx.$queryRaw`SELECT 1 FROM article WHERE id = ${articleId}::uuid FOR UPDATE`;
    const key = { articleId_personId: { articleId, personId: viewer.personId } };
    const before = await tx.articleVote.findUnique({ where: key });
    if (before?.helpful === helpful) return;
    await countUse('RATE_ARTICLE', viewer.personId);
    await tx.articleVote.upsert({
      where: key,
      create: { articleId, personId: viewer.personId, helpful },
      update: { helpful },
    });
    const [yes, no] = helpful ? [1, before ? -1 : 0] : [before ? -1 : 0, 1];
    await tx.article.update({
      where: { id: articleId },
      data: { helpfulCount: { increment: yes }, unhelpfulCount: { increment: no } },
    });
  });
}

/**
 * Keeps that something was searched for in vain, without who did, so that the team learns what to write. What has an
 * answer after all, or may say who somebody is, is passed over. Throws RATE_LIMITED.
 */
export async function reportMiss(
  { db, now, countUse }: LimitedServices,
  viewer: Viewer | null,
  desk: Pick<Desk, 'id' | 'features'>,
  typed: string,
): Promise<void> {
  const search = typed.toLowerCase().replace(/\s+/g, ' ').slice(0, MAX_MISS_LENGTH).trim();
  if (search.length < 3 || saysWho(search)) return;
  await countUse('REPORT_MISS', viewer?.personId ?? null);
  const { answers } = await searchKnowledge(db, desk, viewer, search, 1, { isTyping: true });
  if (answers.length > 0) return;
  const key = { deskId: desk.id, search };
  await db.$transaction(async (tx) => {
    await tx.knowledgeMiss.upsert({
      where: { deskId_search: key },
      create: { ...key, count: 1, lastAt: now() },
      update: { count: { increment: 1 }, lastAt: now() },
    });
    await tx.$executeRaw`
      DELETE FROM knowledge_miss WHERE desk_id = ${desk.id}::uuid AND search NOT IN (
        SELECT search FROM knowledge_miss WHERE desk_id = ${desk.id}::uuid
        ORDER BY last_at DESC, search LIMIT ${MAX_MISSES}
      )`;
  });
}

/** Takes a search in vain off the team's list, until somebody searches for it again. Throws FORBIDDEN to all but the team. */
export async function dismissMiss(services: Services, viewer: Viewer, deskId: string, search: string): Promise<void> {
  requireWriter(viewer, deskId);
  const now = services.now();
  await services.db.$transaction(async (tx) => {
    const { count } = await tx.knowledgeMiss.deleteMany({ where: { deskId, search } });
    if (count > 0) await tellKnowledge(tx, viewer, { deskId, isPublic: false }, now);
  });
  services.live.wake();
}

/** An address, or a number as long as those of people and their things are. */
const saysWho = (search: string): boolean => /@|\d[\d\s-]{4,}/.test(search);
