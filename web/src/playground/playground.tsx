import { GraphiQL } from 'graphiql';
import { useMemo, useState } from 'react';
import { examplesFor } from './examples.ts';
import { createFetcher } from './fetcher.ts';
import { personStorage, settleShownTab } from './person-storage.ts';
import { PlaygroundHeader } from './playground-header.tsx';
import { ShowStoredTab } from './show-stored-tab.tsx';
import type { Start } from './start.ts';
import { useShownTheme } from './use-shown-theme.ts';

interface PlaygroundProps {
  start: Start;
  signInPath: string;
}

/** GraphiQL with the examples of whoever is signed in, or the tabs they left. */
export function Playground({ start, signInPath }: PlaygroundProps) {
  const [signedOut, setSignedOut] = useState(false);
  const theme = useShownTheme();
  const { viewer } = start;
  const storage = useMemo(() => {
    const own = personStorage(viewer.id);
    settleShownTab(own);
    return own;
  }, [viewer.id]);
  const fetcher = useMemo(() => createFetcher(() => setSignedOut(true)), []);
  const tabs = useMemo(
    () =>
      examplesFor(start).map(({ document, variables }) => ({
        query: document,
        variables: JSON.stringify(variables, null, 2),
      })),
    [start],
  );

  function startAfresh() {
    storage.forget();
    window.location.reload();
  }

  return (
    <div className="flex h-dvh flex-col">
      <PlaygroundHeader viewer={viewer} onFreshExamples={startAfresh} />
      {signedOut && (
        <p role="alert" className="border-line border-b bg-amber-soft px-4 py-2 text-amber-text text-sm">
          You are signed out.{' '}
          <a href={signInPath} className="underline underline-offset-2">
            Sign in again
          </a>
          ; your tabs are kept.
        </p>
      )}
      <main className="min-h-0 flex-1">
        <GraphiQL
          fetcher={fetcher}
          storage={storage}
          defaultTabs={tabs}
          defaultEditorToolsVisibility="variables"
          forcedTheme={theme}
          showPersistHeadersSettings={false}
        >
          <GraphiQL.Logo>
            <span />
          </GraphiQL.Logo>
          <ShowStoredTab />
        </GraphiQL>
      </main>
    </div>
  );
}
