import { useState } from 'react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import type { TicketAction } from '@/gql/graphql.ts';
import { useViewer } from '@/lib/session/viewer.tsx';
import { Button } from '@/ui/button.tsx';
import { ExactTime } from '@/ui/relative-time.tsx';
import { Stars } from '@/ui/stars.tsx';
import { RatingForm } from './rating-form.tsx';

const TicketRating_ticket = graphql(`
  fragment TicketRating_ticket on Ticket {
    id
    submitter {
      id
      name
    }
    rating {
      stars
      text
      updatedAt
    }
  }
`);

interface TicketRatingProps {
  ticket: FragmentType<typeof TicketRating_ticket>;
  actions: readonly TicketAction[] | undefined;
}

/** What its submitter thought of a closed ticket: asked of them, shown to everybody, and open to change for a day. */
export function TicketRating({ ticket: ref, actions = [] }: TicketRatingProps) {
  const { id, submitter, rating } = readFragment(TicketRating_ticket, ref);
  const viewerId = useViewer().person.id;
  const [isChanging, setChanging] = useState(false);
  const mayRate = actions.includes('RATE');

  if (mayRate && (!rating || isChanging)) {
    return (
      <Frame title="How was the support?">
        <RatingForm
          ticketId={id}
          stars={rating?.stars ?? 0}
          text={rating?.text ?? ''}
          onCancel={rating ? () => setChanging(false) : undefined}
          onDone={() => setChanging(false)}
        />
      </Frame>
    );
  }
  if (!rating) return null;
  return (
    <Frame title={submitter.id === viewerId ? 'Your rating' : `Rating by ${submitter.name}`}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-muted text-sm">
        <Stars value={rating.stars} />
        <ExactTime at={rating.updatedAt} />
        {mayRate && (
          <Button size="sm" variant="quiet" onClick={() => setChanging(true)}>
            Change
          </Button>
        )}
      </div>
      {rating.text && <p className="whitespace-pre-wrap break-words">{rating.text}</p>}
    </Frame>
  );
}

function Frame({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section aria-label={title} className="mt-4 flex flex-col gap-3 rounded-md border border-line bg-surface px-4 py-4">
      <h2 className="font-semibold">{title}</h2>
      {children}
    </section>
  );
}
