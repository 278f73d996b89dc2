import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { readerZone } from '@/lib/time/reader-zone.ts';
import { useNow } from '@/lib/time/use-now.ts';
import { SupportHours } from '@/ui/support-hours.tsx';
import { zoneWords } from './chat-words.ts';

const ChatHours_hours = graphql(`
  fragment ChatHours_hours on WorkingHours {
    timeZone
    ...SupportHours_hours
  }
`);

/** When people answer, in the reader's time, and in which zone the team reckons. */
export function ChatHours({ hours: ref }: { hours: FragmentType<typeof ChatHours_hours> }) {
  const hours = readFragment(ChatHours_hours, ref);
  const zone = zoneWords(hours.timeZone, readerZone(), useNow());
  return (
    <div className="flex flex-col gap-1">
      <SupportHours hours={hours} />
      {zone && <p className="pl-6 text-muted text-sm">{zone}</p>}
    </div>
  );
}
