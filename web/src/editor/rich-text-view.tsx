import './rich-text.css';

/**
 * A message of the API. Its HTML is made by the API from a validated document, node by node from an allow-list, with
 * every text escaped and every address checked; HTML from anywhere else must not be given to this component.
 */
export function RichTextView({ html }: { readonly html: string }) {
  return <div className="rich-text" dangerouslySetInnerHTML={{ __html: html }} />;
}
