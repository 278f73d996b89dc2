import { SearchX } from 'lucide-react';
import { useQuery } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { ErrorState } from '@/ui/error-state.tsx';
import { ButtonLink, PlainLink } from '@/ui/link.tsx';
import { MarkedText } from '@/ui/marked-text.tsx';
import { useReportMiss } from './use-report-miss.ts';

const KnowledgeSearchDocument = graphql(`
  query KnowledgeSearch($desk: String!, $text: String!) {
    knowledge(desk: $desk) {
      search(text: $text, first: 20) {
        article {
          id
          slug
        }
        faqEntry {
          id
          slug
        }
        title {
          text
          found
        }
        excerpt {
          text
          found
        }
      }
    }
  }
`);

/** What a search found, the best first. */
export function KnowledgeSearch({ desk, text }: { desk: string; text: string }) {
  const [{ data, error, fetching }, askAgain] = useQuery({ query: KnowledgeSearchDocument, variables: { desk, text } });
  const hits = data?.knowledge?.search;
  useReportMiss(desk, text, hits?.length === 0 && !fetching);
  if (error && !data) {
    return (
      <ErrorState
        title="The search failed"
        detail={faultOf(error).detail}
        retrying={fetching}
        onRetry={() => askAgain({ requestPolicy: 'network-only' })}
      />
    );
  }
  if (hits?.length === 0) {
    return (
      <EmptyState
        Icon={SearchX}
        title={`Nothing found for “${text}”`}
        action={<ButtonLink to="/tickets/new">Ask the support team</ButtonLink>}
      >
        Try other words, or fewer of them. The team hears of searches that find nothing, without who searched.
      </EmptyState>
    );
  }
  return (
    <>
      <p role="status" className="sr-only">
        {hits ? `${hits.length} found` : ''}
      </p>
      <ul aria-label="Found" aria-busy={fetching} className="flex flex-col divide-y divide-line border-line border-y">
        {hits?.map(({ article, faqEntry, title, excerpt }) => (
          <li key={article?.id ?? faqEntry?.id}>
            <PlainLink
              to={article ? '/help/$desk/articles/$slug' : '/help/$desk/faq'}
              params={{ desk, slug: article?.slug ?? '' }}
              {...(faqEntry && { hash: faqEntry.slug })}
              className="flex flex-col gap-1 px-1 py-3 hover:bg-hover"
            >
              <span className="font-medium">
                <MarkedText segments={title} />
                {faqEntry && <span className="ml-2 font-normal text-faint text-sm">FAQ</span>}
              </span>
              <span className="line-clamp-2 text-muted text-sm">
                <MarkedText segments={excerpt} />
              </span>
            </PlainLink>
          </li>
        ))}
      </ul>
    </>
  );
}
