import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';

interface Latest {
  /** Stands after the newest item: whether it is in sight tells whether the reader is at the end. */
  end: RefObject<HTMLDivElement | null>;
  /** Stands after the composer, which on a page and on a phone scrolls with the thread. */
  bottom: RefObject<HTMLDivElement | null>;
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
  const bottom = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(startAtEnd);
  const shown = useRef(newest);
  const [hasNew, setHasNew] = useState(false);

  const go = (behavior: ScrollBehavior) => {
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    for (const mark of [end, bottom]) {
      mark.current?.scrollIntoView({ block: 'end', behavior: isStill ? 'instant' : behavior });
    }
  };

  const follow = useEffectEvent(() => {
    if (isAtEnd.current) go('smooth');
    else setHasNew(true);
  });
  const settle = useEffectEvent(() => {
    if (startAtEnd && isAtEnd.current) go('instant');
  });

  useEffect(() => {
    if (shown.current === newest) return;
    shown.current = newest;
    follow();
  }, [newest]);

  useEffect(() => {
    if (!end.current?.parentElement) return;
    const sight = new IntersectionObserver(([entry]) => {
      isAtEnd.current = entry?.isIntersecting ?? false;
      if (isAtEnd.current) setHasNew(false);
    });
    // The browser tells of a new size before it tells of what came out of sight by it: who was at the end stays there
    // when the composer appears or grows.
    const size = new ResizeObserver(() => settle());
    sight.observe(end.current);
    size.observe(end.current.parentElement);
    return () => {
      sight.disconnect();
      size.disconnect();
    };
  }, []);

  return { end, bottom, hasNew, jump: () => go('smooth') };
}
