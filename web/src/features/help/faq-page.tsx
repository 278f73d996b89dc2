import { CircleQuestionMark, SearchX } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { ErrorState } from '@/ui/error-state.tsx';
import { SearchBox } from '@/ui/search-box.tsx';
import { FaqAccordion } from './faq-accordion.tsx';
import { HelpSkeleton } from './help-skeleton.tsx';
import { NoAnswers } from './no-answers.tsx';
import { useReportMiss } from './use-report-miss.ts';

const FaqDocument = graphql(`
  query Faq($desk: String!) {
    knowledge(desk: $desk) {
      desk {
        id
        name
      }
      faq {
        id
        ...FaqAccordion_entry
      }
    }
  }
`);

const FaqSearchDocument = graphql(`
  query FaqSearch($desk: String!, $text: String!) {
    knowledge(desk: $desk) {
      search(text: $text, first: 20) {
        faqEntry {
          id
          ...FaqAccordion_entry
        }
      }
    }
  }
`);

/** Questions that are asked often, each opening to its answer. */
export function FaqPage({ desk, isSignedIn }: { desk: string; isSignedIn: boolean }) {
  const [text, setText] = useState('');
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: FaqDocument,
    variables: { desk },
    requestPolicy: 'cache-and-network',
  });
  const [found] = useQuery({ query: FaqSearchDocument, variables: { desk, text }, pause: text === '' });
  const hits = text === '' ? undefined : found.data?.knowledge?.search.flatMap(({ faqEntry }) => faqEntry ?? []);
  usePageTitle('FAQ');
  useReportMiss(desk, text, found.data?.knowledge?.search.length === 0 && !found.fetching && text !== '');
  if (error && !data) {
    return (
      <ErrorState
        title="The questions could not be loaded"
        detail={faultOf(error).detail}
        retrying={fetching}
        onRetry={() => askAgain({ requestPolicy: 'network-only' })}
      />
    );
  }
  if (!data) return <HelpSkeleton />;
  if (!data.knowledge) return <NoAnswers isSignedIn={isSignedIn} />;
  const entries = hits ?? data.knowledge.faq;
  return (
    <div className="mx-auto flex max-w-read flex-col gap-6">
      <header className="flex flex-col gap-1">
        <p className="text-muted text-sm">{data.knowledge.desk.name}</p>
        <h1 className="font-semibold text-xl">Frequently asked questions</h1>
      </header>
      <SearchBox
        label="Search questions"
        placeholder="Search questions"
        value={text}
        onChange={setText}
        maxLength={200}
      />
      {entries.length > 0 ? (
        <FaqAccordion desk={desk} entries={entries} />
      ) : text === '' ? (
        <EmptyState Icon={CircleQuestionMark} title="No questions yet">
          What the team answers often appears here.
        </EmptyState>
      ) : (
        <EmptyState Icon={SearchX} title={`No question found for “${text}”`}>
          Try other words, or look through the articles.
        </EmptyState>
      )}
    </div>
  );
}
