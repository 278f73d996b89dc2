import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';

interface Latest {
  /** Stands after the newest item: whether it is in sight tells whether the reader is at the end. */
  end: RefObject<HTMLDivElement | null>;
  /** What must be in sight at the end: `end` itself, or the composer below it. */
  target: RefObject<HTMLDivElement | null>;
  /** Something new stands below what the reader sees. */
  hasNew: boolean;
  /** Goes to the end. */
  jump: () => void;
}

interface LatestOptions {
  /** Changes when something new stands at the end. */
  newest: string | undefined;
  /** Whether the thread opens at its end. */
  startAtEnd: boolean;
}

/** Keeps a reader who is at the end at the end, and leaves one who reads further up in peace. */
export function useLatest({ newest, startAtEnd }: LatestOptions): Latest {
  const end = useRef<HTMLDivElement>(null);
  const target = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(startAtEnd);
  const shown = useRef(newest);
  const [hasNew, setHasNew] = useState(false);

  const go = (behavior: ScrollBehavior) => {
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    (target.current ?? end.current)?.scrollIntoView({ block: 'end', behavior: isStill ? 'instant' : behavior });
  };

  const follow = useEffectEvent(() => {
    if (isAtEnd.current) go('smooth');
    else setHasNew(true);
  });
  const open = useEffectEvent(() => {
    if (startAtEnd) go('instant');
  });

  useEffect(() => open(), []);

  useEffect(() => {
    if (shown.current === newest) return;
    shown.current = newest;
    follow();
  }, [newest]);

  useEffect(() => {
    if (!end.current) return;
    const observer = new IntersectionObserver(([entry]) => {
      isAtEnd.current = entry?.isIntersecting ?? false;
      if (isAtEnd.current) setHasNew(false);
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, []);

  return { end, target, hasNew, jump: () => go('smooth') };
}
