import { createContext, useContext, useState } from 'react';
import type { CombinedError } from 'urql';
import { issueWords } from '@/lib/forms/form-error.ts';
import { issuesOf } from '@/lib/forms/issue.ts';
import { errorCode } from '@/lib/graphql/error-code.ts';
import { faultOf } from '@/lib/graphql/fault.ts';

/** Asks for the administration again, and so for the version that the next change is sent with. */
export const AdministrationRefetch = createContext<() => void>(() => {});

const OUTDATED = 'Somebody else changed the desk meanwhile. Nothing was saved yet: save again.';

interface SectionOptions<Draft> {
  /** As the desk has it now: plain JSON. */
  saved: Draft;
  save: (draft: Draft) => Promise<{ error?: CombinedError | undefined }>;
  /** Names of the fields that show their own mistakes; every other mistake is said above the button. */
  fields: readonly string[];
}

export interface Section<Draft> {
  draft: Draft;
  change: (next: Draft) => void;
  dirty: boolean;
  busy: boolean;
  /** What is wrong with a field, by its path, such as `ticketTypes.2.label`. */
  problem: (path: string) => string | undefined;
  /** What is wrong with the whole. */
  failures: readonly string[];
  /** Somebody else has saved other values since this was begun. */
  overtaken: boolean;
  /** Takes the desk's values and drops what was typed. */
  reset: () => void;
  /** Goes on with what was typed, over what somebody else saved. */
  keep: () => void;
  submit: () => Promise<void>;
}

/**
 * One section's form. While nothing is typed it shows the desk's values as they change; what is typed stays, whatever
 * changes meanwhile, and is then said to be overtaken.
 */
export function useSection<Draft>({ saved, save, fields }: SectionOptions<Draft>): Section<Draft> {
  const [base, setBase] = useState(saved);
  const [draft, setDraft] = useState(saved);
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());
  const [failures, setFailures] = useState<readonly string[]>([]);
  const refetch = useContext(AdministrationRefetch);
  const dirty = !isSame(draft, base);
  const moved = !isSame(saved, base);
  const overtaken = dirty && moved;

  if (moved && (!dirty || isSame(draft, saved))) {
    setBase(saved);
    setDraft(saved);
  }

  function show(error: CombinedError) {
    const found = new Map<string, string>();
    const rest: string[] = [];
    for (const issue of error.graphQLErrors.flatMap(({ extensions }) => issuesOf(extensions.issues))) {
      const words = issue.code === 'NOT_ALLOWED' ? `${issue.allowed}.` : issueWords(issue);
      const name = issue.field.split('.').findLast((part) => !/^\d+$/.test(part)) ?? '';
      if (fields.includes(name)) found.set(fieldPath(issue.field), words);
      else rest.push(issue.code === 'OUTDATED' ? OUTDATED : words);
    }
    setProblems(found);
    if (found.size === 0 && rest.length === 0) rest.push(faultOf(error).detail);
    setFailures([...new Set(rest)]);
    if (errorCode(error) === 'CONFLICT') refetch();
  }

  return {
    draft,
    change(next) {
      setDraft(next);
      setProblems(new Map());
    },
    dirty,
    busy,
    problem: (path) => problems.get(path),
    // Where it is this section that has changed, there is more to say than that.
    failures: dirty && !overtaken ? failures : failures.filter((words) => words !== OUTDATED),
    overtaken,
    reset() {
      setBase(saved);
      setDraft(saved);
      setProblems(new Map());
      setFailures([]);
    },
    keep: () => setBase(saved),
    async submit() {
      setBusy(true);
      setFailures([]);
      setProblems(new Map());
      const { error } = await save(draft);
      setBusy(false);
      if (error) show(error);
      // What the server made of it, such as trimmed words, comes with its answer.
      else setBase(draft);
    },
  };
}

/** A mistake within a list of one field, such as `kinds.3`, is shown at that field. */
const fieldPath = (path: string): string => path.replace(/\.\d+$/, '');

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
