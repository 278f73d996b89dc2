import { nodeAttributes } from './node-attributes.ts';
import { childrenOf, type Issues, type RawNode, readAttributes, refuse } from './raw-node.ts';
import { appendInline } from './read-line.ts';
import { type InlineNode, isNestingItem, type ListItemNode, type ListNode } from './rich-text.ts';

const ELEMENT = { direction: null, format: '', version: 1 } as const;

/**
 * A list, `indent` deep in others. Null, too, for a list without items, which Lexical would remove. Recurses: the tree must
 * have been measured.
 */
export function readList(node: RawNode, indent: number, issues: Issues): ListNode | null {
  const contents = childrenOf(node, issues).flatMap((item) => readItem(item, indent, issues));
  const attributes = readAttributes(nodeAttributes.list, node, issues);
  if (!attributes || contents.length === 0) return null;
  const element = { ...ELEMENT, type: 'list', indent: 0 } as const;
  const list: ListNode =
    attributes.listType === 'number'
      ? { ...element, listType: 'number', tag: 'ol', start: attributes.start, children: [] }
      : { ...element, listType: 'bullet', tag: 'ul', start: 1, children: [] };
  for (const children of contents) {
    list.children.push({ ...ELEMENT, type: 'listitem', indent, value: nextNumber(list), children });
  }
  return list;
}

/** Appends the items of `next`, a neighbour of the same type, to `list`, as Lexical does when it loads them. */
export function joinLists(list: ListNode, next: ListNode): void {
  const before = list.children.at(-1)?.children[0];
  const after = next.children[0]?.children[0];
  const isJoined = before?.type === 'list' && after?.type === 'list' && before.listType === after.listType;
  if (isJoined) joinLists(before, after);
  for (const item of isJoined ? next.children.slice(1) : next.children) {
    list.children.push({ ...item, value: nextNumber(list) });
  }
}

function nextNumber(list: ListNode): number {
  const last = list.children.at(-1);
  if (!last) return list.start;
  return isNestingItem(last) ? last.value : last.value + 1;
}

/** The lines and nested lists of an item, each of which becomes an item of its own. An empty item stays one. */
function readItem(item: RawNode, indent: number, issues: Issues): ListItemNode['children'][] {
  if (item.type !== 'listitem') {
    refuse(item, issues);
    return [];
  }
  const contents: ListItemNode['children'][] = [];
  let line: InlineNode[] = [];
  for (const child of childrenOf(item, issues)) {
    if (child.type !== 'list') {
      appendInline(line, child, issues);
      continue;
    }
    const list = readList(child, indent + 1, issues);
    if (!list) continue;
    if (line.length > 0) contents.push(line);
    contents.push([list]);
    line = [];
  }
  if (line.length > 0 || contents.length === 0) contents.push(line);
  return contents;
}
