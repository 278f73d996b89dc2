import { useMemo } from 'react';
import { elementsOfHtml } from './html-elements.tsx';
import './rich-text.css';

/** A message of the API, from its HTML; code in it is coloured and can be copied. */
export function RichTextView({ html }: { readonly html: string }) {
  const content = useMemo(() => elementsOfHtml(html), [html]);
  return <div className="rich-text">{content}</div>;
}
