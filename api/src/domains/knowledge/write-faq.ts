import type { Services } from '../../context.ts';
import type { FaqEntry, Prisma } from '../../database/generated/client.ts';
import { badInput, DomainError, type Issue, notFound } from '../../errors.ts';
import { requireVersion } from '../../require-version.ts';
import type { Viewer } from '../people/policy.ts';
import { type BodyDraft, isSound, maxTitleLength, readLine, readSlug, requireSound } from './answer-draft.ts';
import { faqVisibleTo } from './policy.ts';
import { maxFaqEntries } from './read-articles.ts';
import { requireWriter, tellKnowledge } from './tell-knowledge.ts';

type Transaction = Prisma.TransactionClient;

export interface FaqDraft {
  readonly slug: string;
  readonly question: string;
  readonly body: BodyDraft;
  /** The article that says more. */
  readonly articleId: string | null;
}

export interface FaqVersion {
  readonly entryId: string;
  readonly version: number;
}

/**
 * Adds a question at the end and returns its id. Throws FORBIDDEN to all but the team, BAD_INPUT by field, and CONFLICT
 * where a desk has all the questions it can have.
 */
export async function createFaqEntry(
  services: Services,
  viewer: Viewer,
  deskId: string,
  draft: FaqDraft,
): Promise<string> {
  requireWriter(viewer, deskId);
  const now = services.now();
  const id = await services.db.$transaction(async (tx) => {
    await lockFaq(tx, deskId);
    const position = await tx.faqEntry.count({ where: { deskId } });
    if (position >= maxFaqEntries) throw new DomainError('CONFLICT', `A desk has ${maxFaqEntries} questions at most.`);
    const { body, ...own } = await checkDraft(tx, { deskId, id: null }, draft);
    const data = { ...own, ...body, deskId, position, createdAt: now, updatedAt: now };
    const entry = await tx.faqEntry.create({ data });
    await tellKnowledge(tx, viewer, { deskId, isPublic: true }, now);
    return entry.id;
  });
  services.live.wake();
  return id;
}

/** Writes a question anew. Throws as `changeEntry` does, BAD_INPUT, and CONFLICT when somebody has changed it since. */
export function updateFaqEntry(services: Services, viewer: Viewer, at: FaqVersion, draft: FaqDraft): Promise<void> {
  return changeEntry(services, viewer, at.entryId, async (tx, entry, now) => {
    requireVersion(entry.version, at.version);
    const { body, ...own } = await checkDraft(tx, entry, draft);
    const data = { ...own, ...body, version: at.version + 1, updatedAt: now };
    await tx.faqEntry.update({ where: { id: entry.id }, data });
  });
}

/** Takes a question away. Throws as `changeEntry` does. */
export function deleteFaqEntry(services: Services, viewer: Viewer, entryId: string): Promise<void> {
  return changeEntry(services, viewer, entryId, async (tx, { id, deskId, position }) => {
    await tx.faqEntry.delete({ where: { id } });
    const after = { deskId, position: { gt: position } };
    await tx.faqEntry.updateMany({ where: after, data: { position: { decrement: 1 } } });
  });
}

/** Puts a question at a place, counted from 0; those between make room. Throws as `changeEntry` does, and BAD_INPUT. */
export function moveFaqEntry(services: Services, viewer: Viewer, entryId: string, to: number): Promise<void> {
  return changeEntry(services, viewer, entryId, async (tx, { id, deskId, position }) => {
    const last = (await tx.faqEntry.count({ where: { deskId } })) - 1;
    if (to < 0 || to > last) throw badInput([{ field: 'position', code: 'NOT_ALLOWED', allowed: `0 to ${last}` }]);
    const between = to > position ? { gt: position, lte: to } : { gte: to, lt: position };
    const step = to > position ? { decrement: 1 } : { increment: 1 };
    await tx.faqEntry.updateMany({ where: { deskId, position: between }, data: { position: step } });
    await tx.faqEntry.update({ where: { id }, data: { position: to } });
  });
}

/** Throws NOT_FOUND for a question that the viewer can't see, and FORBIDDEN to all but the team. */
async function changeEntry(
  services: Services,
  viewer: Viewer,
  entryId: string,
  change: (tx: Transaction, entry: FaqEntry, now: Date) => Promise<void>,
): Promise<void> {
  const now = services.now();
  await services.db.$transaction(async (tx) => {
    const seen = await tx.faqEntry.findFirst({ where: { id: entryId, AND: faqVisibleTo(viewer) } });
    if (!seen) throw notFound('Question');
    requireWriter(viewer, seen.deskId);
    await lockFaq(tx, seen.deskId);
    const entry = await tx.faqEntry.findUnique({ where: { id: entryId } });
    if (!entry) throw notFound('Question');
    await change(tx, entry, now);
    await tellKnowledge(tx, viewer, { deskId: entry.deskId, isPublic: true }, now);
  });
  services.live.wake();
}

/** One writer of a desk's questions at a time: their order has no gaps. */
async function lockFaq(tx: Transaction, deskId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`faq ${deskId}`}::text, 0))`;
}

async function checkDraft(
  tx: Transaction,
  { deskId, id }: { readonly deskId: string; readonly id: string | null },
  draft: FaqDraft,
) {
  const issues: Issue[] = [];
  const question = readLine('question', draft.question, maxTitleLength, issues);
  const slug = readSlug('slug', draft.slug, issues);
  const where = { deskId_slug: { deskId, slug } };
  const other = isSound('slug', issues) ? await tx.faqEntry.findUnique({ where }) : null;
  if (other && other.id !== id) {
    issues.push({ field: 'slug', code: 'NOT_ALLOWED', allowed: 'a name that no other question has' });
  }
  const { articleId } = draft;
  if (articleId !== null && !(await tx.article.findFirst({ where: { id: articleId, deskId } }))) {
    issues.push({ field: 'articleId', code: 'UNKNOWN', allowed: 'an article of the desk' });
  }
  return { question, slug, articleId, body: requireSound(draft.body, issues) };
}
