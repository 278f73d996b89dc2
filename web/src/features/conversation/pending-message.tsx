import { CircleAlert, Clock } from 'lucide-react';
import { useMemo } from 'react';
import { richTextToHtml } from '@/editor/rich-text-html.ts';
import { RichTextView } from '@/editor/rich-text-view.tsx';
import { useKeepFocus } from '@/lib/focus/use-keep-focus.ts';
import type { OutboxEntry } from '@/lib/outbox/outbox-entry.ts';
import { countdownWords } from '@/lib/time/countdown-words.ts';
import { useSecondsUntil } from '@/lib/time/use-seconds-until.ts';
import { Spinner } from '@/ui/spinner.tsx';
import { MessageFrame } from './message-frame.tsx';
import { PendingFiles } from './pending-files.tsx';
import { type PendingActions, PendingOptions } from './pending-options.tsx';
import { pendingWords } from './pending-words.ts';
import type { Reader } from './reader.ts';
import type { ThreadItem } from './thread.tsx';

interface PendingMessageProps extends PendingActions {
  entry: OutboxEntry;
  /** An older message of the ticket that waits or was refused: this one waits for what becomes of it. */
  behind: OutboxEntry | undefined;
  /** What others wrote after what the writer had seen. */
  unseen: readonly ThreadItem[];
  reader: Reader;
}

/** A message on its way, at its place in the thread until the thread has it; a refused one asks what to do. */
export function PendingMessage({ entry, behind, unseen, reader, ...actions }: PendingMessageProps) {
  const { text, files, kind, progress } = entry;
  const html = useMemo(() => richTextToHtml(text), [text]);
  const isRefused = progress.state === 'refused';
  const isWaiting = !isRefused && (progress.state === 'waiting' || behind !== undefined);
  return (
    <li {...useKeepFocus<HTMLLIElement>()} className="outline-none">
      <MessageFrame
        side={reader.side}
        author="You"
        audience={kind === 'reply' ? 'PUBLIC' : 'INTERNAL'}
        meta={
          <span role="status" className="inline-flex items-center gap-1.5 [&_svg]:size-3.5 [&_svg]:shrink-0">
            {isRefused && <CircleAlert className="text-red-text" aria-hidden="true" />}
            {isWaiting && <Clock aria-hidden="true" />}
            {progress.state === 'sending' && !isWaiting && <Spinner className="size-3.5" />}
            <span className={isRefused ? 'font-medium text-red-text' : undefined}>
              {pendingWords(entry, behind)} <TimeToSend entry={behind ?? entry} />
            </span>
          </span>
        }
      >
        <RichTextView html={html} />
        <PendingFiles files={files} />
        <PendingOptions entry={entry} behind={behind} unseen={unseen} reader={reader} {...actions} />
      </MessageFrame>
    </li>
  );
}

/** Counts down to the time that the server named. Only seen: to hear every second of it would be no help. */
function TimeToSend({ entry: { progress } }: { entry: OutboxEntry }) {
  const isNamed = progress.state === 'waiting' && progress.hindrance === 'RATE_LIMITED';
  const seconds = useSecondsUntil(isNamed ? progress.retryAt : undefined);
  if (seconds === 0) return null;
  return (
    <span aria-hidden="true" className="tabular-nums">
      in {countdownWords(seconds)}
    </span>
  );
}
