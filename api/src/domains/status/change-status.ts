import type { Services } from '../../context.ts';
import type { Prisma } from '../../database/generated/client.ts';
import { badInput, forbidden, type Issue } from '../../errors.ts';
import { append, topic } from '../../live/log.ts';
import { holdDesk } from '../desks/service.ts';
import type { Viewer } from '../people/policy.ts';
import { canPostStatus } from './policy.ts';

type Transaction = Prisma.TransactionClient;

/** What is read and written of a desk at most. */
export const maxComponents = 50;
export const maxOpenIncidents = 20;
export const maxUpdates = 100;
export const maxPlanned = 20;

export interface StatusChange {
  readonly deskId: string;
  /** Null where nobody but the clock did it. */
  readonly actorId: string | null;
  readonly clock: () => Date;
}

/** One writer of a desk's status at a time, who tells everybody. `change` gets the moment at which its turn has come. */
export async function changeStatus<Result>(
  tx: Transaction,
  { deskId, actorId, clock }: StatusChange,
  change: (now: Date) => Promise<Result>,
): Promise<Result> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`status ${deskId}`}::text, 0))`;
  // Not before: what was waited for would have begun after this.
  const now = clock();
  const result = await change(now);
  const entry = { type: 'STATUS_CHANGED' as const, topics: [topic.status(deskId)], ...(actorId && { actorId }) };
  await append(tx, [entry], now);
  return result;
}

/** The same for somebody of the team. Throws FORBIDDEN to all others, and where the desk has no status page. */
export async function changeStatusAs<Result>(
  services: Services,
  viewer: Viewer,
  deskId: string,
  change: (tx: Transaction, now: Date) => Promise<Result>,
): Promise<Result> {
  requirePoster(viewer, deskId);
  const result = await services.db.$transaction(async (tx) => {
    const { features } = await holdDesk(tx, deskId);
    if (!features.includes('STATUS_PAGE')) throw forbidden('The desk has no status page.');
    return changeStatus(tx, { deskId, actorId: viewer.personId, clock: services.now }, (now) => change(tx, now));
  });
  services.live.wake();
  return result;
}

export function requirePoster(viewer: Viewer, deskId: string): void {
  if (!canPostStatus(viewer, deskId)) throw forbidden("Only the desk's team says how its services are.");
}

/** Ids of components of the desk, each once. Notes what is wrong with them under the field. */
export async function checkComponents(
  tx: Transaction,
  deskId: string,
  ids: readonly string[],
  field: string,
  issues: Issue[],
): Promise<void> {
  const allowed = 'components of the desk, each once';
  if (ids.length > maxComponents) throw badInput([{ field, code: 'TOO_LONG', allowed: `at most ${maxComponents}` }]);
  const distinct = [...new Set(ids)];
  if (distinct.length < ids.length) issues.push({ field, code: 'NOT_ALLOWED', allowed });
  const known = await tx.statusComponent.count({ where: { deskId, id: { in: distinct }, removedAt: null } });
  if (known < distinct.length) issues.push({ field, code: 'UNKNOWN', allowed });
}
