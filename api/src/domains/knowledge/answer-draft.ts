import { z } from 'zod';
import { badInput, type Issue } from '../../errors.ts';
import type { Body } from '../../rich-text/body.ts';
import { isStorable } from '../../rich-text/rich-text-bounds.ts';
import { slugSchema } from '../desks/settings.ts';

export const maxTitleLength = 120;
export const maxSummaryLength = 300;
export const maxSlugLength = 60;
export const maxSearchWords = 30;
export const maxSearchWordLength = 60;

/** A text that came in, or what is wrong with it. */
export type BodyDraft = Body | readonly Issue[];

/** One line of text, trimmed. Notes what is wrong with it under the name of its field. */
export function readLine(field: string, typed: string, most: number, issues: Issue[]): string {
  const line = typed.trim();
  const allowed = `1 to ${most} characters on one line`;
  if (line === '') issues.push({ field, code: 'REQUIRED', allowed });
  else if ([...line].length > most) issues.push({ field, code: 'TOO_LONG', allowed });
  else if (/\p{Cc}/u.test(line) || !isStorable(line)) issues.push({ field, code: 'INVALID', allowed });
  return line;
}

export function readSlug(field: string, typed: string, issues: Issue[]): string {
  const allowed = `1 to ${maxSlugLength} lower-case letters, digits and single hyphens`;
  if (typed.length > maxSlugLength) issues.push({ field, code: 'TOO_LONG', allowed });
  else if (!z.safeParse(slugSchema, typed).success) issues.push({ field, code: 'INVALID', allowed });
  return typed;
}

/** Words or phrases, trimmed and each once. Notes what is wrong with them. */
export function readSearchWords(typed: readonly string[], issues: Issue[]): string[] {
  const field = 'searchWords';
  const words = [...new Set(typed.map((each) => each.trim()))];
  if (words.length > maxSearchWords) issues.push({ field, code: 'TOO_MANY', allowed: `at most ${maxSearchWords}` });
  const wrong: Issue[] = [];
  for (const word of words) readLine(field, word, maxSearchWordLength, wrong);
  issues.push(...wrong.slice(0, 1));
  return words;
}

/** Whether nothing is wrong with a field, so that the database may be asked about it. */
export const isSound = (name: string, issues: readonly Issue[]): boolean => issues.every(({ field }) => field !== name);

/** The text, once nothing of the whole draft is wrong. Throws BAD_INPUT with everything that is. */
export function requireSound<Text extends object>(text: Text | readonly Issue[], issues: readonly Issue[]): Text {
  const all = isRefused(text) ? [...issues, ...text] : issues;
  if (all.length > 0 || isRefused(text)) throw badInput(all);
  return text;
}

/** Whether a text came in with mistakes, which are there in its place. */
export const isRefused = (text: object): text is readonly Issue[] => Array.isArray(text);
