import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { expect } from 'vitest';

const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  'a href': /^(https?:\/\/[^/]|mailto:.)/,
  'a rel': /^noopener noreferrer nofollow$/,
  'a target': /^_blank$/,
  'code data-language': /^[a-z0-9][a-z0-9+#._-]*$/,
  'ol start': /^-?\d+$/,
};
const ELEMENTS = new Set('p h2 h3 blockquote ul ol li pre code br strong em s a table thead tbody tr th td'.split(' '));

/** Fails unless a browser would see in the HTML just the elements that were written, and none that does anything. */
export function expectHarmless(html: string): void {
  const seen: string[] = [];
  const harmful: string[] = [];
  const pending: DefaultTreeAdapterTypes.Node[] = [parseFragment(html)];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if ('childNodes' in node) pending.push(...node.childNodes.toReversed());
    if (!('tagName' in node)) {
      if (node.nodeName !== '#document-fragment' && node.nodeName !== '#text') harmful.push(node.nodeName);
      continue;
    }
    seen.push(node.tagName);
    if (!ELEMENTS.has(node.tagName)) harmful.push(node.tagName);
    for (const { name, value } of node.attrs) {
      if (!ATTRIBUTES[`${node.tagName} ${name}`]?.test(value)) harmful.push(`${node.tagName} ${name}="${value}"`);
    }
  }
  expect(harmful).toEqual([]);
  expect(seen).toEqual([...html.matchAll(/<([a-z0-9]+)/g)].map(([, tag]) => tag));
}
