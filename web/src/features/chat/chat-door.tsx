import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '@/gql/gql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { ErrorState } from '@/ui/error-state.tsx';
import { NoAccess } from '@/ui/no-access.tsx';
import { Select } from '@/ui/select.tsx';
import { BetaHeading } from './beta-heading.tsx';
import { ChatHours } from './chat-hours.tsx';
import { ChatSkeleton } from './chat-skeleton.tsx';
import { OftenAsked } from './often-asked.tsx';
import { StartButton } from './start-button.tsx';
import { useStartChat } from './use-start-chat.ts';

const ChatDoorDocument = graphql(`
  query ChatDoor($deskId: ID!, $slug: String!) {
    viewer {
      id
      openChat(deskId: $deskId) {
        id
      }
    }
    desk(slug: $slug) {
      id
      name
      features
      workingHours {
        ...ChatHours_hours
      }
    }
    knowledge(desk: $slug) {
      faq {
        id
        question
      }
    }
  }
`);

interface ChatDoorProps {
  desk: { readonly id: string; readonly slug: string };
  /** Those of the viewer at the desk; at least one. */
  workspaces: readonly { readonly id: string; readonly name: string }[];
  /** They have a chat already. */
  onOpen: (chatId: string) => void;
  /** They have just begun one. */
  onBegun: (chatId: string) => void;
}

/** Before a chat begins: what it is, when people are there, and what others ask. */
export function ChatDoor({ desk: { id: deskId, slug }, workspaces, onOpen, onBegun }: ChatDoorProps) {
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: ChatDoorDocument,
    variables: { deskId, slug },
    // What the cache remembers may have ended.
    requestPolicy: 'network-only',
  });
  const [chosen, choose] = useState(workspaces[0]?.id ?? '');
  const chat = useStartChat(chosen, onBegun);
  const openId = data?.viewer?.openChat?.id;
  useEffect(() => {
    if (openId !== undefined) onOpen(openId);
  }, [openId, onOpen]);

  if (error && !data) {
    return (
      <div className="px-4">
        <ErrorState
          title="The chat could not be loaded"
          detail={faultOf(error).detail}
          retrying={fetching}
          onRetry={() => askAgain({ requestPolicy: 'network-only' })}
        />
      </div>
    );
  }
  if (!data?.desk || openId !== undefined) return <ChatSkeleton />;
  if (!data.desk.features.includes('CHAT')) return <NoChatHere />;
  return (
    <div className="w-full px-4 py-8 md:min-h-0 md:overflow-y-auto md:px-6">
      <div className="mx-auto flex max-w-read flex-col gap-8">
        <header className="flex flex-col gap-2">
          <p className="text-muted text-sm">{data.desk.name}</p>
          <BetaHeading />
          <p>
            Hello. Ask the assistant at any hour: it looks things up in our articles and answers, and leads you through
            what is done step by step. You can ask for a person at any time.
          </p>
        </header>
        <ChatHours hours={data.desk.workingHours} />
        {workspaces.length > 1 && (
          <Select
            label="Workspace"
            hint="Its members can read along."
            options={workspaces.map(({ id, name }) => ({ value: id, label: name }))}
            value={chosen}
            onChange={choose}
          />
        )}
        <StartButton chat={chat}>Start chat</StartButton>
        <OftenAsked
          questions={(data.knowledge?.faq ?? []).map(({ question }) => question)}
          disabled={chat.busy}
          onAsk={(question) => void chat.start(question)}
        />
      </div>
    </div>
  );
}

function NoChatHere() {
  return (
    <div className="px-4">
      <NoAccess title="This desk has no chat">Its articles may help, and its team answers tickets.</NoAccess>
    </div>
  );
}
