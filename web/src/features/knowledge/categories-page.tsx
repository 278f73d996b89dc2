import { Folder, Plus } from 'lucide-react';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { faultOf } from '@/lib/graphql/fault.ts';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { Button } from '@/ui/button.tsx';
import { ConfirmDialog } from '@/ui/confirm-dialog.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { ErrorState } from '@/ui/error-state.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import { NoAccess } from '@/ui/no-access.tsx';
import { DeleteArticleCategoryDocument, MoveArticleCategoryDocument } from './arrange-query.ts';
import { ArrangedRow } from './arranged-row.tsx';
import { CategoryDialog } from './category-dialog.tsx';
import { AnswerPlacesDocument } from './knowledge-query.ts';
import { RowsSkeleton } from './rows-skeleton.tsx';

/** The parts of a knowledge base, in the order that readers see them in. */
export function CategoriesPage({ desk }: { desk: string }) {
  usePageTitle('Categories');
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: AnswerPlacesDocument,
    variables: { desk },
    requestPolicy: 'cache-and-network',
  });
  const [moving, move] = useMutation(MoveArticleCategoryDocument);
  const [, remove] = useMutation(DeleteArticleCategoryDocument);
  /** Id of the one that is edited, or "new". */
  const [edited, setEdited] = useState<string>();
  const [deleted, setDeleted] = useState<{ readonly id: string; readonly title: string }>();
  const refetch = () => askAgain({ requestPolicy: 'network-only' });
  if (error && !data) {
    return (
      <ErrorState
        title="The categories could not be loaded"
        detail={faultOf(error).detail}
        retrying={fetching}
        onRetry={refetch}
      />
    );
  }
  if (!data) return <RowsSkeleton />;
  if (!data.knowledge) return <NoAccess />;
  const { desk: owner, categories } = data.knowledge;
  const opened = categories.find(({ id }) => id === edited);
  return (
    <div className="flex max-w-list flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="font-semibold text-lg">Categories</h1>
        <Button variant="primary" size="sm" onClick={() => setEdited('new')}>
          <Plus className="size-4" aria-hidden="true" /> New category
        </Button>
      </div>
      <FieldError id="move-error" message={moving.error && faultOf(moving.error).detail} />
      {categories.length === 0 ? (
        <EmptyState Icon={Folder} title="No categories yet">
          Each article stands in one.
        </EmptyState>
      ) : (
        <ol aria-label="Categories" className="divide-y divide-line border-line border-y">
          {categories.map((category, index) => (
            <ArrangedRow
              key={category.id}
              name={category.title}
              index={index}
              count={categories.length}
              busy={moving.fetching || fetching}
              onMove={(position) => void move({ input: { categoryId: category.id, position } }).then(refetch)}
              onEdit={() => setEdited(category.id)}
              onDelete={() => setDeleted(category)}
            >
              <p className="font-medium">
                {category.title}{' '}
                <span className="font-normal text-faint tabular-nums">{articleWords(category.articleCount ?? 0)}</span>
              </p>
              <p className="text-muted">{category.description}</p>
            </ArrangedRow>
          ))}
        </ol>
      )}
      {(opened || edited === 'new') && (
        <CategoryDialog
          key={edited}
          deskId={owner.id}
          category={opened ?? null}
          onClose={() => setEdited(undefined)}
          refetch={refetch}
        />
      )}
      <ConfirmDialog
        open={deleted !== undefined}
        onOpenChange={(open) => {
          if (!open) setDeleted(undefined);
        }}
        title={`Delete ${deleted?.title ?? ''}?`}
        description="Only a category without articles can be deleted."
        confirmLabel="Delete"
        danger
        onConfirm={async () => {
          if (!deleted) return undefined;
          const { error } = await remove({ input: { categoryId: deleted.id } });
          if (error) return faultOf(error).detail;
          refetch();
          return undefined;
        }}
      />
    </div>
  );
}

const articleWords = (count: number): string => (count === 1 ? '1 article' : `${count} articles`);
