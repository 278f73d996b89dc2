import { $createCodeNode } from '@lexical/code';
import {
  BlockSchema,
  contextUpdater,
  type DOMImportContext,
  defineImportRule,
  ImportTextFormat,
  sel,
} from '@lexical/html';
import {
  $createParagraphNode,
  $createTextNode,
  $generateNodesFromRawText,
  $isElementNode,
  $isParagraphNode,
  IS_CODE,
  IS_STRIKETHROUGH,
  type LexicalNode,
} from 'lexical';
import { LINES } from './inline-elements.ts';

const LANGUAGE_CLASS = /(?:^|\s)(?:language|lang|brush|highlight-source)[-:]\s?([\w+#.-]+)/i;

/** Code is the characters of `pre`, whatever colours and lines they are wrapped in. */
const CodeBlockRule = defineImportRule({
  name: 'parley/paste/pre',
  match: sel.tag('pre'),
  $import: (_context, element) => {
    for (const lineBreak of element.querySelectorAll('br')) lineBreak.replaceWith('\n');
    const code = (element.textContent ?? '').replace(/\r\n?/g, '\n').replace(/\n$/, '');
    return [$createCodeNode(languageOf(element)).splice(0, 0, $generateNodesFromRawText(code))];
  },
});

/** As highlighters name it: on the element, the `code` in it, or what is wrapped around both. */
function languageOf(element: HTMLElement): string | null {
  const marked = element.getAttribute('data-language') ?? element.querySelector('code')?.getAttribute('data-language');
  if (marked) return marked;
  const classes = [element, element.querySelector('code'), element.parentElement].map(
    (place) => place?.className ?? '',
  );
  return classes.map((names) => LANGUAGE_CLASS.exec(names)?.[1]).find((name) => name !== undefined) ?? null;
}

/** A row of a table becomes a line of its cells; one that lays out a page, with blocks in it, becomes those blocks. */
const TableRowRule = defineImportRule({
  name: 'parley/paste/tr',
  match: sel.tag('tr'),
  $import: (context, element) => {
    const cells = [...element.children].map((cell) => context.$importChildren(cell, { schema: BlockSchema }));
    const words = cells.filter((cell) => cell.length > 0);
    if (words.length < 2 || cells.some((cell) => cell.length > 1 || !cell.every($isParagraphNode))) return cells.flat();
    const line = cells.flatMap((cell, index) => [
      ...(index === 0 ? [] : [$createTextNode(' | ')]),
      ...cell.flatMap((block) => ($isElementNode(block) ? block.getChildren() : [])),
    ]);
    return [$createParagraphNode().splice(0, 0, line)];
  },
});

const LineRule = defineImportRule({
  name: 'parley/paste/line',
  match: sel.tag(...LINES),
  $import: (context, element) => context.$importChildren(element, { schema: BlockSchema }),
});

const StrikethroughRule = defineImportRule({
  name: 'parley/paste/strikethrough',
  match: sel.tag('del', 'strike'),
  $import: (context, element) => $importFormatted(context, element, IS_STRIKETHROUGH),
});

const CodeRule = defineImportRule({
  name: 'parley/paste/code',
  match: sel.tag('kbd', 'samp', 'tt', 'var'),
  $import: (context, element) => $importFormatted(context, element, IS_CODE),
});

function $importFormatted(
  context: DOMImportContext<Record<string, RegExpMatchArray>>,
  element: HTMLElement,
  format: number,
): LexicalNode[] {
  return context.$importChildren(element, { context: [contextUpdater(ImportTextFormat, (bits) => bits | format)] });
}

/** What pasted HTML has beyond the elements that Lexical's own extensions read. */
export const importRules = [CodeBlockRule, TableRowRule, LineRule, StrikethroughRule, CodeRule];
