import { useCallback, useEffect, useRef, useState } from 'react';
import { type Client, type CombinedError, useClient } from 'urql';
import { graphql } from '@/gql/gql.ts';
import type { PictureFileQuery } from '@/gql/graphql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { refusalOf } from '@/lib/uploads/refusal-words.ts';
import { RemoveUploadDocument } from '@/lib/uploads/upload-documents.ts';
import { uploadFile } from '@/lib/uploads/upload-file.ts';
import { ownPath, type Picture } from './picture.ts';
import type { PicturePlace } from './picture-place.ts';

const PictureFileDocument = graphql(`
  query PictureFile($id: ID!) {
    node(id: $id) {
      ... on Attachment {
        id
        state
        url
        width
        height
      }
    }
  }
`);

/** How often to ask while the virus scanner has a picture before it. */
const CHECK_EVERY_MS = 2_000;

/** What has become of a picture that somebody chose. */
export type PictureUpload =
  | { readonly status: 'none' }
  /** `progress` is from 0 to 1. */
  | { readonly status: 'uploading'; readonly progress: number }
  /** The virus scanner has it. */
  | { readonly status: 'checking' }
  | { readonly status: 'there'; readonly file: Omit<Picture, 'alt' | 'caption'> }
  /** `again`: the same picture may be sent again. */
  | { readonly status: 'refused'; readonly reason: string; readonly again: boolean };

/** Uploads one picture, and follows it until it can be shown. One that is given up for another, or for none, is removed again. */
export function usePictureUpload(place: PicturePlace) {
  const client = useClient();
  const latest = useRef(place);
  useEffect(() => {
    latest.current = place;
  });
  const [upload, setUpload] = useState<PictureUpload>(none);
  const running = useRef<AbortController>(undefined);
  const outcome = useRef<Promise<PictureUpload>>(Promise.resolve(none));
  // Whoever has not put it in until here has given it up.
  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback(
    (file: File): void => {
      const { deskId, policy } = latest.current;
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      const show = (next: PictureUpload) => {
        if (!controller.signal.aborted) setUpload(next);
      };
      const refusal = refusalOf(file, policy, 0);
      outcome.current =
        refusal === undefined
          ? takeIn(client, { file, deskId, signal: controller.signal, show })
          : Promise.resolve({ status: 'refused', reason: refusal, again: false });
      void outcome.current.then(show);
    },
    [client],
  );

  /** Where another is chosen meanwhile, of that one. */
  async function settled(): Promise<PictureUpload> {
    const awaited = outcome.current;
    const became = await awaited;
    return awaited === outcome.current ? became : settled();
  }

  return {
    upload,
    start,
    /** What has become of the picture that was chosen, once that is known. */
    settled,
    /** It is in the document: from here on it is not removed when the dialog goes. */
    keep() {
      running.current = undefined;
    },
  };
}

const none: PictureUpload = { status: 'none' };

interface TakenIn {
  readonly file: File;
  readonly deskId: string;
  /** Ends it, also after it has arrived; nothing has become of it then. */
  readonly signal: AbortSignal;
  /** Hears of it on its way. */
  readonly show: (now: PictureUpload) => void;
}

async function takeIn(client: Client, { file, deskId, signal, show }: TakenIn): Promise<PictureUpload> {
  let share = 0;
  const onProgress = (progress: number) => {
    share = progress;
    show({ status: 'uploading', progress });
  };
  onProgress(0);
  const sent = uploadFile({ file, deskId, onProgress });
  // What has left as a whole may be stored: only the answer says as what, to remove it.
  signal.addEventListener('abort', () => share < 1 && sent.cancel());
  const result = await sent.result;
  if (result.status === 'cancelled') return none;
  if (result.status !== 'finished') {
    return { status: 'refused', reason: result.reason, again: result.status === 'failed' };
  }

  const { id } = result.upload;
  // Whether that arrives is nobody's concern: what no article shows is swept.
  const remove = () => void client.mutation(RemoveUploadDocument, { input: { attachmentId: id } }).toPromise();
  if (signal.aborted) remove();
  else signal.addEventListener('abort', remove);
  while (!signal.aborted) {
    const answer = await client.query(PictureFileDocument, { id }, { requestPolicy: 'network-only' }).toPromise();
    const judged = judge(answer.data, answer.error);
    if (judged) return judged;
    show({ status: 'checking' });
    await new Promise((resolve) => setTimeout(resolve, CHECK_EVERY_MS));
  }
  return none;
}

/** What is known of a picture that has arrived; nothing while the virus scanner has it. */
function judge(data: PictureFileQuery | undefined, error: CombinedError | undefined): PictureUpload | undefined {
  const file = data?.node && 'state' in data.node ? data.node : undefined;
  if (!file) {
    return {
      status: 'refused',
      reason: error ? faultOf(error).detail : 'The picture is no longer stored. Choose it again.',
      again: true,
    };
  }
  if (file.state === 'CHECKING') return undefined;
  if (file.state === 'QUARANTINED') {
    return { status: 'refused', reason: 'Not taken: the virus scanner found something in it.', again: false };
  }
  const { id, url, width, height } = file;
  return { status: 'there', file: { attachmentId: id, src: ownPath(url), width: width ?? 0, height: height ?? 0 } };
}
