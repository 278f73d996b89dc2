import { contextValue, defaultPreservesWhitespace, ImportWhitespaceConfig } from '@lexical/html';
import { isBlockDomNode, isHTMLElement } from 'lexical';

/** Elements that stand on lines of their own, beside those that Lexical knows. */
export const LINES = ['caption', 'summary', 'details', 'legend', 'center', 'optgroup', 'menu'] as const;
const NOT_INLINE = new Set<string>(['br', 'tbody', 'thead', 'tr', 'th', ...LINES]);

/** White space between two inline elements is a space. Lexical knows some of them by name; to browsers all others are. */
export const whitespaceAsInBrowsers = contextValue(ImportWhitespaceConfig, {
  preservesWhitespace: defaultPreservesWhitespace,
  isInline: (node) => {
    if (!isHTMLElement(node)) return true;
    const { display } = node.style;
    if (display) return display.startsWith('inline');
    return !isBlockDomNode(node) && !NOT_INLINE.has(node.localName);
  },
});
