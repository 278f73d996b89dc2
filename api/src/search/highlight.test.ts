import { describe, expect, it } from 'vitest';
import { excerpt, highlight, type TextSegment } from './highlight.ts';

const searching = (...terms: [word: string, ...similar: string[]][]) => ({
  terms: terms.map(([word, ...similar]) => ({ word, similar })),
});
const marked = (segments: TextSegment[] | null) =>
  segments?.map(({ text, found }) => (found ? `[${text}]` : text)).join('') ?? null;

describe('what was found', () => {
  it('is marked by whole words: what begins with a word, and what it may be a mistyping of', () => {
    expect(marked(highlight('Exports of an export fail', searching(['export'])))).toBe('[Exports] of an [export] fail');
    expect(marked(highlight('An invoice', searching(['invocie', 'invoice'])))).toBe('An [invoice]');
  });

  it('is the same in another case and without accents, and is shown as it was written', () => {
    expect(marked(highlight('Überweisung aus Łódź', searching(['uber'], ['lodz'])))).toBe('[Überweisung] aus [Łódź]');
  });

  it('is plain text, whatever it holds', () => {
    expect(highlight('<b>export</b>', searching(['export']))).toEqual([
      { text: '<b>', found: false },
      { text: 'export', found: true },
      { text: '</b>', found: false },
    ]);
  });

  it('leaves the text as it was', () => {
    const text = '  a\n\tb — 504: "ünïcode" 😀 TKT-7KQ2M-X9PA ';
    const segments = highlight(text, searching(['504'], ['tkt'], ['unicode']));
    expect(segments.map((segment) => segment.text).join('')).toBe(text);
  });
});

describe('an excerpt', () => {
  it('is the whole of a short text, in one line', () => {
    expect(marked(excerpt('It fails\n\nsince   Monday.', searching(['monday'])))).toBe('It fails since [Monday].');
  });

  it('is the part around the first word found, cut between words', () => {
    const text = `${'before '.repeat(100)}needle ${'after '.repeat(100)}`;
    const cut = marked(excerpt(text, searching(['needle'])))!;
    expect(cut).toMatch(/^… (before )+\[needle\]( after)+ …$/);
    expect(cut.length).toBeLessThan(230);
  });

  it('is none where nothing is found', () => {
    expect(excerpt('nothing here', searching(['needle']))).toBeNull();
  });
});
