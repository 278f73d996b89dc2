import { useState } from 'react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { useKeepFocus } from '@/lib/focus/use-keep-focus.ts';
import { FileCard } from '@/ui/file-card.tsx';
import { Lightbox } from '@/ui/lightbox.tsx';
import { isPicture, lightboxImages, MessagePicture } from './message-picture.tsx';

const MessageFiles_attachment = graphql(`
  fragment MessageFiles_attachment on Attachment {
    id
    name
    kind
    bytes
    width
    height
    state
    isForm
    url
    thumbnailUrl
  }
`);

interface MessageFilesProps {
  /** One at least. */
  attachments: readonly FragmentType<typeof MessageFiles_attachment>[];
}

/**
 * The files of one message: pictures first, then the others as cards. The arrow keys of the lightbox stay within the
 * message: "2 of 5" are those that somebody sent together, and nothing live changes them while they are looked at.
 */
export function MessageFiles({ attachments }: MessageFilesProps) {
  const files = readFragment(MessageFiles_attachment, attachments);
  const [shown, setShown] = useState<string>();
  const [broken, setBroken] = useState<ReadonlySet<string>>(new Set());
  // A picture that is tried again takes the place of the button that asked for it.
  const group = useKeepFocus<HTMLDivElement>();
  const pictures = files.filter(isPicture).filter(({ id }) => !broken.has(id));
  const others = files.filter((file) => !pictures.some(({ id }) => id === file.id));

  return (
    <div {...group} className="flex flex-col gap-2 pt-3 outline-none">
      {pictures.length > 0 && (
        <ul aria-label="Pictures" className="flex flex-wrap gap-2">
          {pictures.map((file) => (
            <li key={file.id} className="max-w-full">
              <MessagePicture
                file={file}
                isAlone={pictures.length === 1}
                onOpen={() => setShown(file.id)}
                onBroken={() => setBroken((ids) => new Set(ids).add(file.id))}
              />
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <ul aria-label="Files" className="grid gap-2 sm:grid-cols-2">
          {others.map((file) => (
            <li key={file.id} className="min-w-0">
              <FileCard
                file={file}
                {...(broken.has(file.id) && {
                  onRetry: () => setBroken((ids) => new Set([...ids].filter((id) => id !== file.id))),
                })}
              />
            </li>
          ))}
        </ul>
      )}
      <Lightbox
        images={lightboxImages(pictures)}
        shown={shown}
        onShow={setShown}
        onClosed={(id) => group.ref.current?.querySelector<HTMLElement>(`[data-picture="${CSS.escape(id)}"]`)?.focus()}
      />
    </div>
  );
}
