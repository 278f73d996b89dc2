import { ClipboardX } from 'lucide-react';
import { useState } from 'react';
import type { TicketAction } from '@/gql/graphql.ts';
import { Button } from '@/ui/button.tsx';
import { ReturnFormDialog } from './return-form-dialog.tsx';

interface FormBarProps {
  ticketId: string;
  formReturnedAt: string | null;
  actions: readonly TicketAction[];
}

/** Below the toolbar of a ticket that came with a form: returning it, and that another is waited for. */
export function FormBar({ ticketId, formReturnedAt, actions }: FormBarProps) {
  const [isReturning, setReturning] = useState(false);
  const mayReturn = actions.includes('RETURN_FORM');
  return (
    <>
      {mayReturn && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          <Button size="sm" onClick={() => setReturning(true)}>
            <ClipboardX className="size-4" aria-hidden="true" /> Return the form…
          </Button>
          <span className="text-muted text-xs">This ticket came with a filled-in form.</span>
        </div>
      )}
      {formReturnedAt && actions.includes('REPLY') && (
        <p className="flex items-center gap-1.5 text-amber-text text-xs">
          <ClipboardX className="size-4 shrink-0" aria-hidden="true" /> The form was returned. The customer has not sent
          another yet.
        </p>
      )}
      <ReturnFormDialog ticketId={ticketId} open={isReturning} onOpenChange={setReturning} />
    </>
  );
}
