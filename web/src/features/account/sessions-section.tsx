import { Laptop, Smartphone } from 'lucide-react';
import { useMutation } from 'urql';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { Badge } from '@/ui/badge.tsx';
import { Button } from '@/ui/button.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import { RelativeTime } from '@/ui/relative-time.tsx';
import { AccountSection } from './account-section.tsx';
import { deviceWords, isHandheld } from './device-words.ts';

const SessionsSection_viewer = graphql(`
  fragment SessionsSection_viewer on Viewer {
    id
    sessions {
      id
      isCurrent
      userAgent
      address
      createdAt
      lastUsedAt
    }
  }
`);

const EndSessionDocument = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) {
      viewer {
        id
        ...SessionsSection_viewer
      }
    }
  }
`);

const EndOtherSessionsDocument = graphql(`
  mutation EndOtherSessions {
    endOtherSessions {
      viewer {
        id
        ...SessionsSection_viewer
      }
    }
  }
`);

/** Where somebody is signed in, and how to end that. What is open there closes at once. */
export function SessionsSection({ viewer: ref }: { viewer: FragmentType<typeof SessionsSection_viewer> }) {
  const { sessions } = readFragment(SessionsSection_viewer, ref);
  const [ended, end] = useMutation(EndSessionDocument);
  const [endedOthers, endOthers] = useMutation(EndOtherSessionsDocument);
  const error = ended.error ?? endedOthers.error;
  const inOrder = [...sessions].sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent));

  return (
    <AccountSection
      anchor="sessions"
      title="Sessions"
      intro="Where you are signed in. End what you do not recognise, and change your password."
    >
      <ul aria-label="Sessions" className="flex flex-col divide-y divide-line">
        {inOrder.map(({ id, isCurrent, userAgent, address, createdAt, lastUsedAt }) => {
          const device = deviceWords(userAgent);
          const Icon = isHandheld(userAgent) ? Smartphone : Laptop;
          return (
            <li key={id} className="flex items-center gap-3 py-3">
              <Icon className="size-5 shrink-0 text-faint" aria-hidden="true" />
              <div className="flex min-w-0 flex-1 flex-col">
                <span className="flex flex-wrap items-center gap-2">
                  <span className="truncate font-medium">{device}</span>
                  {isCurrent && <Badge tone="green">This device</Badge>}
                </span>
                <span className="text-muted text-sm">
                  {address && <>{address} · </>}
                  {isCurrent ? 'signed in ' : 'last used '}
                  <RelativeTime at={isCurrent ? createdAt : lastUsedAt} />
                </span>
              </div>
              {!isCurrent && (
                <Button
                  size="sm"
                  busy={ended.fetching && ended.operation?.variables.input.sessionId === id}
                  onClick={() => void end({ input: { sessionId: id } })}
                >
                  Sign out<span className="sr-only"> {device}</span>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <FieldError id="sessions-error" message={error && faultOf(error).detail} />
      {sessions.length > 1 && (
        <Button className="self-start" busy={endedOthers.fetching} onClick={() => void endOthers({})}>
          Sign out everywhere else
        </Button>
      )}
    </AccountSection>
  );
}
