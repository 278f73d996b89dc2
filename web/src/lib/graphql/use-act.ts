import { useState } from 'react';
import type { CombinedError } from 'urql';
import { faultOf } from './fault.ts';

type Answer = Promise<{ error?: CombinedError | undefined }>;

/** Runs one change at a time and keeps the words of its failure, until the next one. */
export function useAct() {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();

  async function act(answer: Answer): Promise<string | undefined> {
    setBusy(true);
    setFailure(undefined);
    const { error } = await answer;
    const words = error && faultOf(error).detail;
    setBusy(false);
    setFailure(words);
    return words;
  }
  return { busy, failure, act };
}
