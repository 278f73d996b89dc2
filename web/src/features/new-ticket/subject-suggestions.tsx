import { FileText } from 'lucide-react';
import { useQuery } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { useSettled } from '@/lib/time/use-settled.ts';
import { PlainLink } from '@/ui/link.tsx';
import { MarkedText } from '@/ui/marked-text.tsx';

const SubjectSuggestionsDocument = graphql(`
  query SubjectSuggestions($desk: String!, $text: String!) {
    knowledge(desk: $desk) {
      search(text: $text, first: 3, faq: false) {
        article {
          id
          slug
        }
        title {
          text
          found
        }
      }
    }
  }
`);

/** How long somebody stops who may have said what it is about. */
const TYPED_MS = 400;
const FROM_LENGTH = 4;

/** Articles that may answer a ticket before it is sent. They open beside it, and nothing has to be done about them. */
export function SubjectSuggestions({ desk, subject }: { desk: string; subject: string }) {
  const text = useSettled(subject.trim().slice(0, 200), TYPED_MS);
  const pause = text.length < FROM_LENGTH || subject.trim() === '';
  const [{ data }] = useQuery({ query: SubjectSuggestionsDocument, variables: { desk, text }, pause });
  const articles = pause ? [] : (data?.knowledge?.search ?? []);
  return (
    <>
      <p role="status" className="sr-only">
        {articles.length > 0 &&
          (articles.length === 1 ? '1 article may help.' : `${articles.length} articles may help.`)}
      </p>
      {articles.length > 0 && (
        <section aria-label="Articles that may help" className="border-line border-l-2 pl-3 text-sm">
          <p className="text-muted">This may help already:</p>
          <ul>
            {articles.map(
              ({ article, title }) =>
                article && (
                  <li key={article.id}>
                    <PlainLink
                      to="/help/$desk/articles/$slug"
                      params={{ desk, slug: article.slug }}
                      target="_blank"
                      className="target -mx-1 flex items-start gap-2 rounded-md px-1 py-1 text-accent-text hover:bg-hover"
                    >
                      <FileText className="mt-0.5 size-4 shrink-0 text-faint" aria-hidden="true" />
                      <span>
                        <MarkedText segments={title} />
                        <span className="sr-only"> (opens in a new tab)</span>
                      </span>
                    </PlainLink>
                  </li>
                ),
            )}
          </ul>
        </section>
      )}
    </>
  );
}
