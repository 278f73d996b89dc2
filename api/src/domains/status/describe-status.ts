import type { Desk, PrismaClient } from '../../database/generated/client.ts';
import type { ComponentHealth, IncidentStage } from '../../database/generated/enums.ts';
import type { Standing } from '../people/policy.ts';
import { maxComponents, maxOpenIncidents, maxPlanned } from './change-status.ts';
import { worstOf } from './health.ts';
import { desksWithStatusFor } from './policy.ts';

/** How a desk's services are at a moment, in plain values. */
export interface ServiceReport {
  readonly components: readonly ReportedComponent[];
  /** Those that are not over, the newest first, each with what was said last. */
  readonly incidents: readonly ReportedIncident[];
  /** Work that goes on or is to come, the next first. */
  readonly maintenance: readonly ReportedMaintenance[];
}

export interface ReportedComponent {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly description: string;
  readonly health: ComponentHealth;
}

export interface ReportedIncident {
  readonly title: string;
  readonly stage: IncidentStage;
  readonly startedAt: Date;
  /** As plain text. */
  readonly said: string;
  readonly componentIds: readonly string[];
}

export interface ReportedMaintenance {
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly hasBegun: boolean;
  readonly componentIds: readonly string[];
}

/** Reads it, whoever asks: that they may know it is for the caller to see to. */
export async function describeStatus(
  db: PrismaClient,
  { id: deskId }: { readonly id: string },
): Promise<ServiceReport> {
  const [components, incidents, maintenance] = await Promise.all([
    db.statusComponent.findMany({
      where: { deskId, removedAt: null },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      include: { impacts: { where: { until: null }, select: { health: true } } },
      take: maxComponents,
    }),
    db.incident.findMany({
      where: { deskId, resolvedAt: null },
      orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
      include: {
        updates: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: 1, select: { text: true } },
        impacts: { where: { until: null }, select: { componentId: true } },
      },
      take: maxOpenIncidents,
    }),
    db.maintenance.findMany({
      where: { deskId, state: { in: ['SCHEDULED', 'IN_PROGRESS'] } },
      orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
      include: { components: { select: { componentId: true } } },
      take: maxPlanned,
    }),
  ]);
  return {
    components: components.map(({ id, name, group, description, impacts }) => ({
      ...{ id, name, group, description },
      health: worstOf(impacts.map(({ health }) => health)),
    })),
    incidents: incidents.map(({ title, stage, startedAt, updates, impacts }) => ({
      ...{ title, stage, startedAt },
      said: updates[0]?.text ?? '',
      componentIds: impacts.map(({ componentId }) => componentId),
    })),
    maintenance: maintenance.map(({ title, startsAt, endsAt, state, components: concerned }) => ({
      ...{ title, startsAt, endsAt },
      hasBegun: state === 'IN_PROGRESS',
      componentIds: concerned.map(({ componentId }) => componentId),
    })),
  };
}

/** The desk, where it says how its services are and somebody may read it; null else. */
export const findDeskWithStatus = (db: PrismaClient, reader: Standing | null, deskId: string): Promise<Desk | null> =>
  db.desk.findFirst({ where: { id: deskId, ...desksWithStatusFor(reader) } });
