import type { FinishedUpload } from './finished-upload.ts';
import type { Failed } from './upload-fault.ts';
import type { RunningUpload } from './upload-file.ts';

/** Files on their way at one time; the others wait for their turn. */
const AT_ONCE = 3;

/** A file given in this page, since then. */
export type QueuedUpload = {
  readonly key: string;
  readonly file: File;
  /** A `blob:` address of the file; null when it is no image. */
  readonly pictureUrl: string | null;
} & QueuedState;

type QueuedState =
  | { readonly status: 'waiting' }
  | { readonly status: 'uploading' /** From 0 to 1. */; readonly progress: number }
  | Failed
  | { readonly status: 'refused'; readonly reason: string }
  | { readonly status: 'finished'; readonly upload: FinishedUpload };

interface UploadQueueOptions {
  readonly start: (file: File, onProgress: (share: number) => void) => RunningUpload;
  /** Why a file is not even tried; nothing when it is. */
  readonly refuse: (file: File, queued: readonly QueuedUpload[]) => string | undefined;
  /** Called with the whole queue at every change. */
  readonly onChange: (queue: readonly QueuedUpload[]) => void;
  /** Called just after `onChange` has told that it is finished. */
  readonly onFinished: (upload: FinishedUpload) => void;
}

export interface UploadQueue {
  add(files: Iterable<File>): void;
  /** Tells of one that has arrived before and is there no more. */
  addGone(name: string): void;
  /** Sends a failed file again. */
  retry(key: string): void;
  /** Sends again what was lost on the way. */
  retryLost(): void;
  /** Stops it where it runs, and forgets it. */
  remove(key: string): void;
  /** Forgets the finished ones for which this does not hold. */
  keepFinished(keep: (upload: FinishedUpload) => boolean): void;
  /** Forgets what was refused. */
  dropRefused(): void;
  /** Forgets what failed or was refused. */
  dropFaulty(): void;
  /** Stops and forgets everything. It can be used again after. */
  clear(): void;
}

/** The files of one form, in the order they were given, at most three on their way at a time. */
export function createUploadQueue({ start, refuse, onChange, onFinished }: UploadQueueOptions): UploadQueue {
  let queue: readonly QueuedUpload[] = [];
  const running = new Map<string, RunningUpload>();

  function set(next: readonly QueuedUpload[]): void {
    queue = next;
    onChange(queue);
  }

  function setState(key: string, state: QueuedState): void {
    set(
      queue.map((entry) => {
        if (entry.key !== key) return entry;
        const { file, pictureUrl } = entry;
        return { key, file, pictureUrl, ...state };
      }),
    );
  }

  function startNext(): void {
    for (const { key, file, status } of queue) {
      if (running.size >= AT_ONCE) return;
      if (status === 'waiting') void run(key, file);
    }
  }

  async function run(key: string, file: File): Promise<void> {
    const upload = start(file, (progress) => {
      if (running.get(key) === upload) setState(key, { status: 'uploading', progress });
    });
    running.set(key, upload);
    setState(key, { status: 'uploading', progress: 0 });
    const result = await upload.result;
    // Removed meanwhile, and perhaps nothing of it is wanted any more.
    if (running.get(key) !== upload) return;
    running.delete(key);
    if (result.status !== 'cancelled') setState(key, result);
    if (result.status === 'finished') onFinished(result.upload);
    startNext();
  }

  function drop(shallGo: (entry: QueuedUpload) => boolean): void {
    const gone = queue.filter(shallGo);
    if (gone.length === 0) return;
    for (const { key, pictureUrl } of gone) {
      const upload = running.get(key);
      running.delete(key);
      upload?.cancel();
      if (pictureUrl) URL.revokeObjectURL(pictureUrl);
    }
    set(queue.filter((entry) => !gone.includes(entry)));
    startNext();
  }

  return {
    add(files) {
      for (const file of files) {
        const reason = refuse(file, queue);
        const isPicture = !reason && file.type.startsWith('image/');
        const state: QueuedState = reason === undefined ? { status: 'waiting' } : { status: 'refused', reason };
        const pictureUrl = isPicture ? URL.createObjectURL(file) : null;
        set([...queue, { key: crypto.randomUUID(), file, pictureUrl, ...state }]);
      }
      startNext();
    },
    addGone(name) {
      const reason = 'No longer stored: what is not sent is kept for three days. Attach it again.';
      set([
        ...queue,
        { key: crypto.randomUUID(), file: new File([], name), pictureUrl: null, status: 'refused', reason },
      ]);
    },
    retry(key) {
      if (queue.some((entry) => entry.key === key && entry.status === 'failed')) setState(key, { status: 'waiting' });
      startNext();
    },
    retryLost() {
      for (const entry of queue) {
        if (entry.status === 'failed' && entry.lost) setState(entry.key, { status: 'waiting' });
      }
      startNext();
    },
    remove: (key) => drop((entry) => entry.key === key),
    keepFinished: (keep) => drop((entry) => entry.status === 'finished' && !keep(entry.upload)),
    dropRefused: () => drop(({ status }) => status === 'refused'),
    dropFaulty: () => drop(({ status }) => status === 'failed' || status === 'refused'),
    clear: () => drop(() => true),
  };
}
