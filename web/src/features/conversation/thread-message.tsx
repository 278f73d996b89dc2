import { memo } from 'react';
import { RichTextView } from '@/editor/rich-text-view.tsx';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import type { MessagePurpose } from '@/gql/graphql.ts';
import { Fold } from '@/ui/fold.tsx';
import { ExactTime } from '@/ui/relative-time.tsx';
import { MessageFiles } from './message-files.tsx';
import { MessageFrame } from './message-frame.tsx';
import { MessageMenu } from './message-menu.tsx';
import type { Reader } from './reader.ts';

export const ThreadMessage_message = graphql(`
  fragment ThreadMessage_message on Message {
    id
    createdAt
    audience
    automatic
    purpose
    author {
      side
      name
      person {
        id
      }
    }
    body {
      html
    }
    attachments {
      id
      ...MessageFiles_attachment
    }
    ...MessageMenu_message
  }
`);

const purposeWords: Record<MessagePurpose, string> = {
  RETURNED_FORM: 'Returned the form as incomplete',
  OPENED_FOR_CUSTOMER: 'Opened this ticket for the customer',
};

interface ThreadMessageProps {
  message: FragmentType<typeof ThreadMessage_message>;
  reader: Reader;
}

/** One message of the thread, as its reader knows the author. Remembered, as every letter of a reply renders the thread. */
export const ThreadMessage = memo(function ThreadMessage({ message: ref, reader }: ThreadMessageProps) {
  const message = readFragment(ThreadMessage_message, ref);
  const { side, name, person } = message.author;
  const isOwn = person?.id === reader.personId;
  return (
    <MessageFrame
      side={side}
      author={isOwn ? 'You' : name}
      audience={message.audience}
      isColleague={reader.side === 'CUSTOMER' && side === 'CUSTOMER' && !isOwn}
      meta={
        <>
          {message.automatic && 'Automatic reply · '}
          {message.purpose && `${purposeWords[message.purpose]} · `}
          <ExactTime at={message.createdAt} />
        </>
      }
      menu={reader.actions?.includes('SET_AUDIENCE') && !message.purpose && <MessageMenu message={message} />}
    >
      <Fold>
        <RichTextView html={message.body.html} />
      </Fold>
      {message.attachments.length > 0 && <MessageFiles attachments={message.attachments} />}
    </MessageFrame>
  );
});
