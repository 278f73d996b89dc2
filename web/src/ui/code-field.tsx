import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { faultOf } from '@/lib/graphql/fault.ts';
import { useSecondsUntil } from '@/lib/time/use-seconds-until.ts';
import { Button } from './button.tsx';
import { FieldError } from './field-error.tsx';
import { TextField } from './text-field.tsx';

interface Place {
  workspaceId: string;
  typeId: string;
}

interface CodeFieldProps {
  /** What the code will be good for. */
  place: Place;
  /** The mutation that mails it. */
  document: TypedDocumentNode<{ sent: { expiresAt: string; resendAt: string } }, { input: Place }>;
  value: string;
  onChange: (code: string) => void;
  error: string | undefined;
}

/** Mails a code to the person's own address, and takes it. A minute later another can be sent. */
export function CodeField({ place, document, value, onChange, error }: CodeFieldProps) {
  const [{ data, error: refusal, fetching }, send] = useMutation(document);
  const [again, setAgain] = useState<number>();
  const seconds = useSecondsUntil(again);

  async function request() {
    const answer = await send({ input: place });
    if (answer.data) return setAgain(Date.parse(answer.data.sent.resendAt));
    const retryAfter = answer.error?.graphQLErrors[0]?.extensions.retryAfter;
    if (typeof retryAfter === 'number') setAgain(Date.now() + retryAfter * 1000);
  }

  return (
    <div className="flex flex-col gap-3 rounded-md border border-edge border-dashed p-4">
      <TextField
        label="Code from your mail"
        hint="To be sure that it is you, we mail six digits to your address. They are good for ten minutes."
        value={value}
        onChange={onChange}
        error={error}
        inputMode="numeric"
        autoComplete="one-time-code"
        className="max-w-40 font-mono"
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button size="sm" busy={fetching} disabled={seconds > 0} onClick={() => void request()}>
          {data ? 'Send a new code' : 'Send code'}
        </Button>
        <span role="status" className="text-muted text-sm">
          {data && !refusal && 'The code is on its way.'}
        </span>
        {seconds > 0 && <span className="text-muted text-sm tabular-nums">Another in {inWords(seconds)}</span>}
      </div>
      <FieldError id="send-code-error" message={refusal && faultOf(refusal).detail} />
    </div>
  );
}

function inWords(seconds: number): string {
  return seconds < 100 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}
