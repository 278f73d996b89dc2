import type { Services } from '../../context.ts';
import type { Maintenance, Prisma } from '../../database/generated/client.ts';
import { DomainError, type Issue, notFound } from '../../errors.ts';
import { addJob } from '../../jobs/add-job.ts';
import { type BodyDraft, maxTitleLength, readLine, requireSound } from '../knowledge/service.ts';
import type { Viewer } from '../people/policy.ts';
import {
  changeStatus,
  changeStatusAs,
  checkComponents,
  maxPlanned,
  requirePoster,
  requireVersion,
} from './change-status.ts';
import { maintenanceAt, nextLook } from './maintenance-clock.ts';
import { desksWithStatusFor } from './policy.ts';

type Transaction = Prisma.TransactionClient;

export interface MaintenanceDraft {
  readonly title: string;
  readonly body: BodyDraft;
  readonly componentIds: readonly string[];
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const hour = 60 * 60 * 1000;
const day = 24 * hour;

/**
 * Announces work, which begins and ends by the clock, and returns its id. Throws FORBIDDEN to all but the team, BAD_INPUT by
 * field, and CONFLICT where a desk has planned all that it can.
 */
export function planMaintenance(
  services: Services,
  viewer: Viewer,
  deskId: string,
  { componentIds, ...draft }: MaintenanceDraft,
): Promise<string> {
  return changeStatusAs(services, viewer, deskId, async (tx, now) => {
    const issues: Issue[] = [];
    const title = readLine('title', draft.title, maxTitleLength, issues);
    const { startsAt, endsAt } = draft;
    checkTimes(startsAt, endsAt, now, issues);
    if (componentIds.length === 0) {
      issues.push({ field: 'componentIds', code: 'REQUIRED', allowed: 'what is worked on' });
    }
    await checkComponents(tx, deskId, componentIds, 'componentIds', issues);
    const body = requireSound(draft.body, issues);
    const planned = await tx.maintenance.count({ where: { deskId, state: { in: ['SCHEDULED', 'IN_PROGRESS'] } } });
    if (planned >= maxPlanned) throw new DomainError('CONFLICT', `A desk plans ${maxPlanned} pieces of work at most.`);
    const maintenance = await tx.maintenance.create({
      data: { deskId, title, ...body, startsAt, endsAt, authorId: viewer.personId },
    });
    await tx.maintenanceComponent.createMany({
      data: componentIds.map((componentId) => ({ deskId, maintenanceId: maintenance.id, componentId })),
    });
    await followClock(tx, maintenance, now);
    return maintenance.id;
  });
}

/**
 * Calls off work that has not begun, and ends what has. Throws NOT_FOUND for what the viewer can't see, FORBIDDEN to all but
 * the team, and CONFLICT for what is over or was changed meanwhile.
 */
export async function endMaintenance(
  services: Services,
  viewer: Viewer,
  { maintenanceId, version }: { readonly maintenanceId: string; readonly version: number },
): Promise<void> {
  const seen = await services.db.maintenance.findUnique({
    where: { id: maintenanceId, desk: desksWithStatusFor(viewer) },
    select: { deskId: true },
  });
  if (!seen) throw notFound('Maintenance');
  requirePoster(viewer, seen.deskId);
  await changeStatusAs(services, viewer, seen.deskId, async (tx, now) => {
    const found = await tx.maintenance.findUniqueOrThrow({ where: { id: maintenanceId } });
    requireVersion(found.version, version);
    if (found.state === 'CANCELLED' || found.state === 'COMPLETED') throw new DomainError('CONFLICT', 'It is over.');
    const hasBegun = now > found.startsAt;
    await tx.maintenance.update({
      where: { id: maintenanceId },
      data: {
        ...(hasBegun ? { state: 'COMPLETED', endsAt: now } : { state: 'CANCELLED' }),
        version: version + 1,
      },
    });
    await tx.impact.updateMany({ where: { maintenanceId, until: null }, data: { until: now } });
  });
}

/** Begins or ends planned work for which it is time, once; what was called off meanwhile is passed over. */
export async function lookAtMaintenance(
  { db, now: clock }: Pick<Services, 'db' | 'now'>,
  maintenanceId: string,
): Promise<void> {
  const now = clock();
  const seen = await db.maintenance.findUnique({ where: { id: maintenanceId } });
  // What was called off or ended early stays so: nothing is to be told of it.
  if (!seen || !nextLook(seen)) return;
  await db.$transaction((tx) =>
    changeStatus(tx, { deskId: seen.deskId, actorId: null, now }, async () => {
      const maintenance = await tx.maintenance.findUniqueOrThrow({ where: { id: maintenanceId } });
      await followClock(tx, maintenance, now);
    }),
  );
}

/** Impacts are of the times that were announced, also where a job comes late. */
async function followClock(tx: Transaction, maintenance: Maintenance, now: Date): Promise<void> {
  const { id: maintenanceId, deskId, startsAt, endsAt } = maintenance;
  const state = maintenanceAt(maintenance, now);
  if (state !== maintenance.state) {
    await tx.maintenance.update({ where: { id: maintenanceId }, data: { state, version: { increment: 1 } } });
    if (maintenance.state === 'SCHEDULED') {
      const components = await tx.maintenanceComponent.findMany({
        where: { maintenanceId, component: { removedAt: null } },
      });
      await tx.impact.createMany({
        data: components.map(({ componentId }) => ({
          ...{ deskId, componentId, maintenanceId },
          ...{ health: 'MAINTENANCE' as const, since: startsAt },
        })),
      });
    }
    if (state === 'COMPLETED') {
      await tx.impact.updateMany({ where: { maintenanceId, until: null }, data: { until: endsAt } });
    }
  }
  const runAt = nextLook({ state, startsAt, endsAt });
  if (!runAt) return;
  await addJob(tx, 'look_at_maintenance', { maintenanceId }, { runAt, key: `maintenance ${maintenanceId}` });
}

function checkTimes(startsAt: Date, endsAt: Date, now: Date, issues: Issue[]): void {
  const [start, end] = [startsAt.getTime() - now.getTime(), endsAt.getTime() - now.getTime()];
  if (start < -hour || start > 366 * day) {
    issues.push({ field: 'startsAt', code: 'NOT_ALLOWED', allowed: 'from an hour ago to a year ahead' });
  } else if (end <= Math.max(start, 0) || end - start > 14 * day) {
    issues.push({ field: 'endsAt', code: 'NOT_ALLOWED', allowed: 'after now and the start, within 14 days of it' });
  }
}
