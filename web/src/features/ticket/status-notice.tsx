import { CircleCheck, CircleX, ClipboardX, Download, MessageCircleQuestion } from 'lucide-react';
import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import type { TicketAction } from '@/gql/graphql.ts';
import { exactTime } from '@/lib/time/words.ts';
import { kindsInWords } from '@/lib/uploads/refusal-words.ts';
import { buttonClass } from '@/ui/button.tsx';
import { ButtonLink } from '@/ui/link.tsx';

const StatusNotice_ticket = graphql(`
  fragment StatusNotice_ticket on Ticket {
    id
    status
    autoClosesAt
    formReturnedAt
    type {
      id
      formKinds
      blankForm {
        name
        url
      }
    }
    desk {
      id
      statuses {
        status
        description
      }
    }
  }
`);

interface StatusNoticeProps {
  ticket: FragmentType<typeof StatusNotice_ticket>;
  actions: readonly TicketAction[] | undefined;
}

/** What the status asks of the customer, in the desk's words, where the answer would be written. */
export function StatusNotice({ ticket: ref, actions }: StatusNoticeProps) {
  const { status, autoClosesAt, formReturnedAt, type, desk } = readFragment(StatusNotice_ticket, ref);
  const description = desk.statuses.find((definition) => definition.status === status)?.description;
  if (actions === undefined) return null;
  if (!actions.includes('REPLY')) {
    return (
      <Notice className="bg-sunken text-muted" icon={<CircleX aria-hidden="true" />}>
        <span>{actions.includes('REOPEN') ? 'Reopen the ticket to write again.' : description}</span>
        <ButtonLink to="/tickets/new" size="sm">
          New Ticket
        </ButtonLink>
      </Notice>
    );
  }
  const closing = autoClosesAt && (
    <>
      {' '}
      This ticket closes by itself on{' '}
      <time dateTime={autoClosesAt} className="font-medium">
        {exactTime(new Date(autoClosesAt))}
      </time>{' '}
      unless you reply.
    </>
  );
  if (formReturnedAt) {
    return (
      <Notice className="mb-3 bg-amber-soft text-amber-text" icon={<ClipboardX aria-hidden="true" />}>
        <span className="min-w-0 flex-1 basis-64">
          <span className="font-medium">Your form was returned as incomplete.</span> Read above what is missing, and
          attach the complete form to your reply, as {kindsInWords(type.formKinds)}.{closing}
        </span>
        {type.blankForm && (
          <a href={type.blankForm.url} download={type.blankForm.name} className={buttonClass('secondary', 'sm')}>
            <Download className="size-4" aria-hidden="true" /> Empty form
          </a>
        )}
      </Notice>
    );
  }
  if (status === 'WAITING_ON_CUSTOMER') {
    return (
      <Notice className="mb-3 bg-amber-soft text-amber-text" icon={<MessageCircleQuestion aria-hidden="true" />}>
        <span>
          {description}
          {closing}
        </span>
      </Notice>
    );
  }
  if (status === 'RESOLVED') {
    return (
      <Notice className="mb-3 bg-green-soft text-green-text" icon={<CircleCheck aria-hidden="true" />}>
        {description}
      </Notice>
    );
  }
  return <p className="mb-3 text-muted text-sm">{description}</p>;
}

function Notice({ className, icon, children }: { className: string; icon: ReactNode; children: ReactNode }) {
  return (
    <div
      className={`flex items-center gap-2.5 rounded-md px-4 py-3 text-sm [&>svg]:size-4 [&>svg]:shrink-0 ${className}`}
    >
      {icon}
      <div className="flex min-w-0 flex-1 flex-wrap items-center justify-between gap-3">{children}</div>
    </div>
  );
}
