import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { ChatsPage } from '@/features/agent-chats/chats-page.tsx';
import { ChatConversation } from '@/features/conversation/chat-conversation.tsx';
import { chatDesks, useViewer } from '@/lib/session/viewer.tsx';

/** The chats of the desk that the address names, else of the first, with the chat of the path beside them. */
export function ChatsRoute() {
  const navigate = useNavigate();
  const viewer = useViewer();
  const { desk } = useSearch({ from: '/signed-in/agent/chats' });
  const chatId = useParams({ strict: false, select: (params) => params.chatId });
  return (
    <ChatsPage
      desks={chatDesks(viewer)}
      desk={desk}
      readerId={viewer.person.id}
      chatId={chatId}
      onDesk={(slug) => void navigate({ to: '/chats', search: { desk: slug }, replace: true })}
      onSelect={(chosen) =>
        void navigate({
          to: '/chats/$chatId',
          params: { chatId: chosen },
          search: true,
          replace: chatId !== undefined,
          resetScroll: false,
        })
      }
      // Whoever has just taken a chat wants to answer, and not the note that they could write before.
      conversation={(slot) => (
        <ChatConversation key={`may reply: ${slot.actions.includes('REPLY')}`} side="TEAM" {...slot} />
      )}
    />
  );
}
