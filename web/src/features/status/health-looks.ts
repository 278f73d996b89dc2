import { CircleCheck, CircleMinus, type LucideIcon, OctagonX, TriangleAlert, Wrench } from 'lucide-react';
import type { ComponentHealth, IncidentStage } from '@/gql/graphql.ts';
import type { Tone } from '@/ui/badge.tsx';

interface HealthLook {
  label: string;
  /** Of all services together. */
  summary: string;
  tone: Tone;
  Icon: LucideIcon;
  /** Of a day in a history: higher is worse, so that colour never speaks alone. */
  bar: string;
}

/** How each health looks, from the best to the worst. */
export const healthLooks: Record<ComponentHealth, HealthLook> = {
  OPERATIONAL: {
    label: 'Operational',
    summary: 'All services work',
    tone: 'green',
    Icon: CircleCheck,
    bar: 'h-3 bg-green-line',
  },
  MAINTENANCE: {
    label: 'Maintenance',
    summary: 'Some services are worked on, as announced',
    tone: 'blue',
    Icon: Wrench,
    bar: 'h-4 bg-blue-line',
  },
  DEGRADED: {
    label: 'Degraded',
    summary: 'Some services work badly',
    tone: 'amber',
    Icon: TriangleAlert,
    bar: 'h-5 bg-amber-line',
  },
  PARTIAL_OUTAGE: {
    label: 'Partial outage',
    summary: 'Some services are partly out',
    tone: 'red',
    Icon: CircleMinus,
    bar: 'h-6 bg-red-line',
  },
  MAJOR_OUTAGE: {
    label: 'Major outage',
    summary: 'Some services are out',
    tone: 'red',
    Icon: OctagonX,
    bar: 'h-8 bg-red-solid',
  },
};

/** Of a day before a component was listed. */
export const unknownBar = 'h-1 bg-edge';

export const stageLabels: Record<IncidentStage, string> = {
  INVESTIGATING: 'Investigating',
  IDENTIFIED: 'Identified',
  MONITORING: 'Monitoring',
  RESOLVED: 'Resolved',
};

/** In which an incident goes. */
export const stageOrder: readonly IncidentStage[] = ['INVESTIGATING', 'IDENTIFIED', 'MONITORING', 'RESOLVED'];

/** Of what is not over yet. */
export const openStages = stageOrder.filter((stage) => stage !== 'RESOLVED');

/** To be chosen from. */
export const stageOptions = (stages: readonly IncidentStage[]) =>
  stages.map((value) => ({ value, label: stageLabels[value] }));
