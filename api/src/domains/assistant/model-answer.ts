import { richTextFromMarkdown } from '../../rich-text/from-markdown.ts';
import type { MessageBody } from '../tickets/service.ts';
import type { ModelFindings } from './model-tools.ts';
import { type AnswerAddress, sourceLines, stepBlocks, written } from './quotation.ts';

/** Characters of a model's answer that are kept. */
export const mostWords = 4_000;

const removed = '(link removed)';

/**
 * A model's Markdown as a message, with its sources: none of the links in it stays, as where they lead the model may have
 * been told by anybody; what the answer links to is what the model has read. Throws for what is no message.
 */
export function composeAnswer(
  markdown: string,
  { sources, walked, knowsStatus }: ModelFindings,
  links: { readonly answer: AnswerAddress; readonly status: string },
): MessageBody {
  const read = richTextFromMarkdown(markdown.slice(0, mostWords));
  if (!read.ok) throw new Error('The model wrote nothing that can be said.');
  return written([
    ...read.value.root.children.map(withoutLinks),
    ...(walked?.step ? stepBlocks(walked.step, walked.walk) : []),
    ...sourceLines(sources, links.answer),
    ...(knowsStatus ? statusLine(links.status) : []),
  ]);
}

const statusLine = (url: string): object[] => [
  { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', text: 'Service status' }] }] },
];

/** What is shown of an answer that is still being written: words, with nothing in them that a page could make a link of. */
export const growingText = (markdown: string): string =>
  markdown
    .slice(0, mostWords)
    .replace(/!?\[([^\]]*)\]\([^)]*\)?/g, '$1')
    .replace(/(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S*/gi, removed);

/** A node without the links in it, whose words stay, unless they are an address. */
function withoutLinks(node: object): object {
  if (!('children' in node) || !Array.isArray(node.children)) return node;
  const children: object[] = node.children;
  return { ...node, children: children.flatMap((child) => (isLink(child) ? wordsOf(child) : [withoutLinks(child)])) };
}

const isLink = (node: object): node is { readonly children: readonly object[] } =>
  'type' in node && (node.type === 'link' || node.type === 'autolink');

const wordsOf = ({ children }: { readonly children: readonly object[] }): object[] =>
  children.map((child) =>
    'text' in child && typeof child.text === 'string' ? { ...child, text: growingText(child.text) } : child,
  );
