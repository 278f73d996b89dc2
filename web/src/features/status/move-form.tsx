import { useEffect, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { type FormError, formErrorOf } from '@/lib/forms/form-error.ts';
import { errorCode } from '@/lib/graphql/error-code.ts';
import { useReaderClock } from '@/lib/time/reader-zone.ts';
import { MaintenanceEntry_maintenance } from './maintenance-entry.tsx';
import { PostForm } from './post-form.tsx';
import { type Span, SpanFields } from './span-fields.tsx';
import { fieldTime, movedTimes, spanErrors } from './span-times.ts';

const MoveMaintenanceDocument = graphql(`
  mutation MoveMaintenance($input: MoveMaintenanceInput!) {
    moveMaintenance(input: $input) {
      maintenance {
        id
        ...MaintenanceEntry_maintenance
      }
    }
  }
`);

interface MoveFormProps {
  maintenance: FragmentType<typeof MaintenanceEntry_maintenance>;
  onDone: () => void;
}

const begunMeanwhile = 'It has begun meanwhile. End it, and plan what is left anew.';

/** Gives planned work other times. */
export function MoveForm({ maintenance: masked, onDone }: MoveFormProps) {
  const maintenance = readFragment(MaintenanceEntry_maintenance, masked);
  const clock = useReaderClock();
  const [{ fetching }, move] = useMutation(MoveMaintenanceDocument);
  // As its mover has seen it: what somebody else does meanwhile is said before this is done over it.
  const [version, setVersion] = useState(maintenance.version);
  const latest = useRef(maintenance.version);
  useEffect(() => {
    latest.current = maintenance.version;
  }, [maintenance.version]);
  const [shown] = useState({ startsAt: maintenance.startsAt, endsAt: maintenance.endsAt });
  const [span, setSpan] = useState<Span>({
    start: fieldTime(maintenance.startsAt, clock),
    end: fieldTime(maintenance.endsAt, clock),
  });
  const [problem, setProblem] = useState<FormError<keyof typeof spanErrors>>();
  const hasBegun = maintenance.state !== 'SCHEDULED';

  async function submit() {
    if (hasBegun) return;
    const wanted = movedTimes(shown, span, clock);
    if (!wanted.ok) return setProblem({ fields: wanted.missing, form: undefined });
    const { error } = await move({ input: { maintenanceId: maintenance.id, version, ...wanted.times } });
    if (!error) return onDone();
    if (errorCode(error) !== 'CONFLICT') return setProblem(formErrorOf(error, spanErrors));
    setVersion(latest.current);
    setProblem({ fields: {}, form: error.graphQLErrors[0]?.message });
  }

  return (
    <PostForm
      title={`Move “${maintenance.title}”`}
      submit="Move"
      busy={fetching}
      error={hasBegun ? begunMeanwhile : problem?.form}
      onSubmit={() => void submit()}
      onClose={onDone}
    >
      <SpanFields
        value={span}
        onChange={(part) => setSpan((before) => ({ ...before, ...part }))}
        autoFocus
        errors={problem?.fields}
      />
    </PostForm>
  );
}
