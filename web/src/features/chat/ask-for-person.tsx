import { UserRound } from 'lucide-react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { openingWords } from '@/lib/time/opening-words.ts';
import { useNow } from '@/lib/time/use-now.ts';
import { Button } from '@/ui/button.tsx';
import { absenceWords } from './chat-words.ts';
import type { ChatSteps } from './use-chat-steps.ts';

const AskForPerson_chat = graphql(`
  fragment AskForPerson_chat on Chat {
    id
    hasSpoken
    personOffered
    desk {
      id
      workingHours {
        openUntil
        nextOpenAt
      }
    }
  }
`);

interface AskForPersonProps {
  chat: FragmentType<typeof AskForPerson_chat>;
  steps: ChatSteps;
  isHeld: boolean;
}

/** The way to a person, always there; it stands out once the assistant has offered one. */
export function AskForPerson({ chat: ref, steps, isHeld }: AskForPersonProps) {
  const { hasSpoken, personOffered, desk } = readFragment(AskForPerson_chat, ref);
  const { isOpen, words } = openingWords(desk.workingHours, useNow());
  // They have been told to write first, in the thread.
  const needsWords = !isOpen && !hasSpoken && personOffered;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Button
        size="sm"
        variant={personOffered && !needsWords ? 'primary' : 'secondary'}
        busy={steps.busy === 'askForPerson'}
        held={isHeld || needsWords}
        onClick={() => void steps.take('askForPerson')}
      >
        <UserRound className="size-4" aria-hidden="true" /> Talk to a person
      </Button>
      <p className="min-w-0 flex-1 basis-56 text-muted text-sm">
        {!isOpen && absenceWords(hasSpoken)} {words}
      </p>
    </div>
  );
}
