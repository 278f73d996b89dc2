import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { ChatPage } from '@/features/chat/chat-page.tsx';
import { ChatConversation } from '@/features/conversation/chat-conversation.tsx';

const from = '/signed-in/help-chat/help/$desk/chat';

/** The chat that is shown is in the address, so that its end is there after a reload. */
export function ChatRoute() {
  const desk = useParams({ from, select: (params) => params.desk });
  const chatId = useSearch({ from, select: (search) => search.chat });
  const navigate = useNavigate();
  const onChat = useCallback(
    (chat: string) => void navigate({ to: '/help/$desk/chat', params: { desk }, search: { chat }, replace: true }),
    [navigate, desk],
  );
  return (
    <ChatPage
      key={desk}
      desk={desk}
      chatId={chatId}
      onChat={onChat}
      conversation={(slot) => <ChatConversation side="CUSTOMER" {...slot} />}
    />
  );
}
