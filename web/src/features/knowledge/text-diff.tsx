import { useMemo } from 'react';
import { type DiffPart, diffOf } from './diff-of.ts';

interface TextDiffProps {
  before: string;
  after: string;
}

/** One text as it became another: struck through what went, underlined what came. */
export function TextDiff({ before, after }: TextDiffProps) {
  const parts = useMemo(() => placed(diffOf(before, after)), [before, after]);
  return (
    <div className="whitespace-pre-wrap [overflow-wrap:anywhere]">
      {parts.map(({ kind, text, at }) => {
        if (kind === 'same') return <span key={at}>{text}</span>;
        const Tag = kind === 'gone' ? 'del' : 'ins';
        const look = kind === 'gone' ? 'bg-red-soft text-red-text' : 'bg-green-soft text-green-text underline';
        return (
          <Tag key={at} className={look}>
            {text}
          </Tag>
        );
      })}
    </div>
  );
}

/** Each with how many characters are before it, which no two share: none is empty. */
function placed(parts: readonly DiffPart[]): (DiffPart & { readonly at: number })[] {
  let at = 0;
  return parts.map((part) => {
    const start = at;
    at += part.text.length;
    return { ...part, at: start };
  });
}
