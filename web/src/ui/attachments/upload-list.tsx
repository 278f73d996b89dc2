import { useLayoutEffect, useRef } from 'react';
import type { Uploads } from '@/lib/uploads/use-uploads.ts';
import { UploadCard } from './upload-card.tsx';

interface UploadListProps {
  uploads: Uploads;
  /** The last one was removed by the button on it: the focus needs another place. */
  onEmptied: () => void;
}

/** The files of a form, in order. Removing one by keyboard moves on to the next. */
export function UploadList({ uploads, onEmptied }: UploadListProps) {
  const { items, retry, remove } = uploads;
  const list = useRef<HTMLUListElement>(null);
  const removedAt = useRef<number>(undefined);

  useLayoutEffect(() => {
    const index = removedAt.current;
    removedAt.current = undefined;
    if (index === undefined) return;
    const buttons = list.current?.querySelectorAll<HTMLElement>('[data-remove]');
    const next = buttons?.[Math.min(index, buttons.length - 1)];
    if (next) next.focus();
    else onEmptied();
  });

  if (items.length === 0) return null;
  return (
    <ul ref={list} className="grid gap-2 sm:grid-cols-2">
      {items.map((item, index) => (
        <UploadCard
          key={item.key}
          item={item}
          onRetry={() => retry(item.key)}
          onRemove={() => {
            removedAt.current = index;
            remove(item.key);
          }}
        />
      ))}
    </ul>
  );
}
