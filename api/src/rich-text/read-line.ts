import { nodeAttributes } from './node-attributes.ts';
import { childrenOf, type Issues, type RawNode, readAttributes, refuse } from './raw-node.ts';
import { type AutoLinkNode, type InlineNode, LINK_REL, type LinkNode, type RunNode } from './rich-text.ts';
import { safeUrl } from './safe-url.ts';

const LINE_BREAK_OR_TAB = /(\r\n|[\r\n\t])/;
const TEXT = { mode: 'normal', style: '', version: 1 } as const;

/** The children of a block that holds text and links. */
export function readLine(parent: RawNode, issues: Issues): InlineNode[] {
  const line: InlineNode[] = [];
  for (const node of childrenOf(parent, issues)) appendInline(line, node, issues);
  return line;
}

/** The children of a block of code: their text, whether highlighted or not. */
export function readCode(parent: RawNode, issues: Issues): RunNode[] {
  const code: RunNode[] = [];
  for (const node of childrenOf(parent, issues)) {
    const isHighlighted = node.type === 'code-highlight';
    appendRun(code, isHighlighted ? { ...node, type: 'text', format: 0 } : { ...node, format: 0 }, issues);
  }
  return code;
}

/** Adds text, a tab, a line break or a link to the end of the line. */
export function appendInline(line: InlineNode[], node: RawNode, issues: Issues): void {
  if (node.type !== 'link' && node.type !== 'autolink') {
    appendRun(line, node, issues);
    return;
  }
  const link = readLink(node, issues);
  if (link) line.push(link);
}

/** Null, too, for a link without words, which Lexical would remove. */
function readLink(node: RawNode, issues: Issues): LinkNode | AutoLinkNode | null {
  const children: RunNode[] = [];
  for (const child of childrenOf(node, issues)) appendRun(children, child, issues);
  const attributes = readAttributes(nodeAttributes.link, node, issues);
  if (!attributes) return null;
  const url = safeUrl(attributes.url);
  if (url === null) issues.add('UNSAFE_LINK');
  if (url === null || children.length === 0) return null;
  const element = { direction: null, format: '', indent: 0, version: 1 } as const;
  const link = { ...element, url, rel: LINK_REL, target: '_blank', title: null, children } as const;
  return node.type === 'autolink'
    ? { ...link, type: 'autolink', isUnlinked: attributes.isUnlinked }
    : { ...link, type: 'link' };
}

function appendRun(line: InlineNode[], node: RawNode, issues: Issues): void {
  switch (node.type) {
    case 'text': {
      const attributes = readAttributes(nodeAttributes.text, node, issues);
      if (attributes) appendText(line, attributes.text, attributes.format);
      return;
    }
    case 'tab': {
      const attributes = readAttributes(nodeAttributes.tab, node, issues);
      if (attributes) appendText(line, '\t', attributes.format);
      return;
    }
    case 'linebreak':
      appendText(line, '\n', 0);
      return;
    default:
      refuse(node, issues);
  }
}

function appendText(line: InlineNode[], text: string, format: number): void {
  for (const piece of text.split(LINE_BREAK_OR_TAB)) {
    const last = line.at(-1);
    if (piece === '\t') line.push({ type: 'tab', text: piece, format, detail: 2, ...TEXT });
    else if (LINE_BREAK_OR_TAB.test(piece)) line.push({ type: 'linebreak', version: 1 });
    else if (last?.type === 'text' && last.format === format) last.text += piece;
    else if (piece !== '') line.push({ type: 'text', text: piece, format, detail: 0, ...TEXT });
  }
}
