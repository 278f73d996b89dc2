import { expect, it } from 'vitest';
import { isRichTextValue } from '@/editor/rich-text-value.ts';
import { plainText } from './plain-text.ts';

const text = (words: string) => ({ type: 'text', text: words });
const block = (type: string, ...children: object[]) => ({ type, children });

it('keeps words, lines, list items and paragraphs apart', () => {
  const value: unknown = {
    root: block(
      'root',
      block('paragraph', text('It fails '), block('link', text('here')), { type: 'linebreak' }, text('every time.')),
      block('list', block('listitem', text('one')), block('listitem', text('two'))),
    ),
  };
  expect(isRichTextValue(value) && plainText(value)).toBe('It fails here\nevery time.\n\none\ntwo');
});
