import { z } from 'zod';
import { TicketStatus } from '../../database/generated/enums.ts';
import { richTextFromMarkdown } from '../../rich-text/from-markdown.ts';

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
export const deskFeatures = [
  'LICENSES',
  'PREMIUM',
  'STATISTICS',
  'KNOWLEDGE',
  'FAQ',
  'CHAT',
  'STATUS_PAGE',
  'WORKSPACES',
  'RATING',
  'EXPORT',
  'DELETE',
  'REVOKE',
] as const;

export const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;

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
/** A name in a URL. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Lower-case letters, digits and single hyphens only');
const ticketStatus = z.enum(TicketStatus);
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A time of day as HH:MM');
const timeZone = z.string().refine(isTimeZone, 'Not an IANA time zone');

/** The words a desk uses where desks differ, such as Topic, Category or Ticket type. */
export const deskVocabularySchema = z.strictObject({
  ticketType: words,
  subject: words,
  body: words,
  attach: words,
  submit: words,
  sendReply: words,
  closeTicket: words,
});

export const statusDefinitionSchema = z.strictObject({ status: ticketStatus, label: words, description: words });

/** A tab above the ticket list. An empty list of statuses is every ticket. */
export const ticketTabSchema = z.strictObject({ slug: slugSchema, label: words, statuses: z.array(ticketStatus) });

/** `event` leads from each of `from` to `to`. */
export const lifecycleRuleSchema = z.strictObject({
  event: z.enum(lifecycleEvents),
  from: z.array(ticketStatus).min(1),
  to: ticketStatus,
});

/** `autoCloseAfterHours` counts from the team's last message that was not automatic; null is never. */
export const lifecyclePolicySchema = z.strictObject({
  rules: z.array(lifecycleRuleSchema),
  autoCloseAfterHours: z.number().int().positive().nullable(),
});

/** `maxBytes` is per file, `maxCount` per message; `hint` says both to the customer. */
export const attachmentPolicySchema = z.strictObject({
  kinds: z.array(z.enum(attachmentKinds)).min(1),
  maxBytes: z.number().int().positive(),
  maxCount: z.number().int().positive(),
  hint: words,
});

export const openHoursSchema = z
  .strictObject({ weekday: z.enum(weekdays), opens: clock, closes: clock })
  .refine(({ opens, closes }) => opens < closes, { error: 'Closes before it opens', path: ['closes'] });

/** Clock times and holidays (YYYY-MM-DD) are local to `timeZone`; a weekday may open more than once. */
export const workingHoursSchema = z.strictObject({
  timeZone,
  week: z.array(openHoursSchema),
  holidays: z.array(z.iso.date()),
  summary: words,
});

/** A message the desk posts by itself, in Markdown. It never counts as the team's reply. */
export const automaticReplySchema = z.strictObject({
  on: z.enum(['TICKET_CREATED']),
  markdown: words.refine((markdown) => richTextFromMarkdown(markdown).ok, 'Not something a message can say'),
});

export const deskLinkSchema = z.strictObject({
  label: words,
  description: words,
  url: z.url({ protocol: /^https$/ }),
  icon: words,
});

/** The JSON columns of a desk, and what must hold between them. */
export const deskSettingsSchema = z
  .object({
    vocabulary: deskVocabularySchema,
    statuses: z.array(statusDefinitionSchema).min(1),
    tabs: z.array(ticketTabSchema).min(1),
    lifecycle: lifecyclePolicySchema,
    attachmentPolicy: attachmentPolicySchema,
    workingHours: workingHoursSchema,
    automaticReplies: z.array(automaticReplySchema),
    links: z.array(deskLinkSchema),
    features: z.array(z.enum(deskFeatures)),
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

    const { rules, autoCloseAfterHours } = settings.lifecycle;
    const pairs = new Set<string>();
    for (const [index, { event, from, to }] of rules.entries()) {
      const path = ['lifecycle', 'rules', index];
      if (!enabled.has(to)) refuse([...path, 'to'], `${to} is not a status of this desk`);
      for (const status of from) {
        if (status === 'CLOSED') refuse([...path, 'from'], 'CLOSED is final');
        if (!enabled.has(status)) refuse([...path, 'from'], `${status} is not a status of this desk`);
        const pair = `${event} from ${status}`;
        if (pairs.has(pair)) refuse([...path, 'from'], `${pair} is ruled twice`);
        pairs.add(pair);
      }
    }
    if (rules.some(({ event }) => event === 'AUTO_CLOSE') !== (autoCloseAfterHours !== null)) {
      refuse(['lifecycle', 'autoCloseAfterHours'], 'Hours and an AUTO_CLOSE rule come together or not at all');
    }
  });

export type DeskVocabulary = z.infer<typeof deskVocabularySchema>;
export type StatusDefinition = z.infer<typeof statusDefinitionSchema>;
export type TicketTab = z.infer<typeof ticketTabSchema>;
export type LifecycleEvent = (typeof lifecycleEvents)[number];
export type LifecyclePolicy = z.infer<typeof lifecyclePolicySchema>;
export type AttachmentKind = (typeof attachmentKinds)[number];
export type AttachmentPolicy = z.infer<typeof attachmentPolicySchema>;
export type Weekday = (typeof weekdays)[number];
export type OpenHours = z.infer<typeof openHoursSchema>;
export type WorkingHours = z.infer<typeof workingHoursSchema>;
export type DeskLink = z.infer<typeof deskLinkSchema>;
export type DeskFeature = (typeof deskFeatures)[number];
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

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
