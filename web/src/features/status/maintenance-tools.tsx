import { useState } from 'react';
import { useMutation } from 'urql';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { Button } from '@/ui/button.tsx';
import { ConfirmDialog } from '@/ui/confirm-dialog.tsx';
import { MaintenanceEntry_maintenance } from './maintenance-entry.tsx';
import { MoveForm } from './move-form.tsx';

const EndMaintenanceDocument = graphql(`
  mutation EndMaintenance($input: EndMaintenanceInput!) {
    endMaintenance(input: $input) {
      maintenance {
        id
        ...MaintenanceEntry_maintenance
      }
    }
  }
`);

/** What the team does with planned work: moves it, calls it off, or ends it early. */
export function MaintenanceTools({
  maintenance: masked,
}: {
  maintenance: FragmentType<typeof MaintenanceEntry_maintenance>;
}) {
  const { id, version, state, title } = readFragment(MaintenanceEntry_maintenance, masked);
  const [, end] = useMutation(EndMaintenanceDocument);
  const [asking, setAsking] = useState(false);
  const [moving, setMoving] = useState(false);
  const hasBegun = state === 'IN_PROGRESS';
  if (moving) return <MoveForm maintenance={masked} onDone={() => setMoving(false)} />;
  return (
    <>
      <div className="flex flex-wrap gap-2">
        {!hasBegun && (
          <Button size="sm" onClick={() => setMoving(true)}>
            Move
          </Button>
        )}
        <Button size="sm" onClick={() => setAsking(true)}>
          {hasBegun ? 'End now' : 'Call off'}
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={hasBegun ? `End “${title}” now?` : `Call off “${title}”?`}
        description={
          hasBegun
            ? 'Everything that it concerns works again from now on.'
            : 'It is no longer announced, and never begins.'
        }
        confirmLabel={hasBegun ? 'End now' : 'Call off'}
        onConfirm={async () => {
          const { error } = await end({ input: { maintenanceId: id, version } });
          return error && faultOf(error).detail;
        }}
      />
    </>
  );
}
