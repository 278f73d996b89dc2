import { clsx } from 'clsx';
import { MessagesSquare } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { faultOf } from '@/lib/graphql/fault.ts';
import { useTitleBadge } from '@/lib/navigation/use-page-title.ts';
import { PlainLink } from '@/ui/link.tsx';
import { useChatQueue } from './use-chat-queue.ts';
import { useHere } from './use-here.ts';
import { useRing } from './use-ring.ts';

interface ShellChatsProps {
  /** The desks of the reader that have chats; at least one. */
  desks: readonly { readonly id: string; readonly name: string; readonly slug: string }[];
  readerId: string;
  /** Goes to a chat. */
  onOpen: (deskSlug: string, chatId: string) => void;
}

/** On every page of an agent: whether they take chats, and how many wait for them. Says that they are there. */
export function ShellChats({ desks, readerId, onOpen }: ShellChatsProps) {
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());
  const count = useCallback(
    (deskId: string, waiting: number) => setCounts((counts) => new Map(counts).set(deskId, waiting)),
    [],
  );
  const total = desks.reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0);
  useTitleBadge(total);
  return (
    <>
      {desks.map((desk) => (
        <TakesChats
          key={desk.id}
          desk={desk}
          isOnlyDesk={desks.length === 1}
          readerId={readerId}
          onCount={count}
          onOpen={onOpen}
        />
      ))}
      <PlainLink
        to="/chats"
        className="inline-flex min-h-8 shrink-0 items-center gap-1.5 rounded-md px-2 font-medium text-muted hover:bg-hover hover:text-ink aria-[current=page]:text-ink pointer-coarse:min-h-11"
      >
        <MessagesSquare className="size-4" aria-hidden="true" />
        <span className="max-sm:sr-only">Chats</span>
        {total > 0 && (
          <span className="rounded-md bg-amber-soft px-1.5 text-amber-text text-xs tabular-nums">
            {total}
            <span className="sr-only"> waiting for you</span>
          </span>
        )}
      </PlainLink>
    </>
  );
}

interface TakesChatsProps extends Pick<ShellChatsProps, 'readerId' | 'onOpen'> {
  desk: ShellChatsProps['desks'][number];
  isOnlyDesk: boolean;
  onCount: (deskId: string, waiting: number) => void;
}

/** The switch of one desk. It shows what the team is told, so that it is the same in every tab. */
function TakesChats({ desk, isOnlyDesk, readerId, onCount, onOpen }: TakesChatsProps) {
  const { lists, agents } = useChatQueue(desk.id, readerId);
  const say = useHere(desk.id);
  const takesChats = agents.some(({ id }) => id === readerId);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  useRing({ lists, takesChats, onOpen: (chatId) => onOpen(desk.slug, chatId) });

  const unanswered = lists?.mine.filter(({ unansweredSince }) => unansweredSince !== null).length ?? 0;
  const waiting = (takesChats ? (lists?.waiting.length ?? 0) : 0) + (lists?.offered.length ?? 0) + unanswered;
  useEffect(() => onCount(desk.id, waiting), [onCount, desk.id, waiting]);

  async function toggle() {
    setBusy(true);
    setFailure(undefined);
    const { error } = await say(!takesChats);
    setFailure(error && faultOf(error).detail);
    setBusy(false);
  }

  return (
    <>
      {failure && (
        <p role="alert" className="text-red-text text-xs">
          {failure}
        </p>
      )}
      <button
        type="button"
        role="switch"
        aria-checked={takesChats}
        aria-busy={busy}
        title={takesChats ? 'Colleagues can offer you chats' : 'No chats are offered to you'}
        onClick={() => void toggle()}
        className="inline-flex min-h-8 shrink-0 items-center gap-2 rounded-md px-1.5 text-muted hover:text-ink pointer-coarse:min-h-11"
      >
        <span className="max-md:sr-only">{isOnlyDesk ? 'Taking chats' : `Taking chats: ${desk.name}`}</span>
        <span
          aria-hidden="true"
          className={clsx(
            'inline-flex h-5 w-9 items-center rounded-full border p-0.5 transition-colors duration-150',
            takesChats ? 'border-green-line bg-green-line' : 'border-edge bg-sunken',
          )}
        >
          <span
            className={clsx(
              'size-3.5 rounded-full transition-transform duration-150',
              takesChats ? 'translate-x-4 bg-surface' : 'bg-edge',
            )}
          />
        </span>
      </button>
    </>
  );
}
