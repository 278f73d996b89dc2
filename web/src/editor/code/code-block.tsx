import { useCallback } from 'react';
import { CopyCodeButton } from './copy-code-button.tsx';
import { highlightCode } from './highlight-code.ts';
import { useScrolls } from './use-scrolls.ts';

interface CodeBlockProps {
  readonly code: string;
  /** As its author called it. */
  readonly language: string | null;
}

/** A block of code in a message: coloured, to be copied, and scrolled within itself where it is too long or too wide. */
export function CodeBlock({ code, language }: CodeBlockProps) {
  const [frame, scrolls] = useScrolls<HTMLPreElement>();
  const highlight = useCallback((text: HTMLElement) => highlightCode(text, language), [language]);
  return (
    <div className="rich-text-code">
      <pre key={code} ref={frame} {...(scrolls && { tabIndex: 0, role: 'region', 'aria-label': 'Code' })}>
        <code ref={highlight} data-language={language ?? undefined}>
          {code}
        </code>
      </pre>
      <CopyCodeButton code={code} />
    </div>
  );
}
