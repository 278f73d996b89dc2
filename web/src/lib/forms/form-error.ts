import type { CombinedError } from 'urql';
import { errorCode } from '@/lib/graphql/error-code.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { retryAtOf } from '@/lib/graphql/retry-at.ts';
import { type Issue, type IssueCode, issuesOf } from './issue.ts';

/** Every mistake of a form at once: words under fields, and words above the button for what belongs to none. */
export interface FormError<Field extends string> {
  fields: Partial<Record<Field, string>>;
  form: string | undefined;
  /** Of what was too much: from when on it can be sent again, in milliseconds since 1970. */
  heldUntil?: number | undefined;
}

/** What a form says under a field for each way to get it wrong. */
export type FieldWords<Field extends string> = Record<Field, Partial<Record<IssueCode, string>>>;

/**
 * The server's answer in the form's words. An issue with a field that the form does not have is said above the button,
 * so that nothing the server found is lost.
 */
export function formErrorOf<Field extends string>(error: CombinedError, words: FieldWords<Field>): FormError<Field> {
  const issues = error.graphQLErrors.flatMap(({ extensions }) => issuesOf(extensions.issues));
  const result: FormError<Field> = { fields: {}, form: undefined };
  const homeless: string[] = [];
  for (const issue of issues) {
    const field = fieldOf(issue.field, words);
    if (!field) homeless.push(`${issue.field}: ${issueWords(issue)}`);
    else result.fields[field] ??= attempts(words[field][issue.code] ?? issueWords(issue), issue);
  }
  if (homeless.length > 0) result.form = homeless.join('. ');
  else if (issues.length === 0) result.form = formWords(error);
  return { ...result, heldUntil: retryAtOf(error, Date.now()) };
}

function formWords(error: CombinedError): string {
  switch (errorCode(error)) {
    case 'RATE_LIMITED':
      return 'That was a lot in a short time. What you wrote is kept.';
    case 'NETWORK':
      return 'Parley could not be reached. Check your connection and send again. What you wrote is kept.';
    default:
      return faultOf(error).detail;
  }
}

/** A field as the server names it, such as `input.subject` or `body.richText`, as the form's own. */
function fieldOf<Field extends string>(name: string, words: FieldWords<Field>): Field | undefined {
  const parts = name.split('.');
  for (const field in words) {
    if (parts.includes(field)) return field;
  }
  return undefined;
}

/** The words, and how many attempts a wrong code leaves. */
function attempts(words: string, { attemptsLeft }: Issue): string {
  if (!attemptsLeft) return words;
  return `${words} ${attemptsLeft === 1 ? 'One attempt is' : `${attemptsLeft} attempts are`} left.`;
}

/** What to say of a mistake that a form has no words of its own for. */
export function issueWords({ code, allowed }: Issue): string {
  const accepted = allowed ? ` Accepted: ${allowed}.` : '';
  switch (code) {
    case 'REQUIRED':
    case 'EMPTY':
      return 'Fill this in.';
    case 'TOO_LONG':
      return `This is too long.${accepted}`;
    case 'NOT_ALLOWED':
      return `This is not allowed here.${accepted}`;
    case 'TOO_LARGE':
      return `This is too large.${accepted}`;
    case 'TOO_MANY':
      return `These are too many.${accepted}`;
    case 'OUTDATED':
      return 'This has changed meanwhile. Look at it again.';
    case 'UNKNOWN':
      return 'This is not available any more. Choose another.';
    case 'EXPIRED':
      return 'The time for this is over.';
    case 'INVALID':
      return `This is not valid.${accepted}`;
  }
}
