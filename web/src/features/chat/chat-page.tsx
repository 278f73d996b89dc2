import { useState } from 'react';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { useViewer } from '@/lib/session/viewer.tsx';
import { ButtonLink } from '@/ui/link.tsx';
import { NoAccess } from '@/ui/no-access.tsx';
import { ChatDoor } from './chat-door.tsx';
import { ChatRoom } from './chat-room.tsx';
import type { ConversationRender } from './live-chat.tsx';

interface ChatPageProps {
  /** Slug of the desk. */
  desk: string;
  /** Of the chat that the address names. */
  chatId: string | undefined;
  /** Puts a chat into the address. */
  onChat: (chatId: string) => void;
  /** The thread and its field, which are a feature of their own. */
  conversation: ConversationRender;
}

/** A desk's live chat, for its customers: the one of the address, else the one they have open, else how to begin one. */
export function ChatPage({ desk, chatId, onChat, conversation }: ChatPageProps) {
  const viewer = useViewer();
  const [begun, setBegun] = useState<string>();
  usePageTitle('Live chat');
  const begin = (id: string) => {
    setBegun(id);
    onChat(id);
  };

  if (chatId !== undefined) {
    const slot: ConversationRender = (props) => conversation({ ...props, startsFocused: begun === chatId });
    return <ChatRoom key={chatId} desk={desk} chatId={chatId} onChat={begin} conversation={slot} />;
  }
  if (viewer.deskMemberships.some((membership) => membership.desk.slug === desk)) return <ForTheTeam />;
  const workspaces = viewer.workspaceMemberships.flatMap(({ workspace }) =>
    workspace.desk.slug === desk ? [workspace] : [],
  );
  const [first] = workspaces;
  if (!first) return <NotACustomer desk={desk} />;
  return <ChatDoor desk={first.desk} workspaces={workspaces} onOpen={onChat} onBegun={begin} />;
}

function ForTheTeam() {
  return (
    <div className="px-4">
      <NoAccess title="This is where customers chat" action={<ButtonLink to="/queue">Go to the queue</ButtonLink>}>
        You are on the team of this desk.
      </NoAccess>
    </div>
  );
}

function NotACustomer({ desk }: { desk: string }) {
  const back = `/help/${desk}/chat`;
  return (
    <div className="px-4">
      <NoAccess
        title="You are no customer of this desk yet"
        action={
          <ButtonLink to="/welcome" search={{ desk, return: back }} variant="primary">
            Become one
          </ButtonLink>
        }
      >
        Its chat is for its customers. It takes a moment, and you come back here.
      </NoAccess>
    </div>
  );
}
