import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { useId, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { FieldError } from '@/ui/field-error.tsx';
import { SearchBox } from '@/ui/search-box.tsx';
import { VisuallyHidden } from '@/ui/visually-hidden.tsx';
import type { RelatedArticle } from './article-draft.ts';
import { moved } from './moved.ts';
import { RowTool } from './row-tool.tsx';

const ArticlesToRelateDocument = graphql(`
  query ArticlesToRelate($desk: String!, $search: String!) {
    knowledge(desk: $desk) {
      articles(first: 6, search: $search) {
        edges {
          node {
            id
            title
          }
        }
      }
    }
  }
`);

interface ArticlePickerProps {
  label: string;
  hint: string;
  /** How many can be chosen. */
  most: number;
  desk: string;
  /** The article that leads to them, which can't be chosen; null for none. */
  articleId: string | null;
  value: readonly RelatedArticle[];
  onChange: (related: readonly RelatedArticle[]) => void;
  error: string | undefined;
}

/** Articles of a desk, chosen by their titles and put in order. */
export function ArticlePicker({ label, hint, most, desk, articleId, value, onChange, error }: ArticlePickerProps) {
  const id = useId();
  const [search, setSearch] = useState('');
  const isFull = value.length >= most;
  const [{ data }] = useQuery({
    query: ArticlesToRelateDocument,
    variables: { desk, search },
    pause: search === '' || isFull,
  });
  const taken = new Set([articleId, ...value.map((related) => related.id)]);
  const found = search === '' ? [] : (data?.knowledge?.articles?.edges ?? []).map(({ node }) => node);
  const offered = found.filter((article) => !taken.has(article.id));
  return (
    <fieldset className="flex flex-col gap-1.5" aria-describedby={`${id}-hint`}>
      <legend className="mb-1.5 font-medium text-sm">
        {label} <span className="font-normal text-faint">(optional)</span>
      </legend>
      <p id={`${id}-hint`} className="text-muted">
        {hint}
      </p>
      {value.length > 0 && (
        <ol className="divide-y divide-line rounded-md border border-line bg-surface">
          {value.map((related, index) => (
            <li key={related.id} className="flex items-center gap-2 px-3 py-1">
              <span className="min-w-0 flex-1 truncate">{related.title}</span>
              <RowTool
                label={`Move ${related.title} up`}
                Icon={ArrowUp}
                held={index === 0}
                onClick={() => onChange(moved(value, index, index - 1))}
              />
              <RowTool
                label={`Move ${related.title} down`}
                Icon={ArrowDown}
                held={index === value.length - 1}
                onClick={() => onChange(moved(value, index, index + 1))}
              />
              <RowTool
                label={`Remove ${related.title}`}
                Icon={X}
                onClick={() => onChange(value.filter((other) => other.id !== related.id))}
              />
            </li>
          ))}
        </ol>
      )}
      {!isFull && (
        <SearchBox
          label="Find an article"
          placeholder="Find an article"
          value={search}
          onChange={setSearch}
          maxLength={200}
        />
      )}
      {!isFull && offered.length > 0 && (
        <ul aria-label="Found articles" className="flex flex-col rounded-md border border-line bg-surface">
          {offered.map((article) => (
            <li key={article.id}>
              <button
                type="button"
                onClick={() => {
                  onChange([...value, { id: article.id, title: article.title }]);
                  setSearch('');
                }}
                className="target flex w-full items-center gap-2 px-3 py-1.5 text-left hover:bg-hover"
              >
                <Plus className="size-4 shrink-0 text-faint" aria-hidden="true" />
                <VisuallyHidden>Add </VisuallyHidden>
                <span className="min-w-0 truncate">{article.title}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <FieldError id={`${id}-error`} message={error} />
    </fieldset>
  );
}
