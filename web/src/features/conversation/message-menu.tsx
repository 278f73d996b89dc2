import { Ellipsis, Eye, Lock } from 'lucide-react';
import { useState } from 'react';
import { useMutation } from 'urql';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import type { Audience } from '@/gql/graphql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { ConfirmDialog } from '@/ui/confirm-dialog.tsx';
import { DropdownMenu, MenuItem } from '@/ui/dropdown-menu.tsx';

const MessageMenu_message = graphql(`
  fragment MessageMenu_message on Message {
    id
    audience
  }
`);

const SetMessageAudienceDocument = graphql(`
  mutation SetMessageAudience($input: SetMessageAudienceInput!) {
    setMessageAudience(input: $input) {
      message {
        id
        audience
      }
    }
  }
`);

/** What an agent can do with a message: take it from the customer's eyes, or show it to them. */
export function MessageMenu({ message: ref }: { message: FragmentType<typeof MessageMenu_message> }) {
  const message = readFragment(MessageMenu_message, ref);
  const [, setAudience] = useMutation(SetMessageAudienceDocument);
  const [asked, setAsked] = useState<Audience>();

  async function confirm(audience: Audience): Promise<string | undefined> {
    const result = await setAudience({ input: { messageId: message.id, audience } });
    return result.error && faultOf(result.error).detail;
  }

  return (
    <>
      <DropdownMenu
        trigger={
          <button
            type="button"
            aria-label="Message actions"
            className="target grid size-7 place-items-center rounded-md text-muted hover:bg-hover hover:text-ink"
          >
            <Ellipsis className="size-4" aria-hidden="true" />
          </button>
        }
      >
        {message.audience === 'PUBLIC' ? (
          <MenuItem onSelect={() => setAsked('INTERNAL')}>
            <Lock className="size-4 text-muted" aria-hidden="true" /> Make internal
          </MenuItem>
        ) : (
          <MenuItem onSelect={() => setAsked('PUBLIC')}>
            <Eye className="size-4 text-muted" aria-hidden="true" /> Make public
          </MenuItem>
        )}
      </DropdownMenu>
      <ConfirmDialog
        open={asked === 'PUBLIC'}
        onOpenChange={(open) => setAsked(open ? 'PUBLIC' : undefined)}
        title="Show this note to the customer?"
        description="It becomes part of the conversation, and the customer may read it at once."
        confirmLabel="Make public"
        onConfirm={() => confirm('PUBLIC')}
      />
      <ConfirmDialog
        open={asked === 'INTERNAL'}
        onOpenChange={(open) => setAsked(open ? 'INTERNAL' : undefined)}
        title="Hide this message from the customer?"
        description="It disappears from the customer's page at once. They may have read it, or have it by email."
        confirmLabel="Make internal"
        onConfirm={() => confirm('INTERNAL')}
      />
    </>
  );
}
