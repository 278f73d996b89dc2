import { z } from 'zod';
import { badInput, type Issue } from '../../errors.ts';
import type { Body } from '../../rich-text/body.ts';
import { isStorable } from '../../rich-text/rich-text-bounds.ts';
import { slugSchema } from '../desks/settings.ts';

export const maxTitleLength = 80;
export const maxShortcutLength = 30;

/** A reply as it came in; its text, or what is wrong with that. */
export interface ReplyDraft {
  readonly title: string;
  readonly shortcut: string;
  readonly body: Body | readonly Issue[];
}

/** What a reply is made of, once nothing of it is wrong. */
export type CheckedReply = { readonly title: string; readonly shortcut: string } & Body;

/**
 * The reply, trimmed. `isTaken` is asked about a shortcut that could be one. Throws BAD_INPUT with everything that is wrong,
 * by field.
 */
export async function checkReply(
  draft: ReplyDraft,
  isTaken: (shortcut: string) => Promise<boolean>,
): Promise<CheckedReply> {
  const title = draft.title.trim();
  const shortcut = draft.shortcut.trim();
  const shortcutIssues = issuesOfShortcut(shortcut);
  if (shortcutIssues.length === 0 && (await isTaken(shortcut))) {
    shortcutIssues.push({ field: 'shortcut', code: 'NOT_ALLOWED', allowed: 'one that no other reply of the desk has' });
  }
  const issues = [...issuesOfTitle(title), ...shortcutIssues, ...('html' in draft.body ? [] : draft.body)];
  if (issues.length > 0 || !('html' in draft.body)) throw badInput(issues);
  return { title, shortcut, ...draft.body };
}

function issuesOfTitle(title: string): Issue[] {
  const allowed = `1 to ${maxTitleLength} characters on one line`;
  if (title === '') return [{ field: 'title', code: 'REQUIRED', allowed }];
  if ([...title].length > maxTitleLength) return [{ field: 'title', code: 'TOO_LONG', allowed }];
  return /\p{Cc}/u.test(title) || !isStorable(title) ? [{ field: 'title', code: 'INVALID', allowed }] : [];
}

function issuesOfShortcut(shortcut: string): Issue[] {
  const allowed = `1 to ${maxShortcutLength} lower-case letters, digits and single hyphens`;
  if (shortcut === '') return [{ field: 'shortcut', code: 'REQUIRED', allowed }];
  if (shortcut.length > maxShortcutLength) return [{ field: 'shortcut', code: 'TOO_LONG', allowed }];
  return z.safeParse(slugSchema, shortcut).success ? [] : [{ field: 'shortcut', code: 'INVALID', allowed }];
}
