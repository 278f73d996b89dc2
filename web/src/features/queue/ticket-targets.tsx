import { CircleCheck, CirclePause } from 'lucide-react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { ExactTime } from '@/ui/relative-time.tsx';
import { DueTime } from './due-time.tsx';

const TicketTargets_targets = graphql(`
  fragment TicketTargets_targets on TicketTargets {
    firstResponseDueAt
    firstResponseAt
    resolutionDueAt
    pausedSince
  }
`);

interface TicketTargetsProps {
  targets: FragmentType<typeof TicketTargets_targets>;
  /** Somebody still works on it, or will. */
  unfinished: boolean;
}

/** Until when the team means to answer and to be done, and how it went. */
export function TicketTargets({ targets: ref, unfinished }: TicketTargetsProps) {
  const { firstResponseDueAt, firstResponseAt, resolutionDueAt, pausedSince } = readFragment(
    TicketTargets_targets,
    ref,
  );
  const isPaused = unfinished && Boolean(pausedSince);
  return (
    <>
      {firstResponseDueAt && (firstResponseAt || unfinished) && (
        <Target name="First response">
          {firstResponseAt ? (
            <Answered late={Date.parse(firstResponseAt) > Date.parse(firstResponseDueAt)} at={firstResponseAt} />
          ) : isPaused ? (
            <Paused />
          ) : (
            <DueTime target="First response" at={firstResponseDueAt} />
          )}
        </Target>
      )}
      {resolutionDueAt && unfinished && (
        <Target name="Resolution">
          {isPaused ? <Paused /> : <DueTime target="Resolution" at={resolutionDueAt} />}
        </Target>
      )}
    </>
  );
}

function Target({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className="flex flex-col gap-0.5">
      <dt className="text-faint text-xs">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Answered({ late, at }: { late: boolean; at: string }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-1.5">
      <CircleCheck className={late ? 'size-3.5 text-amber-text' : 'size-3.5 text-green-text'} aria-hidden="true" />
      {late ? 'Late' : 'In time'}
      <span className="text-muted">
        <ExactTime at={at} />
      </span>
    </span>
  );
}

function Paused() {
  return (
    <span className="inline-flex items-center gap-1.5 text-muted">
      <CirclePause className="size-3.5" aria-hidden="true" />
      Paused, waiting on the customer
    </span>
  );
}
