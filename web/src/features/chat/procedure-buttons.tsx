import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { Button } from '@/ui/button.tsx';
import { useSay } from './use-say.ts';

const ProcedureButtons_chat = graphql(`
  fragment ProcedureButtons_chat on Chat {
    id
    unansweredSince
    desk {
      id
      slug
    }
    procedure {
      step
      stepCount
    }
  }
`);

/** How the step went that the assistant has shown: the words that it understands, in one press each. */
export function ProcedureButtons({ chat: ref }: { chat: FragmentType<typeof ProcedureButtons_chat> }) {
  const { id, unansweredSince, desk, procedure } = readFragment(ProcedureButtons_chat, ref);
  const { say, isSaying } = useSay();
  if (!procedure) return null;
  const { step, stepCount } = procedure;
  // What is said twice would take two steps.
  const isAnswered = unansweredSince !== null || isSaying(id);
  const answers = ['Done', ...(step > 1 ? ['Back'] : []), 'That did not work'];
  return (
    <fieldset className="flex flex-wrap items-center gap-2">
      <legend className="float-left mr-1 text-muted text-sm tabular-nums">
        Step {step} of {stepCount}
      </legend>
      {answers.map((words) => (
        <Button key={words} size="sm" held={isAnswered} onClick={() => say({ id, desk: desk.slug }, words)}>
          {words}
        </Button>
      ))}
    </fieldset>
  );
}
