import type { CodeKind, CodeToken } from './code-tokens.ts';

export interface LocatedToken extends StaticRangeInit {
  readonly kind: CodeKind;
}

/** Where in the document the parts of an element's code are. A `br` counts as the end of a line. */
export function locateTokens(element: HTMLElement, tokenize: (code: string) => readonly CodeToken[]): LocatedToken[] {
  const texts: { readonly node: Text; readonly start: number }[] = [];
  let code = '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) {
      texts.push({ node, start: code.length });
      code += node.data;
    } else if (node.nodeName === 'BR') {
      code += '\n';
    }
  }

  let index = 0;
  /** Offsets come in ascending order. One at the end of a line is in the text before it. */
  const place = (offset: number) => {
    while (index + 1 < texts.length && (texts[index + 1]?.start ?? 0) < offset) index += 1;
    const text = texts[index];
    return text && { node: text.node, offset: Math.min(offset - text.start, text.node.length) };
  };
  return tokenize(code).flatMap(({ start, end, kind }) => {
    // The first character is looked up, for a part at the start of a line not to begin in the line before.
    const from = place(start + 1);
    const to = place(end);
    if (!from || !to) return [];
    const startOffset = Math.max(from.offset - 1, 0);
    return [{ kind, startContainer: from.node, startOffset, endContainer: to.node, endOffset: to.offset }];
  });
}
