import type { z } from 'zod';
import { nodeAttributes } from './node-attributes.ts';
import type { RichTextIssueName } from './rich-text-issue.ts';

/** A node from outside of which only the type is known. */
export type RawNode = Readonly<Record<string, unknown>> & { readonly type: string };

/** The mistakes found so far. Who finds one notes it, leaves the node out and goes on with the rest. */
export type Issues = Set<RichTextIssueName>;

const KNOWN_TYPES: ReadonlySet<string> = new Set([
  ...Object.keys(nodeAttributes),
  'root',
  'paragraph',
  'autolink',
  'listitem',
  'linebreak',
  'code-highlight',
]);

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isRawNode(value: unknown): value is RawNode {
  return isRecord(value) && typeof value.type === 'string';
}

/** The children that are nodes. */
export function childrenOf(node: RawNode, issues: Issues): RawNode[] {
  const children = node.children ?? [];
  if (!Array.isArray(children)) {
    issues.add('MALFORMED');
    return [];
  }
  const nodes = children.filter(isRawNode);
  if (nodes.length < children.length) issues.add('MALFORMED');
  return nodes;
}

/** What `schema`, one of `nodeAttributes`, reads of the node; null when an attribute is of a wrong type. */
export function readAttributes<Schema extends z.ZodType>(
  schema: Schema,
  node: RawNode,
  issues: Issues,
): z.output<Schema> | null {
  const result = schema.safeParse(node);
  if (result.success) return result.data;
  issues.add('MALFORMED');
  return null;
}

/** Notes a node that may not be where it is, or anywhere. */
export function refuse(node: RawNode, issues: Issues): null {
  if (node.type === 'image') issues.add('MISPLACED_PICTURE');
  else issues.add(KNOWN_TYPES.has(node.type) ? 'MISPLACED' : 'UNKNOWN_NODE');
  return null;
}
