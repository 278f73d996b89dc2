import { BookOpen } from 'lucide-react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { Link, PlainLink } from '@/ui/link.tsx';
import { CategoryIcon } from './category-icon.tsx';

const SupportArticles_knowledge = graphql(`
  fragment SupportArticles_knowledge on Knowledge {
    categories {
      id
      slug
      title
      description
      icon
      articles {
        id
      }
    }
  }
`);

interface SupportArticlesProps {
  desk: string;
  knowledge: FragmentType<typeof SupportArticles_knowledge>;
}

/** The categories of the knowledge base, each a way into it. */
export function SupportArticles({ desk, knowledge }: SupportArticlesProps) {
  const { categories } = readFragment(SupportArticles_knowledge, knowledge);
  const shown = categories.filter(({ articles }) => articles.length > 0);
  if (shown.length === 0) {
    return (
      <EmptyState Icon={BookOpen} title="No articles yet">
        What the team writes appears here.
      </EmptyState>
    );
  }
  return (
    <div className="flex flex-col gap-4">
      <Link to="/help/$desk/articles" params={{ desk }} className="self-start text-sm">
        Search all articles
      </Link>
      <ul className="grid gap-3 sm:grid-cols-2">
        {shown.map(({ id, slug, title, description, icon, articles }) => (
          <li key={id}>
            <PlainLink
              to="/help/$desk/articles"
              params={{ desk }}
              search={{ category: slug }}
              className="flex h-full flex-col gap-1 rounded-md border border-line bg-surface p-4 hover:bg-hover"
            >
              <span className="flex items-center gap-2 font-medium">
                <CategoryIcon icon={icon} /> {title}
              </span>
              <span className="text-muted text-sm">{description}</span>
              <span className="text-faint text-sm tabular-nums">
                {articles.length === 1 ? '1 article' : `${articles.length} articles`}
              </span>
            </PlainLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
