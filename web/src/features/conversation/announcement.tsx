import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { announcementWords } from './announcement-words.ts';
import { isOfOthers } from './look.ts';
import type { PostedMessage } from './use-thread.ts';

interface AnnouncementProps {
  /** Messages that came in since the thread was read. Nothing of what it held then is announced, nor what was here first. */
  posted: readonly PostedMessage[];
  readerId: string;
}

/** How long messages that follow one another are gathered, so that one does not cut the other short. */
const GATHER_MS = 1_000;

/** Tells screen readers, when they are next idle, of messages that have come in: each once, and none of the reader's. */
export function Announcement({ posted, readerId }: AnnouncementProps) {
  const [said, setSaid] = useState({ count: 0, words: '' });
  const told = useRef<ReadonlySet<string>>(new Set(posted.map(({ item }) => item.id)));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const ofOthers = posted.filter(({ item }) => isOfOthers(item, readerId));
  const newestId = ofOthers.at(-1)?.item.id;

  const tell = useEffectEvent(() => {
    timer.current = undefined;
    const fresh = ofOthers.filter(({ item }) => !told.current.has(item.id));
    if (fresh.length === 0) return;
    told.current = new Set([...told.current, ...fresh.map(({ item }) => item.id)]);
    const words = announcementWords(fresh.map(({ item, text }) => ({ author: item.author.name, text })));
    setSaid(({ count }) => ({ count: count + 1, words }));
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
    <div role="log" aria-live="polite" aria-label="New messages" className="sr-only">
      {said.words && <p key={said.count}>{said.words}</p>}
    </div>
  );
}
