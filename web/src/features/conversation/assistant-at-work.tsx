import { Spinner } from '@/ui/spinner.tsx';
import { MessageFrame } from './message-frame.tsx';

interface AssistantAtWorkProps {
  author: string;
  /** What it has written so far. Its marks become the message's formatting once that is whole. */
  text: string | null | undefined;
}

/** At the place of the assistant's next message, while it looks for what to say, and says it. */
export function AssistantAtWork({ author, text }: AssistantAtWorkProps) {
  return (
    <li>
      <MessageFrame side="SYSTEM" author={author} audience="PUBLIC" meta="Automatic reply">
        {text && <p className="whitespace-pre-wrap break-words pb-2">{text}</p>}
        <p className="flex items-center gap-2 text-muted">
          <Spinner className="size-4" /> {text ? 'Writing…' : 'Looking for an answer…'}
        </p>
      </MessageFrame>
    </li>
  );
}
