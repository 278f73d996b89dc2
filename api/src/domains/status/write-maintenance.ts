import type { Services } from '../../context.ts';
import type { Maintenance, MaintenanceState, Prisma } from '../../database/generated/client.ts';
import { badInput, DomainError, type Issue, notFound } from '../../errors.ts';
import { addJob } from '../../jobs/add-job.ts';
import { requireVersion } from '../../require-version.ts';
import { type BodyDraft, maxTitleLength, readLine, requireSound } from '../knowledge/service.ts';
import type { Viewer } from '../people/policy.ts';
import { changeStatus, changeStatusAs, checkComponents, maxPlanned, requirePoster } from './change-status.ts';
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

/** Which work is changed, and as it was last seen. */
export interface MaintenanceVersion {
  readonly maintenanceId: string;
  readonly version: number;
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

/** Gives planned work other times. Throws as `changeMaintenance` does, BAD_INPUT by field, and CONFLICT once it has begun. */
export function moveMaintenance(
  services: Services,
  viewer: Viewer,
  at: MaintenanceVersion,
  times: Pick<MaintenanceDraft, 'startsAt' | 'endsAt'>,
): Promise<void> {
  return changeMaintenance(services, viewer, at, async (tx, { id, state }, now) => {
    if (state !== 'SCHEDULED') throw new DomainError('CONFLICT', 'It has begun. End it, and plan what is left anew.');
    const { startsAt, endsAt } = times;
    const issues: Issue[] = [];
    checkTimes(startsAt, endsAt, now, issues);
    if (issues.length > 0) throw badInput(issues);
    const data = { startsAt, endsAt, version: { increment: 1 } };
    await followClock(tx, await tx.maintenance.update({ where: { id }, data }), now);
  });
}

/** Calls off work that has not begun, and ends what has. Throws as `changeMaintenance` does. */
export function endMaintenance(services: Services, viewer: Viewer, at: MaintenanceVersion): Promise<void> {
  return changeMaintenance(services, viewer, at, async (tx, { id, state }, now) => {
    // The clock has just done what was asked for.
    if (state === 'COMPLETED') return;
    const ended =
      state === 'IN_PROGRESS' ? { state: 'COMPLETED' as const, endsAt: now } : { state: 'CANCELLED' as const };
    await tx.maintenance.update({ where: { id }, data: { ...ended, version: { increment: 1 } } });
    await tx.impact.updateMany({ where: { maintenanceId: id, until: null }, data: { until: now } });
  });
}

/**
 * Changes work as it stands by the clock at this moment, whose job may be late. Throws NOT_FOUND for what the viewer can't
 * see, FORBIDDEN to all but the team, and CONFLICT for what is over or was changed meanwhile.
 */
async function changeMaintenance(
  services: Services,
  viewer: Viewer,
  { maintenanceId, version }: MaintenanceVersion,
  change: (tx: Transaction, maintenance: Maintenance, now: Date) => Promise<void>,
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
    await change(tx, await followClock(tx, found, now), now);
  });
}

/** Begins or ends planned work for which it is time, once; what was called off meanwhile is passed over. */
export async function lookAtMaintenance(
  { db, now: clock }: Pick<Services, 'db' | 'now'>,
  maintenanceId: string,
): Promise<void> {
  const seen = await db.maintenance.findUnique({ where: { id: maintenanceId } });
  // What was called off or ended early stays so: nothing is to be told of it.
  if (!seen || !nextLook(seen)) return;
  await db.$transaction((tx) =>
    changeStatus(tx, { deskId: seen.deskId, actorId: null, clock }, async (now) => {
      await followClock(tx, await tx.maintenance.findUniqueOrThrow({ where: { id: maintenanceId } }), now);
    }),
  );
}

/** Has it begin or end where it is time, and be looked at when something is due next. Returns it as it is then. */
async function followClock(tx: Transaction, before: Maintenance, now: Date): Promise<Maintenance> {
  const state = maintenanceAt(before, now);
  const maintenance = state === before.state ? before : await enterState(tx, before, state);
  const { id: maintenanceId } = maintenance;
  const runAt = nextLook(maintenance);
  if (runAt) await addJob(tx, 'look_at_maintenance', { maintenanceId }, { runAt, key: `maintenance ${maintenanceId}` });
  return maintenance;
}

/** Impacts are of the times that were announced, also where a job comes late. */
async function enterState(tx: Transaction, before: Maintenance, state: MaintenanceState): Promise<Maintenance> {
  const { id: maintenanceId, deskId, startsAt, endsAt } = before;
  if (before.state === 'SCHEDULED') {
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
  return tx.maintenance.update({ where: { id: maintenanceId }, data: { state, version: { increment: 1 } } });
}

function checkTimes(startsAt: Date, endsAt: Date, now: Date, issues: Issue[]): void {
  const [start, end] = [startsAt.getTime() - now.getTime(), endsAt.getTime() - now.getTime()];
  if (start < -hour || start > 366 * day) {
    issues.push({ field: 'startsAt', code: 'NOT_ALLOWED', allowed: 'from an hour ago to a year ahead' });
  } else if (end <= Math.max(start, 0) || end - start > 14 * day) {
    issues.push({ field: 'endsAt', code: 'NOT_ALLOWED', allowed: 'after now and the start, within 14 days of it' });
  }
}
