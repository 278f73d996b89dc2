import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { scrollerOf } from '@/lib/scroll/scroller-of.ts';
import { isOfOthers, newestTime } from './look.ts';
import type { ThreadItem } from './thread.tsx';
import type { CurrentLook } from './use-look.ts';

export interface Latest {
  /** Holds the items and what stands among them: it grows by more than new items, such as a message that is being written. */
  content: RefObject<HTMLDivElement | null>;
  /** Stands after the newest item: whether it is in sight tells whether the reader is at the end. */
  end: RefObject<HTMLDivElement | null>;
  /** The line before what is new, where there is one. */
  mark: RefObject<HTMLLIElement | null>;
  /** Holds the composer: when it grows, it takes room of the thread. */
  composer: RefObject<HTMLDivElement | null>;
  /** Stands after the composer, which on a page and on a phone scrolls with the thread. */
  bottom: RefObject<HTMLDivElement | null>;
  /** Others have written below what the reader sees. */
  hasNew: boolean;
  /** Goes to the end. */
  jump: () => void;
  /** Goes to the end too, but no further than the first of what is new fits; the focus goes to that. */
  jumpToNew: () => void;
}

interface LatestOptions {
  items: readonly ThreadItem[];
  readerId: string;
  look: CurrentLook;
  /** Whether the thread opens at its end, and stays there when it has less room or grows. */
  startAtEnd: boolean;
}

/**
 * Keeps a reader who is at the end at the end, and leaves one who reads further up in peace. What was new when they came is
 * where they land. All at once: a page that glides is one that the reader and the next message can interrupt.
 */
export function useLatest({ items, readerId, look, startAtEnd }: LatestOptions): Latest {
  const content = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const mark = useRef<HTMLLIElement>(null);
  const composer = useRef<HTMLDivElement>(null);
  const bottom = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(startAtEnd);
  const hasLanded = useRef(false);
  const shownUntil = useRef(newestTime(items));
  const [firstNew, setFirstNew] = useState<string>();

  function jump() {
    for (const place of [end, bottom]) place.current?.scrollIntoView({ block: 'end', behavior: 'instant' });
    isAtEnd.current = true;
    setFirstNew(undefined);
  }
  function jumpTo(element: Element | null | undefined) {
    jump();
    element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    isAtEnd.current = end.current !== null && isInSight(end.current);
  }
  function jumpToNew() {
    const item = itemElement(firstNew);
    jumpTo(item);
    item?.focus({ preventScroll: true });
  }

  const follow = useEffectEvent(() => {
    const since = shownUntil.current;
    shownUntil.current = newestTime(items);
    if (shownUntil.current <= since) return;
    if (isAtEnd.current) jump();
    // What only the API's first answer brings has not come in before anybody's eyes.
    if (isAtEnd.current || !look.isKnown) return;
    const fresh = items.find((item) => Date.parse(item.createdAt) > since && isOfOthers(item, readerId));
    if (fresh) setFirstNew((first) => first ?? fresh.id);
  });
  // Before the browser tells that what came in has pushed the end out of sight.
  useLayoutEffect(() => {
    if (items.length > 0) follow();
  }, [items]);

  const land = useEffectEvent(() => {
    if (hasLanded.current && !isAtEnd.current) return;
    hasLanded.current = true;
    if (mark.current) jumpTo(mark.current);
  });
  useLayoutEffect(() => {
    if (look.look) land();
  }, [look.look]);

  const settle = useEffectEvent(() => {
    if (startAtEnd && isAtEnd.current) jump();
  });
  useEffect(() => {
    if (!content.current || !end.current || !composer.current) return;
    const sight = new IntersectionObserver((entries) => {
      isAtEnd.current = entries.at(-1)?.isIntersecting ?? false;
      if (isAtEnd.current) setFirstNew(undefined);
    });
    // The browser tells of a new size before it tells of what came out of sight by it: who was at the end stays there
    // when the composer or the thread grows, or the keyboard of a phone comes up.
    const size = new ResizeObserver(() => settle());
    sight.observe(end.current);
    size.observe(scrollerOf(end.current));
    size.observe(composer.current);
    size.observe(content.current);
    return () => {
      sight.disconnect();
      size.disconnect();
    };
  }, []);

  // What was new may have been taken away.
  const hasNew = items.some(({ id }) => id === firstNew);
  return { content, end, mark, composer, bottom, hasNew, jump, jumpToNew };
}

function itemElement(id: string | undefined): HTMLElement | null {
  return id === undefined ? null : document.querySelector(`[data-item="${CSS.escape(id)}"]`);
}

function isInSight(element: Element): boolean {
  const { top } = element.getBoundingClientRect();
  const scroller = scrollerOf(element);
  const edge = scroller === document.scrollingElement ? window.innerHeight : scroller.getBoundingClientRect().bottom;
  return top <= edge;
}
