import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { ButtonLink } from '@/ui/link.tsx';
import { SearchBox } from '@/ui/search-box.tsx';
import { InlineSelect } from '@/ui/select.tsx';
import { ArticlePages } from './article-pages.tsx';
import { articleStatuses } from './article-statuses.ts';
import { AnswerPlacesDocument } from './knowledge-query.ts';
import { type ArticleListSearch, listSearch } from './list-search.ts';

interface ArticleListPageProps {
  desk: string;
  search: ArticleListSearch;
  onSearch: (search: ArticleListSearch) => void;
}

/** All articles of a desk for those who write them, the one written last first. */
export function ArticleListPage({ desk, search, onSearch }: ArticleListPageProps) {
  usePageTitle('Articles');
  const [{ data }] = useQuery({ query: AnswerPlacesDocument, variables: { desk } });
  const [pages, setPages] = useState(1);
  const categories = data?.knowledge?.categories ?? [];
  const category = categories.find(({ slug }) => slug === search.category);
  const narrow = (change: Partial<Record<keyof ArticleListSearch, string | undefined>>) => {
    setPages(1);
    onSearch(listSearch({ ...search, ...change }));
  };
  return (
    <div className="flex max-w-list flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="font-semibold text-lg">Articles</h1>
        <ButtonLink
          to="/knowledge/$desk/new"
          params={{ desk }}
          search={search.category ? { category: search.category } : {}}
          variant="primary"
          size="sm"
        >
          <Plus className="size-4" aria-hidden="true" /> New article
        </ButtonLink>
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <SearchBox
          label="Search articles by title"
          placeholder="Search titles"
          value={search.q ?? ''}
          onChange={(q) => narrow({ q })}
          maxLength={200}
          className="w-full sm:w-72"
        />
        <InlineSelect
          label="Status"
          value={search.status ?? 'ALL'}
          options={[{ value: 'ALL', label: 'All' }, ...articleStatuses]}
          onChange={(status) => narrow({ status: status === 'ALL' ? undefined : status })}
        />
        <InlineSelect
          label="Category"
          value={category?.slug ?? ' '}
          options={[
            { value: ' ', label: 'All' },
            ...categories.map(({ slug, title }) => ({ value: slug, label: title })),
          ]}
          onChange={(slug) => narrow({ category: slug.trim() })}
        />
      </div>
      {/* Until it is known which category the address means, there is nothing to ask for. */}
      {(data || !search.category) && (
        <ArticlePages
          desk={desk}
          filter={{ status: search.status ?? null, categoryId: category?.id ?? null, search: search.q ?? null }}
          pages={pages}
          onMore={() => setPages(pages + 1)}
        />
      )}
    </div>
  );
}
