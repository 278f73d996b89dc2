import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { ErrorState } from '@/ui/error-state.tsx';
import { Tabs } from '@/ui/tabs.tsx';
import { HelpSkeleton } from './help-skeleton.tsx';
import { NoAnswers } from './no-answers.tsx';
import { SupportArticles } from './support-articles.tsx';
import { SupportChat } from './support-chat.tsx';
import { SupportFaq } from './support-faq.tsx';
import { SupportLinks } from './support-links.tsx';
import { type SupportTab, supportTabs } from './support-tabs.ts';

const SupportDocument = graphql(`
  query Support($desk: String!) {
    desk(slug: $desk) {
      id
      name
      features
      ...SupportLinks_desk
      ...SupportChat_desk
    }
    knowledge(desk: $desk) {
      desk {
        id
      }
      ...SupportArticles_knowledge
      ...SupportFaq_knowledge
    }
  }
`);

interface SupportPageProps {
  desk: string;
  isSignedIn: boolean;
  /** As the address says; the first where it names none that the desk has. */
  tab: SupportTab | undefined;
  onTab: (tab: SupportTab) => void;
  /** What there is to say of the reader's tickets. */
  tickets: ReactNode;
  /** How the services are. */
  status: ReactNode;
}

/** All that a desk offers to who needs help: its links, and a tab for each way to get an answer. */
export function SupportPage({ desk: slug, isSignedIn, tab, onTab, tickets, status }: SupportPageProps) {
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: SupportDocument,
    variables: { desk: slug },
    requestPolicy: 'cache-and-network',
  });
  usePageTitle('Support');
  if (error && !data) {
    return (
      <ErrorState
        title="The page could not be loaded"
        detail={faultOf(error).detail}
        retrying={fetching}
        onRetry={() => askAgain({ requestPolicy: 'network-only' })}
      />
    );
  }
  if (!data) return <HelpSkeleton />;
  const { desk, knowledge } = data;
  if (!desk) return <NoAnswers isSignedIn={isSignedIn} />;
  const tabs = supportTabs(desk.features, knowledge !== null);
  const chosen = tabs.find(({ value }) => value === tab) ?? tabs[0];
  return (
    <div className="flex flex-col gap-8">
      <header className="flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
        <div className="flex flex-col gap-1">
          <p className="text-muted text-sm">{desk.name}</p>
          <h1 className="font-semibold text-xl">Support</h1>
        </div>
        {status}
      </header>
      <SupportLinks desk={desk} />
      <Tabs
        label="Ways to get help"
        items={tabs}
        value={chosen?.value ?? 'tickets'}
        onChange={(value) => {
          const next = tabs.find((each) => each.value === value);
          if (next) onTab(next.value);
        }}
      >
        <div className="pt-6">
          {chosen?.value === 'tickets' && tickets}
          {chosen?.value === 'articles' && knowledge && <SupportArticles desk={slug} knowledge={knowledge} />}
          {chosen?.value === 'faq' && knowledge && <SupportFaq desk={slug} knowledge={knowledge} />}
          {chosen?.value === 'chat' && <SupportChat desk={desk} />}
        </div>
      </Tabs>
    </div>
  );
}
