import { RefreshCw } from 'lucide-react';
import { Button } from './button.tsx';

/** A quiet line at the foot of a page that is of an older build than the server has. It is for its reader to say when. */
export function NewVersion({ isReady }: { isReady: boolean }) {
  return (
    <div role="status" className="sticky bottom-0 z-10 shrink-0">
      {isReady && (
        <div className="flex items-center justify-center gap-2 border-line border-t bg-surface px-4 py-1 text-muted text-sm">
          A new version is ready
          <Button variant="quiet" size="sm" onClick={() => window.location.reload()}>
            <RefreshCw className="size-3.5" aria-hidden="true" /> Reload
          </Button>
        </div>
      )}
    </div>
  );
}
