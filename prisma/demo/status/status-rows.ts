import { v7 as uuidv7 } from 'uuid';
import { bodyOf } from '../knowledge-rows.ts';
import { minutes } from '../ticket-script.ts';
import type { IncidentScript, MaintenanceScript, StatusScript } from './status-script.ts';

const minute = 60_000;

interface StatusStage {
  readonly deskId: string;
  readonly now: Date;
  /** Since when the desk lists its components. */
  readonly createdAt: Date;
  readonly person: (key: string) => string;
}

/** What a desk's status page tells as it stands at `now`; `script` is null for a desk without. */
export function statusRows(script: StatusScript | null, stage: StatusStage) {
  const { components, incidents, maintenance } = script ?? { components: [], incidents: [], maintenance: [] };
  const { deskId, createdAt } = stage;
  const statusComponent = components.map(({ slug: _, ...component }, position) => ({
    ...{ id: uuidv7({ msecs: createdAt.getTime() }), deskId, position, createdAt },
    ...component,
  }));
  const idOf = (slug: string): string => {
    const id = statusComponent[components.findIndex((component) => component.slug === slug)]?.id;
    if (!id) throw new Error(`The demo knows no component ${slug}`);
    return id;
  };
  const told = incidents.map((incident) => incidentRows(incident, stage, idOf));
  const planned = maintenance.map((work) => maintenanceRows(work, stage, idOf));
  return {
    statusComponent,
    incident: told.map(({ incident }) => incident),
    incidentUpdate: told.flatMap(({ updates }) => updates),
    impact: told.flatMap(({ impacts }) => impacts),
    maintenance: planned.map(({ maintenance: row }) => row),
    maintenanceComponent: planned.flatMap(({ components: rows }) => rows),
  };
}

function incidentRows(
  { title, affects, age, updates: said }: IncidentScript,
  { deskId, now, person }: StatusStage,
  idOf: (slug: string) => string,
) {
  const startedAt = new Date(now.getTime() - minutes(age) * minute);
  const incidentId = uuidv7({ msecs: startedAt.getTime() });
  let at = startedAt.getTime();
  const updates = said.map(({ after, stage, author, markdown }) => {
    at += minutes(after) * minute;
    const createdAt = new Date(at);
    return { incidentId, stage, ...bodyOf({ title, markdown }), authorId: person(author), createdAt };
  });
  const stage = updates.at(-1)?.stage;
  if (!stage || at > now.getTime()) throw new Error(`The incident "${title}" can't have happened`);
  const resolvedAt = stage === 'RESOLVED' ? new Date(at) : null;
  // What is removed and only watched is no outage any more.
  const over = updates.find((update) => update.stage === 'MONITORING')?.createdAt ?? resolvedAt;
  return {
    incident: { id: incidentId, deskId, title, stage, version: updates.length, startedAt, resolvedAt },
    updates,
    impacts: affects.map(({ component, health }) => ({
      ...{ deskId, incidentId, componentId: idOf(component), health },
      ...{ since: startedAt, until: over },
    })),
  };
}

function maintenanceRows(
  { title, components, startsIn, lasts, author, markdown }: MaintenanceScript,
  { deskId, now, person }: StatusStage,
  idOf: (slug: string) => string,
) {
  const id = uuidv7({ msecs: now.getTime() });
  const startsAt = new Date(now.getTime() + minutes(startsIn) * minute);
  const endsAt = new Date(startsAt.getTime() + minutes(lasts) * minute);
  return {
    maintenance: { id, deskId, title, ...bodyOf({ title, markdown }), startsAt, endsAt, authorId: person(author) },
    components: components.map((slug) => ({ deskId, maintenanceId: id, componentId: idOf(slug) })),
  };
}
