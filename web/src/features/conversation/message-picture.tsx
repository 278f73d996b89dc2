import { clsx } from 'clsx';
import type { MessageFiles_AttachmentFragment } from '@/gql/graphql.ts';
import { FileState, FormBadge } from '@/ui/file-card.tsx';
import { fileDetails } from '@/ui/file-kind.ts';
import type { LightboxImage } from '@/ui/lightbox-image.ts';
import { thumbnailBox } from './thumbnail-box.ts';

type File = MessageFiles_AttachmentFragment;
export type Picture = File & { readonly width: number; readonly height: number };

/** Whether a file is shown as a picture, or will be as soon as it is checked. */
export function isPicture(file: File): file is Picture {
  return file.width !== null && file.height !== null && file.state !== 'QUARANTINED';
}

/** Those that can be looked at by now. */
export function lightboxImages(pictures: readonly Picture[]): LightboxImage[] {
  return pictures.flatMap(({ url, thumbnailUrl, ...picture }) =>
    url && thumbnailUrl ? [{ ...picture, url, thumbnailUrl, details: fileDetails(picture) }] : [],
  );
}

interface MessagePictureProps {
  file: Picture;
  /** The only one of its message. */
  isAlone: boolean;
  onOpen: () => void;
  /** It could not be loaded. */
  onBroken: () => void;
}

/** A small picture that opens the large one. Its room is taken from the start, so that nothing moves when it is there. */
export function MessagePicture({ file, isAlone, onOpen, onBroken }: MessagePictureProps) {
  const { width, height, isWhole } = thumbnailBox(file, isAlone);
  const box = { width, aspectRatio: `${width} / ${height}` };
  const boxClass =
    'relative grid max-w-full place-items-center overflow-hidden rounded-md border border-line bg-sunken';
  if (!file.thumbnailUrl) {
    return (
      <div className={clsx(boxClass, 'min-w-28 p-2')} style={box} title={file.name}>
        <span className="sr-only">{file.name}</span>
        <FileState state={file.state} />
      </div>
    );
  }
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      data-picture={file.id}
      className={clsx(boxClass, 'transition-colors duration-150 hover:border-edge')}
      style={box}
      title={file.name}
      onClick={onOpen}
    >
      <img
        src={file.thumbnailUrl}
        alt={file.name}
        width={width}
        height={height}
        loading="lazy"
        decoding="async"
        className={clsx('size-full', isWhole ? 'object-none' : 'object-cover object-top')}
        onError={onBroken}
      />
      {file.isForm && (
        <span className="absolute bottom-1.5 left-1.5 flex">
          <FormBadge />
        </span>
      )}
    </button>
  );
}
