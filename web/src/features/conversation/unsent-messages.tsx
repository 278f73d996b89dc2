import { clsx } from 'clsx';
import { CircleAlert } from 'lucide-react';
import { plainText } from '@/editor/plain-text.ts';
import type { OutboxEntry } from '@/lib/outbox/outbox-entry.ts';
import { useOutbox, useRefusedElsewhere } from '@/lib/outbox/outbox-provider.tsx';
import { CopyTextButton } from '@/ui/copy-text-button.tsx';
import { ButtonLink } from '@/ui/link.tsx';
import { DiscardButton } from './discard-button.tsx';

/** Messages that were refused while their writer was on another page, or can't open the ticket or chat any more. */
export function UnsentMessages({ className }: { className?: string }) {
  const refused = useRefusedElsewhere();
  return (
    <div role="status" className={clsx(refused.length === 0 ? 'absolute' : className)}>
      <ul aria-label="Messages that were not sent" className="flex flex-col gap-2">
        {refused.map((entry) => (
          <UnsentMessage key={entry.clientMutationId} entry={entry} />
        ))}
      </ul>
    </div>
  );
}

function UnsentMessage({ entry }: { entry: OutboxEntry }) {
  const outbox = useOutbox();
  const { progress, place, reference } = entry;
  const text = plainText(entry.text);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md bg-red-soft px-4 py-3 text-sm">
      <div className="flex min-w-0 flex-1 basis-72 gap-2.5">
        <CircleAlert className="mt-0.5 size-4 shrink-0 text-red-text" aria-hidden="true" />
        <div className="min-w-0">
          <p className="text-red-text">
            Not sent{' '}
            {place === 'chat' ? (
              'in a chat'
            ) : (
              <>
                to <span className="font-mono">{reference}</span>
              </>
            )}
            : {progress.state === 'refused' && progress.refusal.detail}
          </p>
          <p className="line-clamp-2 break-words text-muted">{text}</p>
        </div>
      </div>
      <div className="flex flex-wrap gap-2">
        <OpenPlace entry={entry} />
        <CopyTextButton text={text} />
        <DiscardButton entry={entry} onDiscard={() => outbox.takeBack(entry.clientMutationId, () => ({}))} />
      </div>
    </li>
  );
}

/** The way to where it was written. */
function OpenPlace({ entry: { place, placeId, reference, side } }: { entry: OutboxEntry }) {
  if (place === 'chat') {
    return side === 'CUSTOMER' ? (
      <ButtonLink to="/help/$desk/chat" params={{ desk: reference }} size="sm">
        Open chat
      </ButtonLink>
    ) : (
      <ButtonLink to="/chats/$chatId" params={{ chatId: placeId }} search={{ desk: reference }} size="sm">
        Open chat
      </ButtonLink>
    );
  }
  return (
    <ButtonLink to={side === 'TEAM' ? '/queue/$reference' : '/tickets/$reference'} params={{ reference }} size="sm">
      Open ticket
    </ButtonLink>
  );
}
