import type { DeskFeature } from '@/gql/graphql.ts';

const all = [
  { value: 'tickets', label: 'Tickets' },
  { value: 'articles', label: 'Knowledge Base' },
  { value: 'faq', label: 'FAQ' },
  { value: 'chat', label: 'Live Chat' },
] as const;

export type SupportTab = (typeof all)[number]['value'];

/** The tab that an address names; undefined for none. */
export const supportTabOf = (name: unknown): SupportTab | undefined => all.find(({ value }) => value === name)?.value;

/** The tabs of a desk, by what it has switched on and by whether its answers may be read. */
export function supportTabs(features: readonly DeskFeature[], readsAnswers: boolean) {
  const offered: Record<SupportTab, boolean> = {
    tickets: true,
    articles: readsAnswers && features.includes('KNOWLEDGE'),
    faq: readsAnswers && features.includes('FAQ'),
    chat: features.includes('CHAT'),
  };
  return all.filter(({ value }) => offered[value]);
}
