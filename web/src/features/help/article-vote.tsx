import { ThumbsDown, ThumbsUp } from 'lucide-react';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { retryAtOf } from '@/lib/graphql/retry-at.ts';
import { useSecondsUntil } from '@/lib/time/use-seconds-until.ts';
import { Button } from '@/ui/button.tsx';
import { Link } from '@/ui/link.tsx';
import { RetryCountdown } from '@/ui/retry-countdown.tsx';

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
  const [heldUntil, setHeldUntil] = useState<number>();
  const seconds = useSecondsUntil(heldUntil);
  const isHeld = seconds > 0;
  const vote = data?.viewer?.articleVote ?? null;
  const say = async (helpful: boolean) => {
    const { error: refusal } = await rate({ input: { articleId, helpful } });
    setHeldUntil(refusal && retryAtOf(refusal, Date.now()));
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
      <Button size="sm" aria-pressed={vote === true} disabled={fetching} held={isHeld} onClick={() => void say(true)}>
        <ThumbsUp className="size-4" aria-hidden="true" /> Yes
      </Button>
      <Button size="sm" aria-pressed={vote === false} disabled={fetching} held={isHeld} onClick={() => void say(false)}>
        <ThumbsDown className="size-4" aria-hidden="true" /> No
      </Button>
      {heldUntil === undefined ? (
        <span role="status" className="text-muted text-sm">
          {error ? faultOf(error).detail : vote === null ? '' : vote ? 'Thank you.' : <AskInstead />}
        </span>
      ) : (
        <RetryCountdown seconds={seconds} />
      )}
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
