import { useMemo } from 'react';
import { changedPictures } from './changed-pictures.ts';

interface PictureDiffProps {
  /** As HTML. */
  before: string;
  after: string;
}

/** The pictures that went and came between two texts; nothing where they are the same. */
export function PictureDiff({ before, after }: PictureDiffProps) {
  const changed = useMemo(() => changedPictures(before, after), [before, after]);
  if (changed.length === 0) return null;
  return (
    <div className="flex flex-col gap-1">
      <h2 className="font-medium text-faint text-sm">Pictures</h2>
      <ul className="flex flex-wrap gap-4">
        {changed.map(({ kind, src, alt }) => {
          const [Tag, word, look] =
            kind === 'gone'
              ? (['del', 'Taken out', 'border-red-line text-red-text'] as const)
              : (['ins', 'Put in', 'border-green-line text-green-text'] as const);
          return (
            <li key={`${kind} ${src}`} className="max-w-full">
              <Tag className={`flex flex-col gap-1 no-underline ${look}`}>
                <span className="font-medium text-sm">{word}</span>
                <img src={src} alt={alt} className="max-h-56 max-w-full self-start rounded-md border border-inherit" />
              </Tag>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
