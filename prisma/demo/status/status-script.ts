import type { ComponentHealth, IncidentStage } from '../../../api/src/database/generated/enums.ts';

/**
 * What a desk's status page shows in the demo. All times count back from the moment at which the demo stands, so that the
 * history lies within the last 90 days whenever it's loaded.
 */
export interface StatusScript {
  components: StatusComponent[];
  incidents: IncidentScript[];
  maintenance: MaintenanceScript[];
}

/** Something that works or doesn't, in the order of the page. */
export interface StatusComponent {
  slug: string;
  name: string;
  /** The heading under which it's listed, such as a region. */
  group: string;
  description: string;
}

export interface IncidentScript {
  title: string;
  /** Slugs of components, with their worst. */
  affects: { component: string; health: ComponentHealth }[];
  /** From its beginning until now, such as `12d 4h`. */
  age: string;
  /** The first one begins it; the last is RESOLVED once it's over. */
  updates: IncidentUpdate[];
}

export interface IncidentUpdate {
  /** Since the update before, such as `25m`; `0m` of the first. */
  after: string;
  stage: IncidentStage;
  /** Key of a member of the team. */
  author: string;
  markdown: string;
}

export interface MaintenanceScript {
  title: string;
  components: string[];
  /** From now until it begins. */
  startsIn: string;
  /** How long it's planned for. */
  lasts: string;
  author: string;
  markdown: string;
}
