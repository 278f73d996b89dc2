import type { NewDesk } from '../../api/src/domains/desks/new-desk.ts';
import type { Targets } from '../../api/src/domains/tickets/targets.ts';
import type { DemoWorkspace } from './people/cast.ts';

/** The ids of what a ticket refers to, by the names its script uses. Each throws an Error for a name it doesn't know. */
export interface ReplayStage {
  now: Date;
  newDesk: NewDesk;
  deskId: string;
  /** The workspace of the ticket's submitter. */
  workspace: DemoWorkspace;
  workspaceId: string;
  person(key: string): string;
  isTeam(key: string): boolean;
  type(slug: string): string;
  priority(slug: string): { id: string } & Targets;
  license(suffix: string): string;
}
