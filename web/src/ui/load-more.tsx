import { useEffect, useEffectEvent, useRef } from 'react';
import { Button } from './button.tsx';

interface LoadMoreProps {
  onLoad: () => void;
  loading: boolean;
  /** Why the last page could not be read. */
  failure: string | undefined;
}

/** Reads the next page when its place comes into sight; a button for when that failed. */
export function LoadMore({ onLoad, loading, failure }: LoadMoreProps) {
  const place = useRef<HTMLDivElement>(null);
  const load = useEffectEvent(onLoad);

  useEffect(() => {
    if (!place.current || loading || failure !== undefined) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) load();
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [loading, failure]);

  return (
    <div ref={place} className="flex flex-col items-center gap-2 p-3">
      {failure && (
        <p role="alert" className="text-red-text">
          The next ones could not be loaded. {failure}
        </p>
      )}
      <Button size="sm" busy={loading} onClick={onLoad}>
        Load more
      </Button>
    </div>
  );
}
