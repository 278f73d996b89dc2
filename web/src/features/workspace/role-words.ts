import type { WorkspaceRole } from '@/gql/graphql.ts';

export const roleWords: Record<WorkspaceRole, string> = { OWNER: 'Owner', MEMBER: 'Member' };

/** What each role may do, as the choice of one says it. */
export const roleOptions: readonly { value: WorkspaceRole; label: string; description: string }[] = [
  { value: 'MEMBER', label: roleWords.MEMBER, description: 'Opens tickets, reads and writes in all of them' },
  { value: 'OWNER', label: roleWords.OWNER, description: 'Also closes any ticket, and decides who belongs here' },
];
