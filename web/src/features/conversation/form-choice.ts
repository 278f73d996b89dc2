import type { FinishedUpload } from '@/lib/uploads/finished-upload.ts';

export interface FormChoice {
  /** The kinds of file that the form may be. */
  readonly kinds: readonly string[];
  /** The files that could be the form, in order. */
  readonly candidates: readonly FinishedUpload[];
  /** The one that goes as the form: the one that its writer said, or else the first. */
  readonly chosen: FinishedUpload | undefined;
}

/** Which of a reply's files is the form that the team waits for. */
export function formChoice(
  files: readonly FinishedUpload[],
  kinds: readonly string[],
  chosenId: string | undefined,
): FormChoice {
  const candidates = files.filter(({ kind }) => kinds.includes(kind));
  return { kinds, candidates, chosen: candidates.find(({ id }) => id === chosenId) ?? candidates[0] };
}
