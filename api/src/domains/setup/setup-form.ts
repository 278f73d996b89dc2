import { z } from 'zod';
import { displayName } from '../../display-name.ts';
import type { Issue } from '../../errors.ts';
import { deskPresets } from '../desks/service.ts';
import { slugSchema } from '../desks/settings.ts';

/** Who becomes the first admin, and of which desk, as it was typed. */
export interface SetupForm {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly deskName: string;
  readonly deskSlug: string;
  /** The slug of a preset. */
  readonly preset: string;
}

const form = z.object({
  name: displayName,
  email: z.email().max(254),
  // As long as better-auth wants them.
  password: z.string().min(8).max(128),
  deskName: displayName,
  deskSlug: slugSchema.max(50),
  preset: z.enum(deskPresets.map(({ slug }) => slug)),
});

const allowed: Record<keyof SetupForm, string> = {
  name: 'one line of 1 to 100 characters',
  email: 'an email address',
  password: '8 to 128 characters',
  deskName: 'one line of 1 to 100 characters',
  deskSlug: 'up to 50 lower-case letters, digits and single hyphens between them',
  preset: 'the slug of one of the presets',
};

/** What was typed without the spaces around it; addresses are kept in lower case. */
export function tidy({ name, email, password, deskName, deskSlug, preset }: SetupForm): SetupForm {
  return {
    name: name.trim(),
    email: email.trim().toLowerCase(),
    password,
    deskName: deskName.trim(),
    deskSlug: deskSlug.trim(),
    preset,
  };
}

/** Everything that is wrong with a tidied form by itself, one issue a field. */
export function checkSetupForm(typed: SetupForm): Issue[] {
  const found = new Map<keyof SetupForm, Issue>();
  for (const { code, path } of form.safeParse(typed).error?.issues ?? []) {
    const field = form.keyof().parse(path[0]);
    if (!found.has(field))
      found.set(field, { field, code: issueCode(field, typed[field], code), allowed: allowed[field] });
  }
  return [...found.values()];
}

function issueCode(field: keyof SetupForm, value: string, code: z.core.$ZodIssue['code']): Issue['code'] {
  if (value === '') return 'REQUIRED';
  if (code === 'too_big') return 'TOO_LONG';
  return field === 'preset' ? 'UNKNOWN' : 'INVALID';
}
