import { useState } from 'react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { Button } from '@/ui/button.tsx';
import { AccountSection } from './account-section.tsx';
import { CancelForm } from './cancel-form.tsx';
import { obstacleWords } from './obstacle-words.ts';

const CancelSection_viewer = graphql(`
  fragment CancelSection_viewer on Viewer {
    id
    cancellationObstacles {
      reason
      name
    }
  }
`);

/** Ends the account. What stands against that is said before anybody types anything. */
export function CancelSection({ viewer: ref }: { viewer: FragmentType<typeof CancelSection_viewer> }) {
  const { cancellationObstacles: obstacles } = readFragment(CancelSection_viewer, ref);
  const [isAsking, setAsking] = useState(false);

  return (
    <AccountSection
      anchor="cancel"
      step={isAsking && obstacles.length === 0 ? 'form' : null}
      title="Cancel account"
      intro="Ends your account for good. Nobody can bring it back, not even the support team."
    >
      <ul className="flex max-w-prose list-disc flex-col gap-1 pl-5 text-sm">
        <li>Your open tickets are closed. Their threads say that you cancelled your account.</li>
        <li>You leave every workspace and team, and are signed out everywhere.</li>
        <li>Your name, address and password are removed. What you wrote stays, by “Former customer”.</li>
      </ul>
      {obstacles.length > 0 ? (
        <div className="flex flex-col gap-1 rounded-md bg-amber-soft p-3 text-amber-text text-sm">
          <p className="font-medium">Before you can cancel:</p>
          <ul className="list-disc pl-5">
            {obstacles.map((obstacle) => (
              <li key={`${obstacle.reason} ${obstacle.name}`}>{obstacleWords(obstacle)}</li>
            ))}
          </ul>
        </div>
      ) : isAsking ? (
        <CancelForm onCancel={() => setAsking(false)} />
      ) : (
        <Button className="self-start" onClick={() => setAsking(true)}>
          Cancel my account
        </Button>
      )}
    </AccountSection>
  );
}
