import { useState } from 'react';
import { useMutation } from 'urql';
import { formErrorOf } from '@/lib/forms/form-error.ts';
import { type SetupDraft, type SetupField, type SetupProblems, setupProblems, setupWords } from './setup-problems.ts';
import { SetUpDocument } from './setup-query.ts';

interface SetUp {
  problems: SetupProblems;
  /** What is wrong with the whole, said above the button. */
  failure: string | undefined;
  busy: boolean;
  forget: (field: SetupField) => void;
  /** Resolves with the name of the new desk, or with nothing when it was refused. */
  submit: (draft: SetupDraft) => Promise<string | undefined>;
}

export function useSetUp(token: string): SetUp {
  const [{ fetching }, setUp] = useMutation(SetUpDocument);
  const [problems, setProblems] = useState<SetupProblems>({});
  const [failure, setFailure] = useState<string>();

  async function submit(draft: SetupDraft): Promise<string | undefined> {
    const found = setupProblems(draft);
    setProblems(found);
    setFailure(undefined);
    if (Object.keys(found).length > 0) return undefined;
    const { data, error } = await setUp({ input: { token, ...draft } });
    if (data) return data.setUp.desk.name;
    if (error) {
      const { fields, form } = formErrorOf(error, setupWords);
      const { token: linkProblem, ...rest } = fields;
      setProblems(rest);
      setFailure(linkProblem ?? form);
    }
    return undefined;
  }

  function forget(field: SetupField) {
    setProblems(({ [field]: _forgotten, ...rest }) => rest);
  }

  return { problems, failure, busy: fetching, forget, submit };
}
