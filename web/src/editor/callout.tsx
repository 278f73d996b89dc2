import { Info, Lightbulb, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

/** A quote that begins with one of these words, in bold and by itself, is meant to be seen. */
const icons = { Note: Info, Tip: Lightbulb, Warning: TriangleAlert } satisfies Record<string, LucideIcon>;
export type CalloutKind = keyof typeof icons;
/** What callouts look like, and the words they begin with. */
export const calloutIcons: Readonly<Record<CalloutKind, LucideIcon>> = icons;

const isKind = (word: string): word is CalloutKind => Object.hasOwn(icons, word);

/** What kind of callout a quote is; null for none. */
export function calloutKind(quote: Element): CalloutKind | null {
  const first = quote.firstElementChild;
  const word = first?.textContent ?? '';
  if (!first?.matches('p') || first.firstElementChild?.localName !== 'strong') return null;
  return first.firstElementChild.textContent === word && isKind(word) ? word : null;
}

/** Something beside the text that its reader should not miss. */
export function Callout({ kind, children }: { readonly kind: CalloutKind; readonly children: ReactNode }) {
  const Icon = icons[kind];
  return (
    <aside aria-label={kind} className="rich-text-callout" data-kind={kind}>
      <p className="rich-text-callout-kind">
        <Icon aria-hidden="true" /> {kind}
      </p>
      {children}
    </aside>
  );
}
