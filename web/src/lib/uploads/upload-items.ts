import { kindOf } from './attachment-policy.ts';
import type { FinishedUpload } from './finished-upload.ts';
import type { Failed } from './upload-fault.ts';
import type { QueuedUpload } from './upload-queue.ts';

/** A file of a form as it is shown. */
export type UploadItem = {
  /** Stays the same from the moment it is given. */
  readonly key: string;
  readonly name: string;
  /** Lower-case extension; may be empty. */
  readonly kind: string;
  readonly bytes: number;
  /** Where a picture of it is; null where there is none. */
  readonly pictureUrl: string | null;
} & (
  | { readonly status: 'waiting' }
  /** `progress` is from 0 to 1; at 1 the server checks it. */
  | { readonly status: 'uploading'; readonly progress: number }
  | { readonly status: 'finished'; readonly upload: FinishedUpload }
  | Failed
  /** It will never be taken; `reason` says what would be. */
  | { readonly status: 'refused'; readonly reason: string }
);

/**
 * The finished files as they are given, and between them the others at the places where they were added. What the queue
 * calls finished but is not given any more was taken away or sent.
 */
export function uploadItems(finished: readonly FinishedUpload[], queue: readonly QueuedUpload[]): UploadItem[] {
  const places = placesOf(queue);
  const items: UploadItem[] = finished.map((upload) => finishedItem(upload, queue[places.get(upload.id) ?? -1]));
  const keys = finished.map(({ id }) => places.get(id) ?? -1);
  for (const [place, entry] of queue.entries()) {
    if (entry.status === 'finished') continue;
    const at = indexFor(place, keys);
    items.splice(at, 0, queuedItem(entry));
    keys.splice(at, 0, place);
  }
  return items;
}

/** With a file that has just arrived, at its place among those given in this page. */
export function withFinished(
  before: readonly FinishedUpload[],
  upload: FinishedUpload,
  queue: readonly QueuedUpload[],
): readonly FinishedUpload[] {
  const places = placesOf(queue);
  const at = indexFor(
    places.get(upload.id) ?? queue.length,
    before.map(({ id }) => places.get(id) ?? -1),
  );
  return [...before.slice(0, at), upload, ...before.slice(at)];
}

/** Before the first one that was added later. */
function indexFor(place: number, places: readonly number[]): number {
  const later = places.findIndex((other) => other > place);
  return later < 0 ? places.length : later;
}

/** Where in the queue each finished upload is, by its id. */
function placesOf(queue: readonly QueuedUpload[]): Map<string, number> {
  return new Map(
    queue.flatMap((entry, place) => (entry.status === 'finished' ? [[entry.upload.id, place] as const] : [])),
  );
}

function finishedItem(upload: FinishedUpload, queued: QueuedUpload | undefined): UploadItem {
  const { id, name, kind, bytes, thumbnailUrl } = upload;
  // What is here already shows without the network.
  const pictureUrl = queued?.pictureUrl ?? thumbnailUrl;
  return { key: queued?.key ?? id, name, kind, bytes, pictureUrl, status: 'finished', upload };
}

function queuedItem(entry: Exclude<QueuedUpload, { status: 'finished' }>): UploadItem {
  const { key, file, pictureUrl, ...state } = entry;
  return { key, name: file.name, kind: kindOf(file.name), bytes: file.size, pictureUrl, ...state };
}
