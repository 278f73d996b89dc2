import { useCallback, useEffect, useState } from 'react';
import { ErrorState } from '@/ui/error-state.tsx';
import { Spinner } from '@/ui/spinner.tsx';
import { Playground } from './playground.tsx';
import { loadStart, type Start } from './start.ts';

const signInPath = '/sign-in?return=/graphql';

/** Asks who is signed in before anything else: the examples hold ids of what is theirs. */
export function PlaygroundPage() {
  const [start, setStart] = useState<Start>();
  const [failed, setFailed] = useState(false);

  const load = useCallback(() => {
    setFailed(false);
    loadStart()
      .then((loaded) => {
        if (loaded) setStart(loaded);
        else window.location.replace(signInPath);
      })
      .catch(() => setFailed(true));
  }, []);
  useEffect(load, [load]);

  if (start) return <Playground start={start} signInPath={signInPath} />;
  return (
    <main className="mx-auto max-w-read px-4">
      {failed ? (
        <ErrorState
          title="The playground could not be opened"
          detail="Parley did not answer. Check your connection, then try again."
          onRetry={load}
        />
      ) : (
        <p className="flex items-center gap-2 py-12 text-muted">
          <Spinner /> Opening the playground
        </p>
      )}
    </main>
  );
}
