import { TextArea } from '@/ui/text-area.tsx';
import { TextField } from '@/ui/text-field.tsx';
import { bodyHint } from './post-words.ts';

interface PostTextProps {
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
}

/** What a post is about, in one line; the first that is written. */
export function PostTitle({ label, ...rest }: PostTextProps & { label: string }) {
  return <TextField label={label} countTo={120} autoFocus {...rest} />;
}

/** What a post says. */
export function PostBody({ autoFocus = false, ...rest }: PostTextProps & { autoFocus?: boolean }) {
  return <TextArea label="What to say" hint={bodyHint} className="min-h-28" autoFocus={autoFocus} {...rest} />;
}
