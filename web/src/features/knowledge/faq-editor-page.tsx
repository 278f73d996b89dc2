import { CircleQuestionMark, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { isRichTextValue } from '@/editor/rich-text-value.ts';
import { readFragment } from '@/gql/fragment-masking.ts';
import type { FaqEntryFields_EntryFragment } from '@/gql/graphql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { Button } from '@/ui/button.tsx';
import { ConfirmDialog } from '@/ui/confirm-dialog.tsx';
import { EmptyState } from '@/ui/empty-state.tsx';
import { ErrorState } from '@/ui/error-state.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import { NoAccess } from '@/ui/no-access.tsx';
import { DeleteFaqEntryDocument, FaqEditorDocument, FaqEntryFields, MoveFaqEntryDocument } from './arrange-query.ts';
import { ArrangedRow } from './arranged-row.tsx';
import { noQuestion } from './faq-draft.ts';
import { FaqForm } from './faq-form.tsx';
import { RowsSkeleton } from './rows-skeleton.tsx';

/** Questions that are asked often, in the order that readers see them in. */
export function FaqEditorPage({ desk }: { desk: string }) {
  usePageTitle('FAQ');
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: FaqEditorDocument,
    variables: { desk },
    requestPolicy: 'cache-and-network',
  });
  const [moving, move] = useMutation(MoveFaqEntryDocument);
  const [, remove] = useMutation(DeleteFaqEntryDocument);
  /** Id of the one that is edited, or "new". */
  const [edited, setEdited] = useState<string>();
  const [deleted, setDeleted] = useState<FaqEntryFields_EntryFragment>();
  const refetch = () => askAgain({ requestPolicy: 'network-only' });
  if (error && !data) {
    return (
      <ErrorState
        title="The questions could not be loaded"
        detail={faultOf(error).detail}
        retrying={fetching}
        onRetry={refetch}
      />
    );
  }
  if (!data) return <RowsSkeleton />;
  if (!data.knowledge) return <NoAccess />;
  const owner = { id: data.knowledge.desk.id, slug: desk };
  const entries = readFragment(FaqEntryFields, data.knowledge.faq);
  const form = { onClose: () => setEdited(undefined), onCreated: setEdited, refetch };
  return (
    <div className="flex max-w-list flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="font-semibold text-lg">Frequently asked questions</h1>
        <Button variant="primary" size="sm" onClick={() => setEdited('new')}>
          <Plus className="size-4" aria-hidden="true" /> New question
        </Button>
      </div>
      {!data.knowledge.desk.features.includes('FAQ') && (
        <p className="text-amber-text">The FAQ of this desk is switched off: nobody sees its questions.</p>
      )}
      <FieldError id="move-error" message={moving.error && faultOf(moving.error).detail} />
      {edited === 'new' && <FaqForm desk={owner} entry={null} saved={noQuestion} {...form} />}
      {entries.length === 0 && edited !== 'new' ? (
        <EmptyState Icon={CircleQuestionMark} title="No questions yet">
          Short answers to what is asked again and again.
        </EmptyState>
      ) : (
        <ol aria-label="Questions" className="divide-y divide-line border-line border-y">
          {entries.map((entry, index) =>
            entry.id === edited ? (
              <li key={entry.id} className="py-2">
                <Edited entry={entry} desk={owner} {...form} />
              </li>
            ) : (
              <ArrangedRow
                key={entry.id}
                name={`“${entry.question}”`}
                index={index}
                count={entries.length}
                busy={moving.fetching || fetching}
                onMove={(position) => void move({ input: { entryId: entry.id, position } }).then(refetch)}
                onEdit={() => setEdited(entry.id)}
                onDelete={() => setDeleted(entry)}
              >
                <p className="font-medium">{entry.question}</p>
                <p className="line-clamp-1 text-muted">{entry.body.text}</p>
              </ArrangedRow>
            ),
          )}
        </ol>
      )}
      <ConfirmDialog
        open={deleted !== undefined}
        onOpenChange={(open) => {
          if (!open) setDeleted(undefined);
        }}
        title="Delete this question?"
        description={`“${deleted?.question ?? ''}” and its answer are gone then.`}
        confirmLabel="Delete"
        danger
        onConfirm={async () => {
          if (!deleted) return undefined;
          const { error } = await remove({ input: { entryId: deleted.id } });
          if (error) return faultOf(error).detail;
          refetch();
          return undefined;
        }}
      />
    </div>
  );
}

interface EditedProps {
  entry: FaqEntryFields_EntryFragment;
  desk: { readonly id: string; readonly slug: string };
  onClose: () => void;
  onCreated: (entryId: string) => void;
  refetch: () => void;
}

function Edited({ entry, ...rest }: EditedProps) {
  const saved = useMemo(() => {
    const { question, slug, body, article } = entry;
    return { question, slug, body: isRichTextValue(body.richText) ? body.richText : null, article: article ?? null };
  }, [entry]);
  return <FaqForm entry={entry} saved={saved} {...rest} />;
}
