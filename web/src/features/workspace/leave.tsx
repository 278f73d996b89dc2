import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { Button } from '@/ui/button.tsx';
import { ConfirmDialog } from '@/ui/confirm-dialog.tsx';

const LeaveWorkspaceDocument = graphql(`
  mutation LeaveWorkspace($input: LeaveWorkspaceInput!) {
    leaveWorkspace(input: $input) {
      workspaceId
    }
  }
`);

interface LeaveProps {
  workspaceId: string;
  name: string;
  onLeft: () => void;
}

export function Leave({ workspaceId, name, onLeft }: LeaveProps) {
  const [, leave] = useMutation(LeaveWorkspaceDocument);
  const [isAsking, setAsking] = useState(false);
  return (
    <div className="flex flex-wrap items-center justify-between gap-3">
      <p className="max-w-prose text-muted text-sm">
        You lose the workspace’s tickets, also those that you opened. They stay for everybody else.
      </p>
      <Button onClick={() => setAsking(true)}>Leave workspace</Button>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setAsking}
        title={`Leave ${name}?`}
        description="You can come back only by an invitation."
        confirmLabel="Leave"
        onConfirm={async () => {
          const { error } = await leave({ input: { workspaceId } });
          if (error) return faultOf(error).detail;
          onLeft();
          return undefined;
        }}
      />
    </div>
  );
}
