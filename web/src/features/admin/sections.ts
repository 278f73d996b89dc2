/** The parts of the page, in the order of its navigation; each is the end of an address. */
export const sections = [
  { slug: 'general', label: 'General' },
  { slug: 'features', label: 'Features' },
  { slug: 'ticket-types', label: 'Ticket types' },
  { slug: 'priorities', label: 'Priorities' },
  { slug: 'statuses', label: 'Statuses and tabs' },
  { slug: 'lifecycle', label: 'Lifecycle' },
  { slug: 'attachments', label: 'Attachments' },
  { slug: 'working-hours', label: 'Working hours' },
  { slug: 'targets', label: 'Targets' },
  { slug: 'automatic-replies', label: 'Automatic replies' },
  { slug: 'canned-replies', label: 'Canned replies' },
  { slug: 'links', label: 'Links' },
  { slug: 'team', label: 'Team' },
  { slug: 'undelivered-mail', label: 'Undelivered mail' },
  { slug: 'audit-log', label: 'Audit log' },
] as const;

export type SectionSlug = (typeof sections)[number]['slug'];

export const sectionOf = (slug: string | undefined): SectionSlug =>
  sections.find((section) => section.slug === slug)?.slug ?? 'general';
