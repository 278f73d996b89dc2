import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { announcementWords } from './announcement-words.ts';
import { isOfOthers } from './look.ts';
import type { ThreadItem } from './thread.tsx';

interface AnnouncementProps {
  /** Messages that came in since the thread was read: nothing of what it held then is announced. */
  posted: readonly ThreadItem[];
  readerId: string;
}

/** How long messages that follow one another are gathered, so that one does not cut the other short. */
const GATHER_MS = 1_000;

/** Tells screen readers, when they are next idle, whose messages have come in. */
export function Announcement({ posted, readerId }: AnnouncementProps) {
  const [said, setSaid] = useState({ count: 0, words: '' });
  const told = useRef<ReadonlySet<string>>(new Set());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const ofOthers = posted.filter((message) => isOfOthers(message, readerId));
  const newestId = ofOthers.at(-1)?.id;

  const tell = useEffectEvent(() => {
    timer.current = undefined;
    const fresh = ofOthers.filter(({ id }) => !told.current.has(id));
    if (fresh.length === 0) return;
    told.current = new Set([...told.current, ...fresh.map(({ id }) => id)]);
    setSaid(({ count }) => ({ count: count + 1, words: announcementWords(fresh.map(({ author }) => author.name)) }));
  });

  useEffect(() => {
    if (newestId !== undefined) timer.current ??= setTimeout(() => tell(), GATHER_MS);
  }, [newestId]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
    [],
  );

  return (
    <div aria-live="polite" className="sr-only">
      {said.words && <p key={said.count}>{said.words}</p>}
    </div>
  );
}
