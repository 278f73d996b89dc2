import { useState } from 'react';
import { type CombinedError, useMutation } from 'urql';
import type { DeskRole } from '@/gql/graphql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { Button } from '@/ui/button.tsx';
import { ConfirmDialog } from '@/ui/confirm-dialog.tsx';
import { InlineSelect } from '@/ui/select.tsx';
import { RemoveDeskMemberDocument, SetDeskMemberRoleDocument } from './admin-mutations.ts';
import type { Administration } from './admin-query.ts';

const roles: { value: DeskRole; label: string }[] = [
  { value: 'AGENT', label: 'Agent' },
  { value: 'ADMIN', label: 'Admin' },
];

interface TeamMemberProps {
  deskId: string;
  member: Administration['members'][number];
}

/** Somebody of the team: what they are, and the way out. */
export function TeamMember({ deskId, member: { person, email, role } }: TeamMemberProps) {
  const [, setMemberRole] = useMutation(SetDeskMemberRoleDocument);
  const [, removeMember] = useMutation(RemoveDeskMemberDocument);
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<string>();
  const words = (error: CombinedError | undefined) => (error ? faultOf(error).detail : undefined);

  async function setRole(next: DeskRole) {
    const { error } = await setMemberRole({ input: { deskId, personId: person.id, role: next } });
    setFailure(words(error));
  }
  async function remove() {
    const { error } = await removeMember({ input: { deskId, personId: person.id } });
    return words(error);
  }

  return (
    <li className="flex flex-col gap-1 py-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="flex min-w-0 flex-1 basis-full flex-col sm:basis-48">
          <span className="truncate font-medium">{person.name}</span>
          <span className="truncate text-muted">{email}</span>
        </span>
        <InlineSelect label="Role" options={roles} value={role} onChange={(next) => void setRole(next)} />
        <Button size="sm" variant="quiet" aria-label={`Remove ${person.name}`} onClick={() => setAsking(true)}>
          Remove
        </Button>
      </div>
      <div role="status">{failure && <p className="text-red-text">{failure}</p>}</div>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={`Take ${person.name} off the team?`}
        description="They lose the queue at once, on every page they have open. Tickets they worked on keep their name."
        confirmLabel="Remove"
        danger
        onConfirm={remove}
      />
    </li>
  );
}
