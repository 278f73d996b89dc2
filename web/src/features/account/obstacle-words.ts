import type { CancellationObstacleReason } from '@/gql/graphql.ts';

/** What to do about what stands against cancelling an account. */
export function obstacleWords({ reason, name }: { reason: CancellationObstacleReason; name: string }): string {
  switch (reason) {
    case 'SOLE_OWNER':
      return `Hand over or disband the workspace ${name}: nobody else owns it.`;
    case 'ONLY_ADMIN':
      return `Make somebody else an admin of ${name}: you are the only one.`;
  }
}
