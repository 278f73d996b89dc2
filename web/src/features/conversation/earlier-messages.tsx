import { useKeepFocus } from '@/lib/focus/use-keep-focus.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import type { MorePages } from '@/lib/live/use-more-pages.ts';
import { Button } from '@/ui/button.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import type { ThreadItem } from './thread.tsx';

/** What stands before the first item: the way to those before it, as long as there are any. */
export function EarlierMessages({ earlier }: { earlier: MorePages<ThreadItem> }) {
  const group = useKeepFocus<HTMLDivElement>();
  return (
    <div {...group} className="outline-none">
      {earlier.hasMore && (
        <div className="flex flex-col items-start gap-2 pb-6">
          <Button size="sm" busy={earlier.loading} onClick={earlier.load}>
            Show earlier messages
          </Button>
          <FieldError id="earlier-error" message={earlier.error && faultOf(earlier.error).detail} />
        </div>
      )}
    </div>
  );
}
