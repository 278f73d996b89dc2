import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { type CombinedError, useMutation } from 'urql';
import { errorCode } from '@/lib/graphql/error-code.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { retryAtOf } from '@/lib/graphql/retry-at.ts';
import { countdownWords } from '@/lib/time/countdown-words.ts';
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
    if (answer.error) setAgain(retryAtOf(answer.error, Date.now()));
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
        {seconds > 0 && <span className="text-muted text-sm tabular-nums">Another in {countdownWords(seconds)}</span>}
      </div>
      <FieldError id="send-code-error" message={refusal && refusalWords(refusal)} />
    </div>
  );
}

function refusalWords(refusal: CombinedError): string {
  return errorCode(refusal) === 'RATE_LIMITED' ? 'Those were many codes in a short time.' : faultOf(refusal).detail;
}
