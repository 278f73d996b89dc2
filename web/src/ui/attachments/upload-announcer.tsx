import { useEffect, useRef, useState } from 'react';
import type { UploadItem } from '@/lib/uploads/upload-items.ts';
import { VisuallyHidden } from '@/ui/visually-hidden.tsx';

/** Says to screen readers when an upload starts, arrives or fails; how far it is stands at its progress bar. */
export function UploadAnnouncer({ items }: { items: readonly UploadItem[] }) {
  const known = useRef(new Map(items.map(({ key, status }) => [key, status])));
  const [words, setWords] = useState('');

  useEffect(() => {
    const news = items.filter(({ key, status }) => known.current.get(key) !== status).map(announcement);
    known.current = new Map(items.map(({ key, status }) => [key, status]));
    const said = news.filter(Boolean).join(' ');
    if (said) setWords(said);
  }, [items]);

  return (
    <VisuallyHidden>
      <span role="status">{words}</span>
    </VisuallyHidden>
  );
}

function announcement(item: UploadItem): string {
  switch (item.status) {
    case 'waiting':
      return '';
    case 'uploading':
      return `Uploading ${item.name}.`;
    case 'finished':
      return `${item.name} is attached.`;
    default:
      return `${item.name}: ${item.reason}`;
  }
}
