import { useCallback, useEffect, useRef, useState } from 'react';
import type { OutboxEntry } from '@/lib/outbox/outbox-entry.ts';

export type Writing = OutboxEntry['kind'];

/** Who has pressed no key for so long, in milliseconds, is thinking or gone. */
export const TYPING_LASTS_MS = 6_000;

/** What somebody writes at this moment: from a change of their text until it is sent, they pause, or they look elsewhere. */
export function useTyping() {
  const [writing, setWriting] = useState<Writing>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const sent = useCallback(() => {
    clearTimeout(timer.current);
    setWriting(undefined);
  }, []);

  const edited = useCallback(
    (kind: Writing, hasText: boolean) => {
      clearTimeout(timer.current);
      setWriting(hasText ? kind : undefined);
      if (hasText) timer.current = setTimeout(sent, TYPING_LASTS_MS);
    },
    [sent],
  );

  useEffect(() => {
    window.addEventListener('blur', sent);
    return () => {
      window.removeEventListener('blur', sent);
      clearTimeout(timer.current);
    };
  }, [sent]);

  return { writing, edited, sent };
}
