import { type FormEvent, useId, useState } from 'react';
import { type CombinedError, useMutation } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { focusFirstInvalid } from '@/lib/forms/focus-first-invalid.ts';
import { issuesOf } from '@/lib/forms/issue.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { Button } from '@/ui/button.tsx';
import { controlClass, Field } from '@/ui/field.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import { StarField } from '@/ui/stars.tsx';

const RateTicketDocument = graphql(`
  mutation RateTicket($input: RateTicketInput!) {
    rateTicket(input: $input) {
      ticket {
        id
        ...LiveTicket_head
      }
    }
  }
`);

interface RatingFormProps {
  ticketId: string;
  /** As they were given before; 0 and empty for not yet. */
  stars: number;
  text: string;
  onCancel: (() => void) | undefined;
  onDone: () => void;
}

interface Problems {
  stars?: string | undefined;
  text?: string | undefined;
  form?: string | undefined;
}

/** Stars and a few words. What was typed stays whatever the answer is. */
export function RatingForm({ ticketId, stars: before, text: said, onCancel, onDone }: RatingFormProps) {
  const id = useId();
  const [stars, setStars] = useState(before);
  const [text, setText] = useState(said);
  const [problems, setProblems] = useState<Problems>({});
  const [{ fetching }, rate] = useMutation(RateTicketDocument);

  function choose(chosen: number) {
    setStars(chosen);
    setProblems(({ stars: _, ...others }) => others);
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const found = stars === 0 ? { stars: 'Choose one to five stars.' } : await send();
    setProblems(found);
    if (Object.keys(found).length === 0) onDone();
    else requestAnimationFrame(() => focusFirstInvalid(form));
  }

  async function send(): Promise<Problems> {
    const { error } = await rate({ input: { ticketId, stars, text: text.trim() || null } });
    return error ? problemsOf(error) : {};
  }

  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      <StarField label="Stars" value={stars} onChange={choose} error={problems.stars} />
      <Field id={id} label="In your words" optional error={problems.text}>
        <textarea
          id={id}
          value={text}
          onChange={(event) => setText(event.target.value)}
          rows={3}
          aria-invalid={problems.text ? true : undefined}
          aria-describedby={problems.text ? `${id}-error` : undefined}
          className={`${controlClass} py-2`}
        />
      </Field>
      <FieldError id={`${id}-form-error`} message={problems.form} />
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" variant="primary" busy={fetching}>
          Send rating
        </Button>
        {onCancel && <Button onClick={onCancel}>Cancel</Button>}
        <span className="text-muted text-sm">You can change it for a day.</span>
      </div>
    </form>
  );
}

function problemsOf(error: CombinedError): Problems {
  const problems: Problems = {};
  for (const { field, allowed } of issuesOf(error.graphQLErrors[0]?.extensions.issues)) {
    if (field === 'stars' || field === 'text') problems[field] = `It takes ${allowed}.`;
  }
  return Object.keys(problems).length > 0 ? problems : { form: faultOf(error).detail };
}
