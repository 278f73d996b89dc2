import { useMemo } from 'react';
import { diffOf } from './diff-of.ts';

interface TextDiffProps {
  before: string;
  after: string;
}

/** One text as it became another: struck through what went, underlined what came. */
export function TextDiff({ before, after }: TextDiffProps) {
  const parts = useMemo(() => diffOf(before, after), [before, after]);
  return (
    <div className="whitespace-pre-wrap [overflow-wrap:anywhere]">
      {parts.map(({ kind, text }, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have nothing of their own but their place
        if (kind === 'same') return <span key={index}>{text}</span>;
        const Tag = kind === 'gone' ? 'del' : 'ins';
        const look = kind === 'gone' ? 'bg-red-soft text-red-text' : 'bg-green-soft text-green-text underline';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Tag key={index} className={look}>
            {text}
          </Tag>
        );
      })}
    </div>
  );
}
