import { z } from 'zod';
import { TicketStatus } from '../../database/generated/enums.ts';
import { richTextFromMarkdown } from '../../rich-text/from-markdown.ts';
import { isTimeZone } from '../../time-zone.ts';
import { rulesProblems } from './lifecycle-problems.ts';

export { eventTargets, lifecycleProblems } from './lifecycle-problems.ts';

/** Everything that can happen to a ticket's status. What each does on a desk is data: {@link LifecyclePolicy}. */
export const lifecycleEvents = [
  'ACCEPT',
  'AGENT_REPLY',
  'ASK_CUSTOMER',
  'CUSTOMER_REPLY',
  'RESOLVE',
  'REOPEN',
  'REVOKE',
  'CLOSE',
  'AUTO_CLOSE',
] as const;

/** Parts of Parley that a desk switches on. */
export const DeskFeature = {
  LICENSES: 'LICENSES',
  PREMIUM: 'PREMIUM',
  STATISTICS: 'STATISTICS',
  KNOWLEDGE: 'KNOWLEDGE',
  FAQ: 'FAQ',
  PUBLIC_ANSWERS: 'PUBLIC_ANSWERS',
  CHAT: 'CHAT',
  STATUS_PAGE: 'STATUS_PAGE',
  WORKSPACES: 'WORKSPACES',
  RATING: 'RATING',
  EXPORT: 'EXPORT',
  DELETE: 'DELETE',
} as const;

/** Features that mean something only together with another. */
export const neededFeatures: { readonly [feature in DeskFeature]?: DeskFeature } = { PREMIUM: 'LICENSES' };

export const Weekday = {
  MONDAY: 'MONDAY',
  TUESDAY: 'TUESDAY',
  WEDNESDAY: 'WEDNESDAY',
  THURSDAY: 'THURSDAY',
  FRIDAY: 'FRIDAY',
  SATURDAY: 'SATURDAY',
  SUNDAY: 'SUNDAY',
} as const;
/** In order. */
export const weekdays = Object.values(Weekday);

/** File kinds a desk can allow, named by their extension. Only kinds whose content can be judged may stand here. */
export const attachmentKinds = [
  'jpg',
  'jpeg',
  'png',
  'gif',
  'webp',
  'bmp',
  'pdf',
  'doc',
  'docx',
  'xls',
  'xlsx',
  'zip',
  'rar',
  'txt',
  'log',
  'json',
  'yaml',
  'yml',
  'toml',
  'ini',
  'conf',
  'xml',
  'csv',
] as const;

const words = z.string().trim().min(1).max(2000);
/** The name of something on a page: one line, short enough for a phone. */
export const labelSchema = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .refine((label) => !/\p{Cc}/u.test(label), { error: 'One line, without control characters' });
/** A character to show as it is, or the name of a Lucide icon. */
export const iconSchema = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .refine((icon) => !/\p{Cc}/u.test(icon), { error: 'An emoji, or the name of an icon' });
/** A name in a URL. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Lower-case letters, digits and single hyphens only');
const ticketStatus = z.enum(TicketStatus);
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A time of day as HH:MM');
const timeZone = z.string().refine(isTimeZone, 'Not an IANA time zone');

/** The words a desk uses where desks differ, such as Topic, Category or Ticket type. */
export const deskVocabularySchema = z.strictObject({
  ticketType: labelSchema,
  subject: labelSchema,
  body: labelSchema,
  attach: labelSchema,
  submit: labelSchema,
  sendReply: labelSchema,
  closeTicket: labelSchema,
});

export const statusDefinitionSchema = z.strictObject({ status: ticketStatus, label: labelSchema, description: words });

/** A tab above the ticket list. An empty list of statuses is every ticket. */
export const ticketTabSchema = z.strictObject({
  slug: slugSchema.max(50),
  label: labelSchema,
  statuses: z.array(ticketStatus).max(6),
});

/** `event` leads from each of `from` to `to`. */
export const lifecycleRuleSchema = z.strictObject({
  event: z.enum(lifecycleEvents),
  from: z.array(ticketStatus).min(1),
  to: ticketStatus,
});

/** `autoCloseAfterHours` counts from the team's last message that was not automatic; null is never. */
export const lifecyclePolicySchema = z.strictObject({
  rules: z.array(lifecycleRuleSchema).max(60),
  // Ten years, which no date in Postgres or JavaScript minds.
  autoCloseAfterHours: z.number().int().positive().max(87_600).nullable(),
});

/** `maxBytes` is per file, `maxCount` per message; `hint` says both to the customer. */
export const attachmentPolicySchema = z.strictObject({
  kinds: z.array(z.enum(attachmentKinds)).min(1),
  maxBytes: z.number().int().positive().max(104_857_600),
  maxCount: z.number().int().positive().max(20),
  hint: words,
});

export const openHoursSchema = z
  .strictObject({ weekday: z.enum(Weekday), opens: clock, closes: clock })
  .refine(({ opens, closes }) => opens < closes, { error: 'Closes before it opens', path: ['closes'] });

/** Clock times and holidays (YYYY-MM-DD) are local to `timeZone`; a weekday may open more than once. */
export const workingHoursSchema = z.strictObject({
  timeZone,
  week: z.array(openHoursSchema).max(50),
  holidays: z.array(z.iso.date({ error: 'A date as YYYY-MM-DD' })).max(500),
  summary: words,
});

/** A message the desk posts by itself, in Markdown. It never counts as the team's reply. */
export const automaticReplySchema = z.strictObject({
  on: z.enum(['TICKET_CREATED']),
  markdown: words.refine((markdown) => richTextFromMarkdown(markdown).ok, 'Not something a message can say'),
});

export const deskLinkSchema = z.strictObject({
  label: labelSchema,
  description: words,
  url: z.url({ protocol: /^https$/, error: 'An address that begins with https://' }).max(2000),
  icon: iconSchema,
});

/** The JSON columns of a desk, and what must hold between them. */
export const deskSettingsSchema = z
  .object({
    vocabulary: deskVocabularySchema,
    statuses: z.array(statusDefinitionSchema).min(1),
    tabs: z.array(ticketTabSchema).min(1).max(12),
    lifecycle: lifecyclePolicySchema,
    attachmentPolicy: attachmentPolicySchema,
    workingHours: workingHoursSchema,
    automaticReplies: z.array(automaticReplySchema).max(10),
    links: z.array(deskLinkSchema).max(12),
    features: z.array(z.enum(DeskFeature)),
  })
  .superRefine((settings, context) => {
    const enabled = new Set(settings.statuses.map(({ status }) => status));
    const refuse = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message });

    if (enabled.size < settings.statuses.length) refuse(['statuses'], 'A status is listed twice');
    if (!enabled.has('OPEN')) refuse(['statuses'], 'New tickets are OPEN, so OPEN must be listed');
    if (new Set(settings.tabs.map((tab) => tab.slug)).size < settings.tabs.length) {
      refuse(['tabs'], 'Two tabs have the same slug');
    }
    for (const [index, tab] of settings.tabs.entries()) {
      for (const status of tab.statuses) {
        if (!enabled.has(status)) refuse(['tabs', index, 'statuses'], `${status} is not a status of this desk`);
      }
    }

    for (const [index, feature] of settings.features.entries()) {
      const needed = neededFeatures[feature];
      if (settings.features.indexOf(feature) < index) refuse(['features', index], `${feature} is listed twice`);
      if (needed && !settings.features.includes(needed))
        refuse(['features', index], `${feature} only together with ${needed}`);
    }
    for (const { path, message } of rulesProblems(settings.lifecycle, enabled)) refuse(['lifecycle', ...path], message);
  });

export type DeskVocabulary = z.infer<typeof deskVocabularySchema>;
export type StatusDefinition = z.infer<typeof statusDefinitionSchema>;
export type TicketTab = z.infer<typeof ticketTabSchema>;
export type LifecycleEvent = (typeof lifecycleEvents)[number];
export type LifecycleRule = z.infer<typeof lifecycleRuleSchema>;
export type LifecyclePolicy = z.infer<typeof lifecyclePolicySchema>;
export type AttachmentKind = (typeof attachmentKinds)[number];
export type AttachmentPolicy = z.infer<typeof attachmentPolicySchema>;
export type Weekday = (typeof Weekday)[keyof typeof Weekday];
export type OpenHours = z.infer<typeof openHoursSchema>;
export type WorkingHours = z.infer<typeof workingHoursSchema>;
export type AutomaticReply = z.infer<typeof automaticReplySchema>;
export type DeskLink = z.infer<typeof deskLinkSchema>;
export type DeskFeature = (typeof DeskFeature)[keyof typeof DeskFeature];
export type DeskSettings = z.infer<typeof deskSettingsSchema>;

/** A desk's row as far as its settings go; any Prisma selection with these columns will do. */
export type DeskSettingsRow = { slug: string } & Record<keyof DeskSettings, unknown>;

/**
 * The typed settings of a desk's row. Throws an Error naming the desk and every setting that is wrong: rows are checked
 * when they are written, so a bad one means that something wrote past the service.
 */
export function parseDeskSettings(desk: DeskSettingsRow): DeskSettings {
  const parsed = deskSettingsSchema.safeParse(desk);
  if (parsed.success) return parsed.data;
  throw new Error(`The settings of desk "${desk.slug}" are invalid:\n${z.prettifyError(parsed.error)}`);
}
