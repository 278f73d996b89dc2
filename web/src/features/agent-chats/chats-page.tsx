import { clsx } from 'clsx';
import { MessagesSquare } from 'lucide-react';
import type { ReactNode } from 'react';
import { usePageTitle } from '@/lib/navigation/use-page-title.ts';
import { EmptyState } from '@/ui/empty-state.tsx';
import { ErrorState } from '@/ui/error-state.tsx';
import { ButtonLink } from '@/ui/link.tsx';
import { NoAccess } from '@/ui/no-access.tsx';
import { InlineSelect } from '@/ui/select.tsx';
import { ChatList } from './chat-list.tsx';
import type { ChatPaneProps } from './chat-pane.tsx';
import { ChatListSkeleton } from './chat-skeleton.tsx';
import { OpenChat } from './open-chat.tsx';
import { RingMenu } from './ring-menu.tsx';
import { useChatQueue } from './use-chat-queue.ts';

interface ChatsPageProps {
  /** Desks of the reader that have chats. */
  desks: readonly { readonly id: string; readonly slug: string; readonly name: string }[];
  /** The slug of the chosen one; the first without. */
  desk: string | undefined;
  readerId: string;
  /** Id of the chat beside the lists. */
  chatId: string | undefined;
  /** Goes to another desk, and away from the chat. */
  onDesk: (slug: string) => void;
  onSelect: (chatId: string) => void;
  /** The thread and its composer, which are a feature of their own. */
  conversation: ChatPaneProps['conversation'];
}

/** A desk's chats with people: who waits, those of the reader, and the chosen one beside them; on a phone one at a time. */
export function ChatsPage({ desks, desk: slug, onDesk, ...rest }: ChatsPageProps) {
  usePageTitle('Chats');
  const desk = desks.find((known) => known.slug === slug) ?? desks[0];
  if (!desk) {
    return (
      <div className="px-6">
        <NoAccess title="No desk of yours has chats" action={<ButtonLink to="/queue">Go to the queue</ButtonLink>}>
          Admins of a desk switch them on among its features.
        </NoAccess>
      </div>
    );
  }
  return (
    <DeskChats
      key={desk.id}
      deskId={desk.id}
      switcher={
        desks.length > 1 && (
          <InlineSelect
            label="Desk"
            value={desk.slug}
            options={desks.map(({ slug, name }) => ({ value: slug, label: name }))}
            onChange={onDesk}
          />
        )
      }
      {...rest}
    />
  );
}

interface DeskChatsProps extends Omit<ChatsPageProps, 'desks' | 'desk' | 'onDesk'> {
  deskId: string;
  switcher: ReactNode;
}

function DeskChats({ deskId, switcher, readerId, chatId, onSelect, conversation }: DeskChatsProps) {
  const { lists, agents, fault, fetching, refetch } = useChatQueue(deskId, readerId);
  const colleagues = agents.filter(({ id }) => id !== readerId);
  return (
    <div className="flex h-full">
      <section
        aria-label="Chats"
        className={clsx(
          'min-h-0 w-full flex-col border-line md:flex md:w-80 md:shrink-0 md:border-r',
          chatId ? 'hidden' : 'flex',
        )}
      >
        <div className="flex min-h-12 items-center justify-between gap-2 border-line border-b py-1.5 pr-2 pl-5">
          <h1 className="font-semibold">Chats</h1>
          {switcher}
          <RingMenu />
        </div>
        <div className="min-h-0 flex-1 overflow-y-auto">
          {fault?.noAccess ? (
            <div className="px-5">
              <NoAccess title="These chats are not open to you">
                You are not, or no longer, on this desk’s team.
              </NoAccess>
            </div>
          ) : fault ? (
            <div className="px-5">
              <ErrorState
                title="The chats could not be loaded"
                detail={fault.detail}
                onRetry={refetch}
                retrying={fetching}
              />
            </div>
          ) : lists ? (
            <ChatList lists={lists} selected={chatId} onSelect={onSelect} />
          ) : (
            <ChatListSkeleton />
          )}
        </div>
      </section>
      <section
        aria-label="Chat"
        className={clsx('min-h-0 min-w-0 flex-1 flex-col md:flex', chatId ? 'flex' : 'hidden')}
      >
        {chatId === undefined ? (
          <div className="px-8 py-12">
            <EmptyState Icon={MessagesSquare} title="No chat is open">
              The one that you choose opens here, with everything that was said so far. In the list, j and k or the
              arrow keys go from one to the next.
            </EmptyState>
          </div>
        ) : (
          <OpenChat
            key={chatId}
            chatId={chatId}
            readerId={readerId}
            colleagues={colleagues}
            conversation={conversation}
          />
        )}
      </section>
    </div>
  );
}
