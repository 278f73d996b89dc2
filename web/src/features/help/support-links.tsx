import { Activity, BookOpen, CirclePlay, ExternalLink, type LucideIcon, MessagesSquare } from 'lucide-react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';

const SupportLinks_desk = graphql(`
  fragment SupportLinks_desk on Desk {
    id
    links {
      label
      description
      url
      icon
    }
  }
`);

/** Icons a link can name, as lucide does. */
const icons: Record<string, LucideIcon> = {
  activity: Activity,
  'book-open': BookOpen,
  'circle-play': CirclePlay,
  'messages-square': MessagesSquare,
};

/** Where a desk sends its customers besides: a card each. */
export function SupportLinks({ desk }: { desk: FragmentType<typeof SupportLinks_desk> }) {
  const { links } = readFragment(SupportLinks_desk, desk);
  if (links.length === 0) return null;
  return (
    <ul aria-label="Elsewhere" className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
      {links.map(({ label, description, url, icon }) => {
        const Icon = icons[icon] ?? ExternalLink;
        return (
          <li key={url}>
            <a
              href={url}
              rel="noreferrer"
              className="flex h-full flex-col gap-1 rounded-md border border-line bg-surface p-4 hover:bg-hover"
            >
              <span className="flex items-center gap-2 font-medium">
                <Icon className="size-5 shrink-0 text-faint" aria-hidden="true" />
                {label}
              </span>
              <span className="text-muted text-sm">{description}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
