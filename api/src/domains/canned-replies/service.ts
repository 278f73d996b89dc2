import type { Services } from '../../context.ts';
import type { CannedReply, Prisma } from '../../database/generated/client.ts';
import { DomainError, forbidden, notFound } from '../../errors.ts';
import { append, topic } from '../../live/log.ts';
import { requireVersion } from '../../require-version.ts';
import { recordAudit } from '../audit/service.ts';
import { loadDesk } from '../desks/service.ts';
import type { Viewer } from '../people/policy.ts';
import { canWriteReplies, visibleTo } from './policy.ts';
import { type CheckedReply, checkReply, type ReplyDraft } from './reply-draft.ts';

export { maxShortcutLength, maxTitleLength } from './reply-draft.ts';

type Transaction = Prisma.TransactionClient;

/** Replies of one desk at most. */
export const maxReplies = 200;

/** A reply as an admin last saw it. */
export interface ReplyVersion {
  readonly replyId: string;
  readonly version: number;
}

/**
 * Adds a reply and returns its id. Throws FORBIDDEN to all but admins of the desk, BAD_INPUT by field, CONFLICT where the
 * desk has all the replies it can have.
 */
export async function createCannedReply(
  services: Services,
  viewer: Viewer,
  deskId: string,
  draft: ReplyDraft,
): Promise<string> {
  requireWriter(viewer, deskId);
  const now = services.now();
  const id = await services.db.$transaction(async (tx) => {
    await lockReplies(tx, deskId);
    const count = await tx.cannedReply.count({ where: { deskId } });
    if (count >= maxReplies) throw new DomainError('CONFLICT', `A desk has ${maxReplies} canned replies at most.`);
    const checked = await checkReply(draft, isTaken(tx, deskId, null));
    const data = { ...columnsOf(checked), deskId, createdAt: now, updatedAt: now };
    const created = await tx.cannedReply.create({ data });
    await tell(tx, viewer, deskId, { before: null, after: auditOf(created) }, now);
    return created.id;
  });
  services.live.wake();
  return id;
}

/** Writes a reply anew. Throws as `changeReply` does, BAD_INPUT, and CONFLICT when somebody has changed it since. */
export function updateCannedReply(
  services: Services,
  viewer: Viewer,
  { replyId, version }: ReplyVersion,
  draft: ReplyDraft,
): Promise<void> {
  return changeReply(services, viewer, replyId, async (tx, reply, now) => {
    requireVersion(reply.version, version);
    const checked = await checkReply(draft, isTaken(tx, reply.deskId, replyId));
    const data = { ...columnsOf(checked), version: version + 1, updatedAt: now };
    return auditOf(await tx.cannedReply.update({ where: { id: replyId }, data }));
  });
}

/** Takes a reply away; what was written with it stays as it is. Throws as `changeReply` does. */
export function deleteCannedReply(services: Services, viewer: Viewer, replyId: string): Promise<void> {
  return changeReply(services, viewer, replyId, async (tx, { id }) => {
    await tx.cannedReply.delete({ where: { id } });
    return null;
  });
}

/**
 * Runs `change` on a reply, which gives what the audit log is to say of it afterwards. Throws NOT_FOUND for one that the
 * viewer can't see, and FORBIDDEN to all but admins of its desk.
 */
async function changeReply(
  services: Services,
  viewer: Viewer,
  replyId: string,
  change: (tx: Transaction, reply: CannedReply, now: Date) => Promise<Prisma.InputJsonObject | null>,
): Promise<void> {
  const now = services.now();
  await services.db.$transaction(async (tx) => {
    const seen = await tx.cannedReply.findFirst({ where: { id: replyId, AND: visibleTo(viewer) } });
    if (!seen) throw notFound('Canned reply');
    const { deskId } = seen;
    requireWriter(viewer, deskId);
    await lockReplies(tx, deskId);
    const reply = await tx.cannedReply.findUnique({ where: { id: replyId } });
    if (!reply) throw notFound('Canned reply');
    const after = await change(tx, reply, now);
    await tell(tx, viewer, deskId, { before: auditOf(reply), after }, now);
  });
  services.live.wake();
}

function requireWriter(viewer: Viewer, deskId: string): void {
  if (!canWriteReplies(viewer, deskId)) throw forbidden('Only admins of the desk write its canned replies.');
}

/** One writer of a desk's replies at a time: their number has a limit, and their shortcuts differ. */
async function lockReplies(tx: Transaction, deskId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`canned replies ${deskId}`}::text, 0))`;
}

/** Whether another reply of the desk than `id` has a shortcut. */
const isTaken = (tx: Transaction, deskId: string, id: string | null) => async (shortcut: string) => {
  const other = await tx.cannedReply.findUnique({ where: { deskId_shortcut: { deskId, shortcut } } });
  return other !== null && other.id !== id;
};

const columnsOf = ({ title, shortcut, richText, html, text }: CheckedReply) => ({
  title,
  shortcut,
  richText,
  html,
  text,
});

const auditOf = ({ title, shortcut, text }: CannedReply) => ({ title, shortcut, text });

/** Writes down what was changed, and has the open pages of the team ask for the replies again. */
async function tell(
  tx: Transaction,
  { personId: actorId }: Viewer,
  deskId: string,
  details: { readonly [when in 'before' | 'after']: Prisma.InputJsonObject | null },
  now: Date,
): Promise<void> {
  const { name: subject } = await loadDesk(tx, deskId);
  await recordAudit(tx, { action: 'desk.canned_replies_changed', deskId, actorId, subject, details }, now);
  const topics = [topic.deskTeam(deskId)];
  await append(tx, [{ type: 'DESK_CHANGED', topics, actorId, changed: ['CANNED_REPLIES'] }], now);
}
