import { MessageSquareQuote } from 'lucide-react';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { graphql } from '@/gql/gql.ts';
import type { CannedReplySettingsQuery } from '@/gql/graphql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { Button } from '@/ui/button.tsx';
import { ConfirmDialog } from '@/ui/confirm-dialog.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { ErrorState } from '@/ui/error-state.tsx';
import { Skeleton } from '@/ui/skeleton.tsx';
import type { SectionProps } from './admin-page.tsx';
import { CannedReplyForm } from './canned-reply-form.tsx';
import { SectionHeading } from './section-form.tsx';

const CannedReplySettingsDocument = graphql(`
  query CannedReplySettings($deskId: ID!) {
    cannedReplies(deskId: $deskId) {
      id
      title
      shortcut
      version
      body {
        text
        richText
      }
    }
  }
`);

const DeleteCannedReplyDocument = graphql(`
  mutation DeleteCannedReply($input: DeleteCannedReplyInput!) {
    deleteCannedReply(input: $input)
  }
`);

type Reply = CannedReplySettingsQuery['cannedReplies'][number];

/** What the team has ready for its answers. Each change holds at once, and open pages offer it. */
export function CannedRepliesSection({ administration }: SectionProps) {
  const deskId = administration.desk.id;
  const [{ data, error, fetching }, refetch] = useQuery({ query: CannedReplySettingsDocument, variables: { deskId } });
  // Null is a new one. It is held as it was: what somebody else does to it meanwhile takes nothing from under the fingers.
  const [edited, setEdited] = useState<Reply | null>();
  const replies = data?.cannedReplies;
  const readAgain = () => refetch({ requestPolicy: 'network-only' });

  return (
    <div className="flex max-w-read flex-col gap-5">
      <SectionHeading
        title="Canned replies"
        intro="Texts that agents put into their answers on tickets and in chats, and change there as they like: with the button beside Send, or with / in an empty line."
      />
      {error && !replies ? (
        <ErrorState
          title="The canned replies could not be loaded"
          detail={faultOf(error).detail}
          onRetry={readAgain}
          retrying={fetching}
        />
      ) : !replies ? (
        <RepliesSkeleton />
      ) : (
        <>
          {edited !== undefined ? (
            <CannedReplyForm
              key={edited?.id}
              deskId={deskId}
              reply={edited}
              onDone={() => {
                setEdited(undefined);
                readAgain();
              }}
            />
          ) : (
            <div>
              <Button onClick={() => setEdited(null)}>Add a reply</Button>
            </div>
          )}
          {replies.length === 0 && edited === undefined && (
            <EmptyState Icon={MessageSquareQuote} title="No canned replies yet">
              Write the first: what the team says again and again.
            </EmptyState>
          )}
          <ul aria-label="Canned replies" className="divide-y divide-line border-line border-y empty:hidden">
            {replies.map((reply) => (
              <ReplyRow
                key={reply.id}
                reply={reply}
                mayEdit={edited === undefined}
                onEdit={() => setEdited(reply)}
                onDeleted={readAgain}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

interface ReplyRowProps {
  reply: Reply;
  /** No other is being edited. */
  mayEdit: boolean;
  onEdit: () => void;
  onDeleted: () => void;
}

function ReplyRow({ reply: { id, title, shortcut, body }, mayEdit, onEdit, onDeleted }: ReplyRowProps) {
  const [, remove] = useMutation(DeleteCannedReplyDocument);
  const [isDeleting, setDeleting] = useState(false);
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 py-3">
      <div className="min-w-0 flex-1 basis-64">
        <p className="font-medium">
          {title} <span className="font-mono font-normal text-muted text-xs">/{shortcut}</span>
        </p>
        <p className="line-clamp-2 break-words text-muted">{body.text}</p>
      </div>
      <span className="flex gap-1">
        <Button size="sm" aria-label={`Edit ${title}`} disabled={!mayEdit} onClick={onEdit}>
          Edit
        </Button>
        <Button size="sm" variant="quiet" aria-label={`Delete ${title}`} onClick={() => setDeleting(true)}>
          Delete
        </Button>
      </span>
      <ConfirmDialog
        open={isDeleting}
        onOpenChange={setDeleting}
        title="Delete this canned reply?"
        description="What was answered with it stays as it is."
        confirmLabel="Delete"
        danger
        onConfirm={async () => {
          const { error } = await remove({ input: { replyId: id } });
          if (!error) onDeleted();
          return error && faultOf(error).detail;
        }}
      />
    </li>
  );
}

function RepliesSkeleton() {
  return (
    <div role="status" aria-label="Loading" className="flex flex-col gap-4">
      <Skeleton className="h-10 w-32" />
      <Skeleton className="h-10 w-full" />
      <Skeleton className="h-10 w-full" />
    </div>
  );
}
