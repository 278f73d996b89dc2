import type { Services } from '../../context.ts';
import type { Incident, IncidentStage, Prisma } from '../../database/generated/client.ts';
import { DomainError, type Issue, notFound } from '../../errors.ts';
import { requireVersion } from '../../require-version.ts';
import type { Body } from '../../rich-text/body.ts';
import { type BodyDraft, maxTitleLength, readLine, requireSound } from '../knowledge/service.ts';
import type { Viewer } from '../people/policy.ts';
import { changeStatusAs, checkComponents, maxOpenIncidents, maxUpdates, requirePoster } from './change-status.ts';
import { type ImpactDraft, impactChanges } from './health.ts';
import { desksWithStatusFor } from './policy.ts';

type Transaction = Prisma.TransactionClient;

const day = 24 * 60 * 60 * 1000;

/** What is said of an incident, and what it concerns from then on; null leaves that as it is. */
export interface UpdateDraft {
  readonly stage: IncidentStage;
  readonly body: BodyDraft;
  readonly impacts: readonly ImpactDraft[] | null;
}

export interface IncidentDraft extends UpdateDraft {
  readonly title: string;
  /** When it began, which is seldom when somebody finds the time to say so; null for now. */
  readonly startedAt: Date | null;
}

/** How long ago what is told of for the first time may have begun, in days. */
export const maxDaysBack = 7;

/**
 * Says that something is wrong, and returns the incident's id. Throws FORBIDDEN to all but the team, BAD_INPUT by field, and
 * CONFLICT where a desk has all the open incidents it can have.
 */
export function openIncident(
  services: Services,
  viewer: Viewer,
  deskId: string,
  draft: IncidentDraft,
): Promise<string> {
  return changeStatusAs(services, viewer, deskId, async (tx, now) => {
    const issues: Issue[] = [];
    const title = readLine('title', draft.title, maxTitleLength, issues);
    if (draft.stage === 'RESOLVED') {
      issues.push({ field: 'stage', code: 'NOT_ALLOWED', allowed: 'a stage of what is not over yet' });
    }
    const startedAt = draft.startedAt ?? now;
    checkStart(startedAt, now, issues);
    const body = await checkUpdate(tx, deskId, draft, issues);
    if ((await tx.incident.count({ where: { deskId, resolvedAt: null } })) >= maxOpenIncidents) {
      throw new DomainError('CONFLICT', `A desk has ${maxOpenIncidents} open incidents at most.`);
    }
    const incident = await tx.incident.create({ data: { deskId, title, stage: draft.stage, startedAt } });
    await saveUpdate(tx, viewer, incident, { ...draft, body }, { saidAt: now, holdsFrom: startedAt });
    return incident.id;
  });
}

/**
 * Says how far an incident is; RESOLVED ends it and all of its impacts. Throws NOT_FOUND for one that the viewer can't see,
 * FORBIDDEN to all but the team, BAD_INPUT by field, and CONFLICT for one that is over or was changed meanwhile.
 */
export async function updateIncident(
  services: Services,
  viewer: Viewer,
  { incidentId, version }: { readonly incidentId: string; readonly version: number },
  draft: UpdateDraft,
): Promise<void> {
  const seen = await services.db.incident.findUnique({
    where: { id: incidentId, desk: desksWithStatusFor(viewer) },
    select: { deskId: true },
  });
  if (!seen) throw notFound('Incident');
  requirePoster(viewer, seen.deskId);
  await changeStatusAs(services, viewer, seen.deskId, async (tx, now) => {
    const incident = await tx.incident.findUniqueOrThrow({ where: { id: incidentId } });
    requireVersion(incident.version, version);
    if (incident.resolvedAt) throw new DomainError('CONFLICT', 'The incident is over. Open another.');
    if ((await tx.incidentUpdate.count({ where: { incidentId } })) >= maxUpdates) {
      throw new DomainError('CONFLICT', `An incident has ${maxUpdates} updates at most.`);
    }
    const body = await checkUpdate(tx, seen.deskId, draft, []);
    const { stage } = draft;
    await tx.incident.update({
      where: { id: incidentId },
      data: { stage, version: version + 1, ...(stage === 'RESOLVED' && { resolvedAt: now }) },
    });
    await saveUpdate(tx, viewer, incident, { ...draft, body }, { saidAt: now, holdsFrom: now });
  });
}

function checkStart(startedAt: Date, now: Date, issues: Issue[]): void {
  const age = now.getTime() - startedAt.getTime();
  if (age >= 0 && age <= maxDaysBack * day) return;
  issues.push({ field: 'startedAt', code: 'NOT_ALLOWED', allowed: `from ${maxDaysBack} days ago to now` });
}

async function checkUpdate(
  tx: Transaction,
  deskId: string,
  { stage, body, impacts }: UpdateDraft,
  issues: Issue[],
): Promise<Body> {
  const wanted = impacts ?? [];
  const ids = wanted.map(({ componentId }) => componentId);
  await checkComponents(tx, deskId, ids, 'impacts', issues);
  if (wanted.some(({ health }) => health === 'MAINTENANCE')) {
    issues.push({ field: 'impacts', code: 'NOT_ALLOWED', allowed: 'what an incident does; maintenance is planned' });
  }
  if (stage === 'RESOLVED' && wanted.some(({ health }) => health !== 'OPERATIONAL')) {
    issues.push({ field: 'impacts', code: 'NOT_ALLOWED', allowed: 'none, once it is over' });
  }
  return requireSound(body, issues);
}

async function saveUpdate(
  tx: Transaction,
  { personId }: Viewer,
  { id: incidentId, deskId }: Incident,
  { stage, body, impacts }: UpdateDraft & { readonly body: Body },
  { saidAt, holdsFrom }: { readonly saidAt: Date; readonly holdsFrom: Date },
): Promise<void> {
  await tx.incidentUpdate.create({
    data: { incidentId, stage, ...body, authorId: personId, createdAt: saidAt },
  });
  const wanted = stage === 'RESOLVED' ? [] : impacts;
  if (!wanted) return;
  const open = await tx.impact.findMany({ where: { incidentId, until: null } });
  const { ended, begun } = impactChanges(open, wanted);
  await tx.impact.updateMany({
    where: { incidentId, until: null, componentId: { in: ended } },
    data: { until: holdsFrom },
  });
  await tx.impact.createMany({ data: begun.map((impact) => ({ ...impact, deskId, incidentId, since: holdsFrom })) });
}
