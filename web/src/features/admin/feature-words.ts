import type { DeskFeature } from '@/gql/graphql.ts';

interface FeatureWords {
  readonly feature: DeskFeature;
  readonly label: string;
  readonly hint: string;
}

/** The parts of Parley that a desk switches on and off, and what each of them is. */
export const switchable: readonly FeatureWords[] = [
  {
    feature: 'LICENSES',
    label: 'Licences',
    hint: 'Workspaces have licences: on their dashboard, and to choose from in a new ticket.',
  },
  {
    feature: 'PREMIUM',
    label: 'Premium',
    hint: 'The team sorts and filters by tickets of workspaces with a premium licence. Needs licences.',
  },
  {
    feature: 'STATISTICS',
    label: 'Statistics',
    hint: 'How many tickets there are, as cards above the customer’s list.',
  },
  {
    feature: 'WORKSPACES',
    label: 'Shared workspaces',
    hint: 'Several people share a workspace and its tickets. Stays on as long as there are such workspaces.',
  },
  { feature: 'KNOWLEDGE', label: 'Knowledge base', hint: 'Articles by category, which the team writes.' },
  { feature: 'FAQ', label: 'Questions', hint: 'Frequently asked questions and their answers.' },
  {
    feature: 'PUBLIC_ANSWERS',
    label: 'Public answers',
    hint: 'Articles and questions are for everybody. Without, only customers and the team read them, signed in.',
  },
  {
    feature: 'STATUS_PAGE',
    label: 'Service status',
    hint: 'A page that says how the services are, with incidents and planned work, for whoever reads the answers.',
  },
  {
    feature: 'CHAT',
    label: 'Live chat',
    hint: 'Customers talk to an assistant that quotes the desk’s answers and, while the team works, to its people.',
  },
  { feature: 'RATING', label: 'Rating', hint: 'Customers rate their tickets once they are closed.' },
  {
    feature: 'EXPORT',
    label: 'Export',
    hint: 'Lists of tickets as files for spreadsheets, for customers and the team.',
  },
  { feature: 'DELETE', label: 'Deleting', hint: 'Customers and admins delete tickets.' },
];

/** The API's reason for a refusal, with features in the words of the page. */
export function refusedFeatureWords(reason: string): string {
  return switchable.reduce(
    (words, { feature, label }) => words.replaceAll(new RegExp(`\\b${feature}\\b`, 'g'), `“${label}”`),
    reason,
  );
}
