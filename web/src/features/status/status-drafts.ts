import type { ComponentHealth, IncidentStage } from '@/gql/graphql.ts';
import { stageOrder } from './health-looks.ts';
import { healthOrder } from './worst-impacts.ts';

/** How badly something concerns a component. */
export interface ImpactDraft {
  readonly componentId: string;
  readonly health: ComponentHealth;
}

/** What is written of an incident that nobody knows of yet. */
export interface IncidentDraft {
  readonly title: string;
  readonly stage: IncidentStage;
  /** By the reader's clock, such as 2026-03-15T20:00; empty for now. */
  readonly startedAt: string;
  readonly impacts: readonly ImpactDraft[];
  readonly markdown: string;
}

/** What is written of one that is known. */
export interface UpdateDraft {
  /** Of the incident as the writer has seen it. */
  readonly version: number;
  /** Null until the writer chooses one: it stays then as it is, whoever has said so. */
  readonly stage: IncidentStage | null;
  /** Null until the writer changes what is concerned, in the same way. */
  readonly impacts: readonly ImpactDraft[] | null;
  readonly markdown: string;
}

/** What is written of work to come. Its times are by the reader's clock, such as 2026-03-15T20:00. */
export interface MaintenanceDraft {
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly componentIds: readonly string[];
  readonly markdown: string;
}

/** What is written of a component. */
export interface ComponentDraft {
  /** Of the component as the writer has seen it; 0 for a new one. */
  readonly version: number;
  readonly name: string;
  readonly group: string;
  readonly description: string;
}

export const noIncident: IncidentDraft = {
  ...{ title: '', stage: 'INVESTIGATING', startedAt: '' },
  ...{ impacts: [], markdown: '' },
};

export const noMaintenance: MaintenanceDraft = { title: '', start: '', end: '', componentIds: [], markdown: '' };

/** A draft out of storage, or nothing when it is not one. */
export function parseIncidentDraft(stored: unknown): IncidentDraft | undefined {
  const fields = fieldsOf(stored);
  if (!fields) return undefined;
  return {
    title: wordsOf(fields.get('title')),
    stage: stageOf(fields.get('stage')) ?? noIncident.stage,
    startedAt: wordsOf(fields.get('startedAt')),
    impacts: impactsOf(fields.get('impacts')) ?? [],
    markdown: wordsOf(fields.get('markdown')),
  };
}

/** The same of an update. */
export function parseUpdateDraft(stored: unknown): UpdateDraft | undefined {
  const fields = fieldsOf(stored);
  const version = fields?.get('version');
  if (!fields || typeof version !== 'number') return undefined;
  return {
    version,
    stage: stageOf(fields.get('stage')),
    impacts: impactsOf(fields.get('impacts')),
    markdown: wordsOf(fields.get('markdown')),
  };
}

/** The same of work to come. */
export function parseMaintenanceDraft(stored: unknown): MaintenanceDraft | undefined {
  const fields = fieldsOf(stored);
  if (!fields) return undefined;
  const ids = fields.get('componentIds');
  return {
    title: wordsOf(fields.get('title')),
    start: wordsOf(fields.get('start')),
    end: wordsOf(fields.get('end')),
    componentIds: Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [],
    markdown: wordsOf(fields.get('markdown')),
  };
}

/** The same of a component. */
export function parseComponentDraft(stored: unknown): ComponentDraft | undefined {
  const fields = fieldsOf(stored);
  const version = fields?.get('version');
  if (!fields || typeof version !== 'number') return undefined;
  const [name, group, description] = ['name', 'group', 'description'].map((field) => wordsOf(fields.get(field)));
  return { version, name: name ?? '', group: group ?? '', description: description ?? '' };
}

const fieldsOf = (stored: unknown): Map<string, unknown> | undefined =>
  typeof stored === 'object' && stored !== null ? new Map(Object.entries(stored)) : undefined;

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const stageOf = (value: unknown): IncidentStage | null => stageOrder.find((stage) => stage === value) ?? null;

function impactsOf(value: unknown): ImpactDraft[] | null {
  return Array.isArray(value) ? value.filter(isImpact) : null;
}

function isImpact(value: unknown): value is ImpactDraft {
  const fields = fieldsOf(value);
  return (
    typeof fields?.get('componentId') === 'string' && healthOrder.some((health) => health === fields.get('health'))
  );
}
