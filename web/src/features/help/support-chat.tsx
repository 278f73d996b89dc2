import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { Badge } from '@/ui/badge.tsx';
import { ButtonLink } from '@/ui/link.tsx';
import { SupportHours } from '@/ui/support-hours.tsx';

const SupportChat_desk = graphql(`
  fragment SupportChat_desk on Desk {
    id
    slug
    workingHours {
      ...SupportHours_hours
    }
  }
`);

/** The way to the chat, and when a person is there. */
export function SupportChat({ desk: masked }: { desk: FragmentType<typeof SupportChat_desk> }) {
  const { slug, workingHours } = readFragment(SupportChat_desk, masked);
  return (
    <div className="flex max-w-read flex-col items-start gap-4">
      <p className="flex flex-wrap items-center gap-2">
        <Badge tone="accent">Beta</Badge>
        An assistant answers at any hour, from what our team has written. You can ask for a person at any time.
      </p>
      <SupportHours hours={workingHours} />
      <ButtonLink to="/help/$desk/chat" params={{ desk: slug }} variant="primary">
        Open the chat
      </ButtonLink>
    </div>
  );
}
