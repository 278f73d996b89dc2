import { useMutation } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { ConfirmDialog } from '@/ui/confirm-dialog.tsx';

const SetWorkspaceRoleDocument = graphql(`
  mutation SetWorkspaceRole($input: SetWorkspaceRoleInput!) {
    setWorkspaceRole(input: $input) {
      workspace {
        id
        ...MemberList_workspace
      }
    }
  }
`);

const PassOwnershipDocument = graphql(`
  mutation PassOwnership($input: WorkspaceMemberInput!) {
    passOwnership(input: $input) {
      workspace {
        id
        ...MemberList_workspace
      }
    }
  }
`);

const RemoveWorkspaceMemberDocument = graphql(`
  mutation RemoveWorkspaceMember($input: WorkspaceMemberInput!) {
    removeWorkspaceMember(input: $input) {
      workspace {
        id
        ...MemberList_workspace
      }
    }
  }
`);

export type MemberChange = 'promote' | 'demote' | 'pass' | 'remove';

export interface AskedChange {
  kind: MemberChange;
  person: { id: string; name: string };
}

interface Words {
  title: string;
  description: string;
  confirmLabel: string;
}

const words: Record<MemberChange, (name: string) => Words> = {
  promote: (name) => ({
    title: `Make ${name} an owner?`,
    description: 'Owners close any ticket of the workspace, and decide who belongs to it.',
    confirmLabel: 'Make owner',
  }),
  demote: (name) => ({
    title: `Make ${name} a member?`,
    description: 'Members open tickets, read and write in all of them, and decide over their own.',
    confirmLabel: 'Make member',
  }),
  pass: (name) => ({
    title: `Pass your ownership to ${name}?`,
    description: `${name} becomes an owner, and you become a member.`,
    confirmLabel: 'Pass ownership',
  }),
  remove: (name) => ({
    title: `Remove ${name}?`,
    description: 'They lose the workspace’s tickets at once. What they wrote stays.',
    confirmLabel: 'Remove',
  }),
};

interface MemberDialogProps {
  workspaceId: string;
  asked: AskedChange | undefined;
  onClose: () => void;
}

/** Asks before somebody's part in the workspace changes. */
export function MemberDialog({ workspaceId, asked, onClose }: MemberDialogProps) {
  const [, setRole] = useMutation(SetWorkspaceRoleDocument);
  const [, pass] = useMutation(PassOwnershipDocument);
  const [, remove] = useMutation(RemoveWorkspaceMemberDocument);
  if (!asked) return null;
  const { kind, person } = asked;
  const input = { workspaceId, personId: person.id };

  function change() {
    switch (kind) {
      case 'promote':
        return setRole({ input: { ...input, role: 'OWNER' } });
      case 'demote':
        return setRole({ input: { ...input, role: 'MEMBER' } });
      case 'pass':
        return pass({ input });
      case 'remove':
        return remove({ input });
    }
  }

  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      {...words[kind](person.name)}
      danger={kind === 'remove'}
      onConfirm={async () => {
        const { error } = await change();
        return error && faultOf(error).detail;
      }}
    />
  );
}
