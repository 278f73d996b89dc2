import type { Side } from '../../api/src/database/generated/client.ts';
import type { LifecycleEvent } from '../../api/src/domains/desks/settings.ts';
import type { DemoWorkspace } from './people/cast.ts';
import type { ReplayStage } from './replay-stage.ts';

/** Who does a step of a script, by their key in it; nobody where the desk acts by itself. */
export interface Actor {
  key: string | null;
  id: string | null;
  side: Side;
}

export function actorOf(key: string | null, stage: ReplayStage): Actor {
  if (key === null) return { key, id: null, side: 'SYSTEM' };
  if (stage.isTeam(key)) return { key, id: stage.person(key), side: 'TEAM' };
  if (!Object.hasOwn(stage.workspace.members, key)) throw new Error(`${key} is not in the workspace`);
  return { key, id: stage.person(key), side: 'CUSTOMER' };
}

/** The id of somebody on the team. */
export function teamMember(key: string, stage: ReplayStage): string {
  if (!stage.isTeam(key)) throw new Error(`${key} is not on the team`);
  return stage.person(key);
}

export function requireTeam({ side }: Actor): void {
  if (side !== 'TEAM') throw new Error('only the team does that');
}

/** Customers close, revoke and reopen their own tickets, owners those of their workspace; only they revoke. */
export function requireMayApply(
  { key, side }: Actor,
  event: LifecycleEvent,
  submitter: string,
  workspace: DemoWorkspace,
): void {
  if (side === 'SYSTEM') return;
  if (side === 'TEAM') {
    if (event === 'REVOKE') throw new Error('only customers revoke');
    return;
  }
  const decides = key === submitter || workspace.members[key ?? ''] === 'OWNER';
  if (!decides || !['CLOSE', 'REVOKE', 'REOPEN'].includes(event)) throw new Error(`${key} may not ${event}`);
}
