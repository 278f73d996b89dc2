/** The nodes that are copied from every editor of ours. A root is not: it would be one in another. */
const COPIED = 'paragraph heading quote list listitem code code-highlight link autolink text tab linebreak'.split(' ');
const MAX_DEPTH = 32;

/**
 * Whether the clipboard's `application/x-lexical-editor`, which any page can write, is of the shape that we copy. `more` are
 * types of nodes that the editor has besides.
 */
export function isOwnCopy(json: string, more: readonly string[] = []): boolean {
  const types = new Set([...COPIED, ...more]);
  try {
    const copy: unknown = JSON.parse(json);
    return typeof copy === 'object' && copy !== null && 'nodes' in copy && areNodes(copy.nodes, types, 0);
  } catch {
    return false;
  }
}

function areNodes(nodes: unknown, types: ReadonlySet<string>, depth: number): boolean {
  return Array.isArray(nodes) && depth < MAX_DEPTH && nodes.every((node) => isNode(node, types, depth));
}

function isNode(node: unknown, types: ReadonlySet<string>, depth: number): boolean {
  if (typeof node !== 'object' || node === null || !('type' in node)) return false;
  if (typeof node.type !== 'string' || !types.has(node.type)) return false;
  return !('children' in node) || areNodes(node.children, types, depth + 1);
}
