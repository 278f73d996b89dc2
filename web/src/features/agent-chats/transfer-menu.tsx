import { ChevronDown } from 'lucide-react';
import { useMutation } from 'urql';
import type { useAct } from '@/lib/graphql/use-act.ts';
import { Button } from '@/ui/button.tsx';
import { DropdownMenu, MenuItem, MenuLabel } from '@/ui/dropdown-menu.tsx';
import { TransferChatDocument } from './chat-mutations.ts';

interface TransferMenuProps {
  chatId: string;
  /** Who else takes chats, by name. */
  colleagues: readonly { readonly id: string; readonly name: string }[];
  act: ReturnType<typeof useAct>['act'];
}

/** Offers the chat to somebody who takes chats at this moment. */
export function TransferMenu({ chatId, colleagues, act }: TransferMenuProps) {
  const [, transfer] = useMutation(TransferChatDocument);
  return (
    <DropdownMenu
      align="start"
      trigger={
        <Button size="sm">
          Transfer <ChevronDown className="size-3.5 text-muted" aria-hidden="true" />
        </Button>
      }
    >
      <MenuLabel>{colleagues.length > 0 ? 'Offer it to' : 'No colleague takes chats at the moment'}</MenuLabel>
      {colleagues.map(({ id: agentId, name }) => (
        <MenuItem key={agentId} onSelect={() => void act(transfer({ input: { chatId, agentId } }))}>
          {name}
        </MenuItem>
      ))}
    </DropdownMenu>
  );
}
