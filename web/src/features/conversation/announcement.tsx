import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { threadItem } from './thread.tsx';
import { Conversation_event } from './use-thread.ts';

interface AnnouncementProps {
  events: readonly FragmentType<typeof Conversation_event>[];
  readerId: string;
}

/** Tells screen readers, when they are next idle, whose message has come in. */
export function Announcement({ events, readerId }: AnnouncementProps) {
  const messages = events.flatMap((ref) => {
    const event = readFragment(Conversation_event, ref);
    return event.__typename === 'MessagePosted' ? [threadItem(event.message)] : [];
  });
  const newest = messages.findLast(({ author }) => author.person?.id !== readerId);
  return (
    <div aria-live="polite" className="sr-only">
      {newest && <p key={newest.id}>New message from {newest.author.name}</p>}
    </div>
  );
}
