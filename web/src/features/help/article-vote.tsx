import { ThumbsDown, ThumbsUp } from 'lucide-react';
import { useMutation, useQuery } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { Button } from '@/ui/button.tsx';
import { Link } from '@/ui/link.tsx';

const ArticleVoteDocument = graphql(`
  query ArticleVote($articleId: ID!) {
    viewer {
      id
      articleVote(articleId: $articleId)
    }
  }
`);

const RateArticleDocument = graphql(`
  mutation RateArticle($input: RateArticleInput!) {
    rateArticle(input: $input) {
      article {
        id
        helpfulCount
        unhelpfulCount
      }
    }
  }
`);

/** "Was this helpful?", for whoever is signed in: one answer, which may change. */
export function ArticleVote({ articleId, isSignedIn }: { articleId: string; isSignedIn: boolean }) {
  const [{ data }, readAgain] = useQuery({
    query: ArticleVoteDocument,
    variables: { articleId },
    requestPolicy: 'cache-and-network',
    pause: !isSignedIn,
  });
  const [{ error, fetching }, rate] = useMutation(RateArticleDocument);
  const vote = data?.viewer?.articleVote ?? null;
  const say = async (helpful: boolean) => {
    await rate({ input: { articleId, helpful } });
    readAgain({ requestPolicy: 'network-only' });
  };
  if (!isSignedIn) {
    return (
      <p className="text-muted text-sm">
        Did it not help?{' '}
        <Link to="/sign-in" search={{ return: '/tickets/new' }}>
          Sign in and ask the support team
        </Link>
      </p>
    );
  }
  return (
    <fieldset className="flex flex-wrap items-center gap-2">
      <legend className="float-left mr-2 font-medium text-sm">Was this helpful?</legend>
      <Button size="sm" aria-pressed={vote === true} disabled={fetching} onClick={() => void say(true)}>
        <ThumbsUp className="size-4" aria-hidden="true" /> Yes
      </Button>
      <Button size="sm" aria-pressed={vote === false} disabled={fetching} onClick={() => void say(false)}>
        <ThumbsDown className="size-4" aria-hidden="true" /> No
      </Button>
      <span role="status" className="text-muted text-sm">
        {error ? faultOf(error).detail : vote === null ? '' : vote ? 'Thank you.' : <AskInstead />}
      </span>
    </fieldset>
  );
}

function AskInstead() {
  return (
    <>
      Thank you. <Link to="/tickets/new">Ask the support team</Link>
    </>
  );
}
