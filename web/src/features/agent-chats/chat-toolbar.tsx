import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useMutation } from 'urql';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { useKeepFocus } from '@/lib/focus/use-keep-focus.ts';
import { useAct } from '@/lib/graphql/use-act.ts';
import { Button } from '@/ui/button.tsx';
import { ConfirmDialog } from '@/ui/confirm-dialog.tsx';
import { DropdownMenu, MenuItem } from '@/ui/dropdown-menu.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import {
  AcceptChatDocument,
  AcceptTransferDocument,
  CancelTransferDocument,
  EndHeldChatDocument,
  HandBackChatDocument,
  LeaveChatDocument,
  TurnHeldChatIntoTicketDocument,
} from './chat-mutations.ts';
import type { ChatPart } from './chat-part.ts';
import { TransferMenu } from './transfer-menu.tsx';

export const ChatToolbar_chat = graphql(`
  fragment ChatToolbar_chat on Chat {
    id
    hasSpoken
    transferTo {
      id
      name
    }
  }
`);

interface ChatToolbarProps {
  chat: FragmentType<typeof ChatToolbar_chat>;
  part: ChatPart;
  /** Who else takes chats, by name. */
  colleagues: readonly { readonly id: string; readonly name: string }[];
}

/** What somebody of the team can do with a chat as it stands. */
export function ChatToolbar({ chat: ref, part, colleagues }: ChatToolbarProps) {
  const { id: chatId, hasSpoken, transferTo } = readFragment(ChatToolbar_chat, ref);
  const { busy, failure, act } = useAct();
  const [, accept] = useMutation(AcceptChatDocument);
  const [, acceptTransfer] = useMutation(AcceptTransferDocument);
  const [, cancelTransfer] = useMutation(CancelTransferDocument);
  const [, leave] = useMutation(LeaveChatDocument);
  const [, handBack] = useMutation(HandBackChatDocument);
  const [, turnIntoTicket] = useMutation(TurnHeldChatIntoTicketDocument);
  const [, end] = useMutation(EndHeldChatDocument);
  const [isEnding, setEnding] = useState(false);
  const group = useKeepFocus<HTMLDivElement>();
  const input = { chatId };

  return (
    <div {...group} className="flex flex-col gap-2 outline-none">
      <div className="flex flex-wrap items-center gap-1.5">
        {part === 'WAITING' && (
          <Button variant="primary" size="sm" busy={busy} onClick={() => void act(accept({ input }))}>
            Accept
          </Button>
        )}
        {part === 'OFFERED' && (
          <>
            <Button variant="primary" size="sm" busy={busy} onClick={() => void act(acceptTransfer({ input }))}>
              Accept
            </Button>
            <Button size="sm" onClick={() => void act(cancelTransfer({ input }))}>
              Decline
            </Button>
          </>
        )}
        {part === 'MINE' && (
          <>
            {transferTo ? (
              <Button size="sm" busy={busy} onClick={() => void act(cancelTransfer({ input }))}>
                Take back
              </Button>
            ) : (
              <TransferMenu chatId={chatId} colleagues={colleagues} act={act} />
            )}
            <Button size="sm" onClick={() => setEnding(true)}>
              End chat
            </Button>
            <DropdownMenu
              align="start"
              trigger={
                <Button size="sm" variant="quiet" aria-label="More" title="More">
                  <Ellipsis className="size-4" aria-hidden="true" />
                </Button>
              }
            >
              {hasSpoken && (
                <MenuItem onSelect={() => void act(turnIntoTicket({ input }))}>
                  <Choice name="Go on as a ticket" what="It takes over everything, and is assigned to you." />
                </MenuItem>
              )}
              <MenuItem onSelect={() => void act(handBack({ input }))}>
                <Choice name="Leave to the assistant" what="It answers from here on." />
              </MenuItem>
              <MenuItem onSelect={() => void act(leave({ input }))}>
                <Choice name="Leave" what="The customer waits for somebody else, at their old place." />
              </MenuItem>
            </DropdownMenu>
          </>
        )}
      </div>
      <FieldError id="chat-toolbar-error" message={failure} />
      <ConfirmDialog
        open={isEnding}
        onOpenChange={setEnding}
        title="End this chat?"
        description="Nobody can write in it any more. The customer can begin another."
        confirmLabel="End chat"
        onConfirm={() => act(end({ input }))}
      />
    </div>
  );
}

function Choice({ name, what }: { name: string; what: string }) {
  return (
    <span className="flex flex-col">
      <span>{name}</span>
      <span className="text-muted text-xs">{what}</span>
    </span>
  );
}
