import { DoorClosed, DoorOpen } from 'lucide-react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { openingWords } from '@/lib/time/opening-words.ts';
import { useNow } from '@/lib/time/use-now.ts';

const SupportHours_hours = graphql(`
  fragment SupportHours_hours on WorkingHours {
    summary
    openUntil
    nextOpenAt
  }
`);

/** Whether the team works now, in the reader's time, and the hours in the desk's own words. It follows the clock. */
export function SupportHours({ hours: ref }: { hours: FragmentType<typeof SupportHours_hours> }) {
  const { summary, openUntil, nextOpenAt } = readFragment(SupportHours_hours, ref);
  const { isOpen, words } = openingWords({ openUntil, nextOpenAt }, useNow());
  const Icon = isOpen ? DoorOpen : DoorClosed;
  return (
    <p className="flex items-start gap-2 text-muted text-sm">
      <Icon
        className={isOpen ? 'mt-0.5 size-4 shrink-0 text-green-text' : 'mt-0.5 size-4 shrink-0'}
        aria-hidden="true"
      />
      <span>
        <span className="font-medium text-ink">{words}</span> Support hours: {summary}
      </span>
    </p>
  );
}
