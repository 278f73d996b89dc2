// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { CodeToken } from './code-tokens.ts';
import { locateTokens } from './locate-tokens.ts';

/** Texts of the ranges of these parts, in an element with this HTML. */
function located(html: string, ...parts: [number, number][]): string[] {
  const element = document.createElement('code');
  element.innerHTML = html;
  const tokens = parts.map(([start, end]): CodeToken => ({ start, end, kind: 'keyword' }));
  return locateTokens(element, () => tokens).map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range.toString();
  });
}

it('finds parts in one text', () => {
  expect(located('let a = 1;\nlet b', [0, 3], [8, 9], [11, 14])).toEqual(['let', '1', 'let']);
});

it('finds parts in texts of their own, with line breaks between', () => {
  const html = '<span>let a</span><br><span>\t</span><span>let b</span><br><br><span>c</span>';
  expect(located(html, [0, 3], [4, 5], [7, 10], [11, 12], [14, 15])).toEqual(['let', 'a', 'let', 'b', 'c']);
});

it('finds a part that goes over lines', () => {
  expect(located('<span>/* a</span><br><span>b */</span><br><span>c</span>', [0, 9], [10, 11])).toEqual([
    '/* ab */',
    'c',
  ]);
});

it('gives the whole code to the tokenizer', () => {
  const element = document.createElement('code');
  element.innerHTML = '<span>a</span><br><span>b</span><br>';
  const codes: string[] = [];
  locateTokens(element, (code) => {
    codes.push(code);
    return [];
  });
  expect(codes).toEqual(['a\nb\n']);
});
