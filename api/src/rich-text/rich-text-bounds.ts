import { richTextLimits } from './rich-text.ts';
import type { RichTextIssueName } from './rich-text-issue.ts';

/** Postgres stores no NUL, and half a surrogate pair is not text. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

/** Anything but white space, control characters and what else leaves no mark on a screen. */
const VISIBLE = /[^\s\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Whether there is something to see of the text. */
export const isVisibleText = (text: string): boolean => VISIBLE.test(text);

/** Whether Postgres can store the text. */
export const isStorable = (text: string): boolean => !UNSTORABLE.test(text);

/**
 * Measures an untrusted tree of nodes without recursion, so that what walks it next may recurse. `walkable` is false when
 * it is too deep or has too many nodes; nothing of such a tree should be looked at again.
 */
export function measure(root: unknown): { walkable: boolean; issues: RichTextIssueName[] } {
  const pending: { node: unknown; depth: number }[] = [{ node: root, depth: 0 }];
  let nodes = 0;
  let textLength = 0;
  let storable = true;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, depth } = next;
    if (typeof node !== 'object' || node === null) continue;
    if ('text' in node && typeof node.text === 'string') {
      textLength += node.text.length;
      storable &&= textLength > richTextLimits.textLength || isStorable(node.text);
    } else if ('type' in node && node.type === 'linebreak') {
      textLength += 1;
    }
    if (!('children' in node) || !Array.isArray(node.children) || node.children.length === 0) continue;
    nodes += node.children.length;
    if (nodes > richTextLimits.nodes) return { walkable: false, issues: ['TOO_MANY_NODES'] };
    if (depth === richTextLimits.depth) return { walkable: false, issues: ['TOO_DEEP'] };
    for (const child of node.children) pending.push({ node: child, depth: depth + 1 });
  }
  const issues: RichTextIssueName[] = [];
  if (textLength > richTextLimits.textLength) issues.push('TOO_MUCH_TEXT');
  if (!storable) issues.push('UNSTORABLE');
  return { walkable: true, issues };
}
