import type { DOMPreprocessFn } from '@lexical/html';
import { isHTMLElement } from 'lexical';

const MAY_BE_CODE = '[style*="font-family" i][style*="white-space" i]';

/**
 * Editors and terminals wrap code into an element with a monospaced font, and its lines into elements or line breaks. Here
 * they become `pre`, and one line alone, such as a name, `code` within the text.
 */
export const $readCodeWrappers: DOMPreprocessFn = (dom, _context, $next) => {
  for (const element of dom.querySelectorAll<HTMLElement>(MAY_BE_CODE)) {
    const { fontFamily, whiteSpace } = element.style;
    const lines = linesOf(element);
    if (!/mono|consol|courier|menlo/i.test(fontFamily) || !whiteSpace.startsWith('pre') || lines === null) continue;
    const code = element.ownerDocument.createElement(lines.length > 1 ? 'pre' : 'code');
    code.textContent = lines.join('\n');
    element.replaceWith(code);
  }
  $next();
};

/** Null for an element that is one of the lines, not what is wrapped around them. */
function linesOf(wrapper: HTMLElement): string[] | null {
  const lines: string[] = [];
  let line: string | null = null;
  let isWrapper = false;
  for (const child of wrapper.childNodes) {
    const name = isHTMLElement(child) ? child.localName : null;
    if (name !== 'br' && name !== 'div' && name !== 'p') {
      line = (line ?? '') + (child.textContent ?? '');
      continue;
    }
    isWrapper = true;
    if (name === 'br') lines.push(line ?? '');
    else lines.push(...(line === null ? [] : [line]), child.textContent ?? '');
    line = null;
  }
  if (line !== null) lines.push(line);
  return isWrapper ? lines : null;
}
