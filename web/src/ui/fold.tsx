import { clsx } from 'clsx';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { scrollerOf } from '@/lib/scroll/scroller-of.ts';
import { Button } from './button.tsx';

/** In rem. What is only a little longer than the fold stands there whole: little would be won. */
const FOLDS_ABOVE = 32;

/**
 * Shows the first 24 rem of what is long, and the rest on demand. All of it is there for screen readers, for a search in
 * the page and for the keyboard: when one of them comes to a place below the fold, it opens.
 */
export function Fold({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [isLong, setIsLong] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  const isFolded = isLong && !isOpen;

  useLayoutEffect(() => {
    const element = content.current;
    if (!element) return;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const measure = () => setIsLong(element.offsetHeight > FOLDS_ABOVE * rem);
    measure();
    const size = new ResizeObserver(measure);
    size.observe(element);
    return () => size.disconnect();
  }, []);

  /** Nobody scrolls a box without scrollbars but the browser itself, to what it found or what takes the focus. */
  function unfold() {
    const { current } = box;
    if (!isFolded || !current || current.scrollTop === 0) return;
    const top = current.scrollTop;
    // While it can be scrolled: a box that can't keeps its offset for later.
    current.scrollTop = 0;
    flushSync(() => setIsOpen(true));
    scrollerOf(current).scrollBy({ top, behavior: 'instant' });
  }
  function fold() {
    flushSync(() => setIsOpen(false));
    box.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  return (
    <div className="flex flex-col items-start gap-2">
      <div
        ref={box}
        onScroll={unfold}
        className={clsx(
          'w-full scroll-mt-14',
          isFolded && 'mask-b-from-85% max-h-96 overflow-hidden print:mask-none print:max-h-none',
        )}
      >
        <div ref={content}>{children}</div>
      </div>
      {isLong && (
        <Button
          size="sm"
          variant="quiet"
          className="-ml-2.5 print:hidden"
          onClick={isOpen ? fold : () => setIsOpen(true)}
        >
          {isOpen ? (
            <>
              <ChevronUp className="size-4" aria-hidden="true" /> Show less
            </>
          ) : (
            <>
              <ChevronDown className="size-4" aria-hidden="true" /> Show more
            </>
          )}
        </Button>
      )}
    </div>
  );
}
