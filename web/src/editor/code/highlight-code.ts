import { findCodeLanguage } from './code-languages.ts';
import type { CodeKind, CodeToken } from './code-tokens.ts';
import { locateTokens } from './locate-tokens.ts';
import { type Tokenizer, tokenizerOf } from './tokenizers.ts';

/** Longer code, which can only be on its way to be shortened, is not worth the time after each letter. */
const MAX_LENGTH = 50_000;

const highlights = new Map<CodeKind, Highlight>();

/**
 * Colours code by the CSS Custom Highlight API (`::highlight(code-…)` in code.css): the document and its elements stay as
 * they are. Code in no language we know, and in browsers without the API, stays plain. Lasts until the function it gives
 * is called; when the text changes, it has to be called anew.
 *
 * `element` holds the code as text, with a `br` or a line feed at the end of each line.
 */
export function highlightCode(element: HTMLElement, languageName: string | null | undefined): () => void {
  const language = findCodeLanguage(languageName);
  if (language === null || !('Highlight' in globalThis)) return () => {};
  let undo = () => {};
  let isOver = false;
  const show = (tokenize: Tokenizer) => {
    if (!isOver) undo = paint(element, tokenize);
  };
  const tokenizer = tokenizerOf(language);
  // What can't be fetched now stays plain: it is to be read, first of all.
  if (tokenizer instanceof Promise) tokenizer.then(show, () => {});
  else show(tokenizer);
  return () => {
    isOver = true;
    undo();
  };
}

function paint(element: HTMLElement, tokenize: Tokenizer): () => void {
  const ranges = locateTokens(element, (code): CodeToken[] => (code.length > MAX_LENGTH ? [] : tokenize(code))).map(
    ({ kind, ...place }) => ({ highlight: highlightOf(kind), range: new StaticRange(place) }),
  );
  for (const { highlight, range } of ranges) highlight.add(range);
  return () => {
    for (const { highlight, range } of ranges) highlight.delete(range);
  };
}

function highlightOf(kind: CodeKind): Highlight {
  let highlight = highlights.get(kind);
  if (!highlight) {
    highlight = new Highlight();
    highlights.set(kind, highlight);
    CSS.highlights.set(`code-${kind}`, highlight);
  }
  return highlight;
}
