import { describe, expect, it } from 'vitest';
import {
  isEmptyRichText,
  isRichTextValue,
  joinRichText,
  plainRichText,
  type RichTextValue,
  richTextLength,
} from './rich-text-value.ts';

const text = (value: string) => ({ type: 'text', version: 1, text: value });
const block = (type: string, ...children: object[]) => ({ type, version: 1, children });
function documentOf(...children: object[]): RichTextValue {
  const value: unknown = { root: block('root', ...children) };
  if (!isRichTextValue(value)) throw new Error('not a document');
  return value;
}

describe('a rich text value', () => {
  it('is empty without words, whatever blocks it has', () => {
    expect(isEmptyRichText(null)).toBe(true);
    expect(isEmptyRichText(documentOf())).toBe(true);
    expect(isEmptyRichText(documentOf(block('paragraph', text('  ')), block('list', block('listitem'))))).toBe(true);
  });

  it('is not empty with a word deep inside', () => {
    expect(isEmptyRichText(documentOf(block('list', block('listitem', block('link', text('here'))))))).toBe(false);
  });

  it('counts characters, and one for each line break', () => {
    const value = documentOf(
      block('paragraph', text('two'), { type: 'linebreak', version: 1 }, text('lines')),
      block('list', block('listitem', text('a')), block('listitem', block('link', text('b')))),
    );
    expect(richTextLength(value)).toBe('two\nlinesab'.length);
    expect(richTextLength(null)).toBe(0);
  });

  it('is made of a line of words', () => {
    const value = plainRichText('How do billing cycles work?');
    expect(isRichTextValue(value)).toBe(true);
    expect(richTextLength(value)).toBe(27);
  });

  it('is joined block after block', () => {
    const joined = joinRichText(documentOf(block('paragraph', text('a'))), documentOf(block('quote', text('b'))));
    expect(joined.root.children).toMatchObject([{ type: 'paragraph' }, { type: 'quote' }]);
    expect(joinRichText(joined, null)).toBe(joined);
  });

  it('refuses stored JSON of another shape', () => {
    expect(isRichTextValue({ root: { type: 'root', children: [] } })).toBe(true);
    expect(isRichTextValue({ root: { type: 'paragraph', children: [] } })).toBe(false);
    expect(isRichTextValue('text')).toBe(false);
    expect(isRichTextValue(null)).toBe(false);
  });
});
