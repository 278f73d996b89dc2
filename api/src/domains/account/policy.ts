import type { WorkspaceKind } from '../../database/generated/enums.ts';
import { hasOtherOwner, isShared, type Membership, roleIn } from '../workspaces/policy.ts';

/** What has to be typed before an account ends. */
export const cancelPhrase = 'cancel my account';

/** Whether somebody typed it, in whatever case. */
export const isCancelPhrase = (typed: string): boolean =>
  typed.trim().replaceAll(/\s+/g, ' ').toLowerCase() === cancelPhrase;

/** Why an account can't end yet: somebody must be able to decide over what it leaves behind. */
export const ObstacleReason = { SOLE_OWNER: 'SOLE_OWNER', ONLY_ADMIN: 'ONLY_ADMIN' } as const;
export type ObstacleReason = (typeof ObstacleReason)[keyof typeof ObstacleReason];

export interface Obstacle {
  readonly reason: ObstacleReason;
  /** Of the workspace, or of the desk. */
  readonly name: string;
}

interface OwnWorkspace {
  readonly name: string;
  readonly kind: WorkspaceKind;
  readonly desk: { readonly features: readonly string[] };
  readonly members: readonly Membership[];
}

interface OwnDesk {
  readonly name: string;
  readonly adminIds: readonly string[];
}

/** Shared workspaces that nobody else owns, and desks that nobody else administers. */
export function obstaclesOf(
  personId: string,
  workspaces: readonly OwnWorkspace[],
  desks: readonly OwnDesk[],
): readonly Obstacle[] {
  const owned = workspaces.filter(
    ({ kind, desk, members }) =>
      isShared({ kind }, desk) && roleIn(members, personId) === 'OWNER' && !hasOtherOwner(members, personId),
  );
  const administered = desks.filter(({ adminIds }) => adminIds.length === 1 && adminIds[0] === personId);
  return [
    ...owned.map(({ name }) => ({ reason: 'SOLE_OWNER', name }) as const),
    ...administered.map(({ name }) => ({ reason: 'ONLY_ADMIN', name }) as const),
  ];
}

/** What others see of somebody whose account has ended. */
export const formerName = (wasOnTeam: boolean): string => (wasOnTeam ? 'Former agent' : 'Former customer');

/** An address that nobody has and no mail reaches (RFC 2606), in place of theirs. */
export const formerEmail = (personId: string): string => `${personId}@cancelled.invalid`;
