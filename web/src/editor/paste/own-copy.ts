/** The nodes that are copied from an editor of ours. A root is not: it would be one in another. */
const COPIED = new Set(
  'paragraph heading quote list listitem code code-highlight link autolink text tab linebreak'.split(' '),
);
const MAX_DEPTH = 32;

/** Whether the clipboard's `application/x-lexical-editor`, which any page can write, is of the shape that we copy. */
export function isOwnCopy(json: string): boolean {
  try {
    const copy: unknown = JSON.parse(json);
    return typeof copy === 'object' && copy !== null && 'nodes' in copy && areNodes(copy.nodes, 0);
  } catch {
    return false;
  }
}

function areNodes(nodes: unknown, depth: number): boolean {
  return Array.isArray(nodes) && depth < MAX_DEPTH && nodes.every((node) => isNode(node, depth));
}

function isNode(node: unknown, depth: number): boolean {
  if (typeof node !== 'object' || node === null || !('type' in node)) return false;
  if (typeof node.type !== 'string' || !COPIED.has(node.type)) return false;
  return !('children' in node) || areNodes(node.children, depth + 1);
}
