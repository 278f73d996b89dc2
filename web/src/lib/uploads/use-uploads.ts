import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import { useAskBeforeLeaving } from '@/lib/navigation/use-ask-before-leaving.ts';
import type { AttachmentPolicy } from './attachment-policy.ts';
import type { FinishedUpload } from './finished-upload.ts';
import { refusalOf } from './refusal-words.ts';
import { RemoveUploadDocument } from './upload-documents.ts';
import { uploadFile } from './upload-file.ts';
import { type UploadItem, uploadItems, withFinished } from './upload-items.ts';
import { createUploadQueue, type QueuedUpload } from './upload-queue.ts';
import { useUnsentCheck } from './use-unsent-check.ts';

interface UploadsOptions {
  deskId: string;
  policy: AttachmentPolicy;
  /** Those that the form keeps, in a draft. */
  finished: readonly FinishedUpload[];
  /** Changes what the form keeps: a file has arrived, was removed, or is no longer stored. */
  onFinished: (change: (before: readonly FinishedUpload[]) => readonly FinishedUpload[]) => void;
}

export interface Uploads {
  /** In the order they were added. */
  readonly items: readonly UploadItem[];
  /** Something is still on its way. */
  readonly busy: boolean;
  /** Each is judged by the policy, and uploaded unless it can't be taken. */
  add(files: Iterable<File>): void;
  /** Sends one that failed again. */
  retry(key: string): void;
  /** Takes one away, whatever has become of it: stops it on its way, removes it from the server. */
  remove(key: string): void;
  /** Forgets those that were refused, once that has been read. */
  dropRefused(): void;
  /** Forgets those that failed or were refused, once the message is sent without them. */
  dropFaulty(): void;
  /** Asks the server what has become of those that have arrived; those that are gone are told by name. */
  check(): void;
}

/** The files of one form: uploads what is added and hands what has arrived to the form. */
export function useUploads(options: UploadsOptions): Uploads {
  const { finished } = options;
  const client = useClient();
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });

  const [queued, setQueued] = useState<readonly QueuedUpload[]>([]);
  const [queue] = useState(() => {
    let entries: readonly QueuedUpload[] = [];
    return createUploadQueue({
      start: (file, onProgress) => uploadFile({ file, deskId: latest.current.deskId, onProgress }),
      refuse(file, before) {
        const arrived = new Set(latest.current.finished.map(({ id }) => id));
        for (const entry of before) if (entry.status === 'finished') arrived.add(entry.upload.id);
        // Those that failed count, as they can be sent again.
        const others = before.filter(({ status }) => status !== 'finished' && status !== 'refused');
        return refusalOf(file, latest.current.policy, arrived.size + others.length);
      },
      onChange(next) {
        entries = next;
        setQueued(next);
      },
      onFinished: (upload) => latest.current.onFinished((before) => withFinished(before, upload, entries)),
    });
  });

  // Whatever is on its way ends with the form; what the form no longer keeps needs no picture.
  useEffect(() => () => queue.clear(), [queue]);
  useEffect(() => queue.keepFinished(({ id }) => finished.some((kept) => kept.id === id)), [queue, finished]);

  useEffect(() => {
    window.addEventListener('online', queue.retryLost);
    return () => window.removeEventListener('online', queue.retryLost);
  }, [queue]);

  const check = useUnsentCheck(finished, (changed, gone) => {
    for (const { name } of gone) queue.addGone(name);
    const now = new Map(changed.map((upload) => [upload.id, upload]));
    latest.current.onFinished((before) =>
      before.filter(({ id }) => !gone.some((lost) => lost.id === id)).map((upload) => now.get(upload.id) ?? upload),
    );
  });

  const items = useMemo(() => uploadItems(finished, queued), [finished, queued]);
  const busy = items.some(({ status }) => status === 'waiting' || status === 'uploading');
  // The form's text and what has arrived are in a draft; a file on its way would be lost with the page.
  useAskBeforeLeaving(busy);

  const remove = useCallback(
    (key: string) => {
      const item = items.find((candidate) => candidate.key === key);
      if (item?.status === 'finished') {
        const { id } = item.upload;
        latest.current.onFinished((before) => before.filter((upload) => upload.id !== id));
        // Whether it succeeds is nobody's concern: what is never sent is swept.
        void client.mutation(RemoveUploadDocument, { input: { attachmentId: id } }).toPromise();
      }
      queue.remove(key);
    },
    [client, queue, items],
  );

  const { add, retry, dropRefused, dropFaulty } = queue;
  return { items, busy, add, retry, remove, dropRefused, dropFaulty, check };
}
