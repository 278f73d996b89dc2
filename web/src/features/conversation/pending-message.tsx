import { useMemo } from 'react';
import { richTextToHtml } from '@/editor/rich-text-html.ts';
import type { RichTextValue } from '@/editor/rich-text-value.ts';
import { RichTextView } from '@/editor/rich-text-view.tsx';
import type { Audience } from '@/gql/graphql.ts';
import { Spinner } from '@/ui/spinner.tsx';
import { MessageFrame } from './message-frame.tsx';
import type { Reader } from './reader.ts';

interface PendingMessageProps {
  text: RichTextValue;
  audience: Audience;
  reader: Reader;
}

/** What was just sent, at its place in the thread until the API has stored it. */
export function PendingMessage({ text, audience, reader }: PendingMessageProps) {
  const html = useMemo(() => richTextToHtml(text), [text]);
  return (
    <MessageFrame
      side={reader.side}
      author="You"
      audience={audience}
      meta={
        <span className="inline-flex items-center gap-1.5">
          <Spinner className="size-3.5" /> Sending…
        </span>
      }
    >
      <RichTextView html={html} />
    </MessageFrame>
  );
}
