import { useState } from 'react';
import { useMutation } from 'urql';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { Button } from '@/ui/button.tsx';
import { ConfirmDialog } from '@/ui/confirm-dialog.tsx';
import { MaintenanceEntry_maintenance } from './maintenance-entry.tsx';

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

/** What the team does with planned work: calls it off, or ends it early. */
export function MaintenanceTools({
  maintenance: masked,
}: {
  maintenance: FragmentType<typeof MaintenanceEntry_maintenance>;
}) {
  const { id, version, state, title } = readFragment(MaintenanceEntry_maintenance, masked);
  const [, end] = useMutation(EndMaintenanceDocument);
  const [asking, setAsking] = useState(false);
  const hasBegun = state === 'IN_PROGRESS';
  return (
    <>
      <Button size="sm" className="self-start" onClick={() => setAsking(true)}>
        {hasBegun ? 'End now' : 'Call off'}
      </Button>
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
