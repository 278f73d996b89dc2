import { describe, expect, it } from 'vitest';
import { parseRichText } from './parse-rich-text.ts';
import { accepted, item, link, list, paragraph, state, text } from './rich-text.fixtures.ts';
import { richTextToText } from './to-text.ts';

const plain = (...blocks: readonly unknown[]): string => richTextToText(accepted(parseRichText(state(...blocks))));

describe('plain text of rich text', () => {
  it('sets blocks apart by one blank line, however many are blank', () => {
    const heading = { type: 'heading', tag: 'h2', children: [text('Title')] };
    expect(plain(heading, paragraph(), paragraph(text(' ')), paragraph(text('a', 1), text('b')))).toBe('Title\n\nab');
  });

  it('marks list items and indents what belongs to them', () => {
    const nested = item(list('bullet', item(text('x')), item(text('y\n\nz'))));
    expect(plain({ ...list('number', item(text('nine')), item(text('ten')), nested), start: 9 })).toBe(
      '9. nine\n10. ten\n    - x\n    - y\n\n      z',
    );
  });

  it('marks quotes, in each other too', () => {
    const inner = { type: 'quote', children: [text('one'), { type: 'linebreak' }, text('two')] };
    expect(plain({ type: 'quote', shadowRoot: true, children: [paragraph(text('said')), inner] }, inner)).toBe(
      '> said\n>\n> > one\n> > two\n\n> one\n> two',
    );
  });

  it('keeps code as it is', () => {
    expect(plain({ type: 'code', language: 'sh', children: [text('a  \\\n\tb')] })).toBe('a  \\\n\tb');
  });

  it.each([
    ['https://example.com/a', 'here', 'here (https://example.com/a)'],
    ['https://example.com/a', 'https://example.com/a', 'https://example.com/a'],
    ['https://example.com', 'example.com', 'example.com'],
    ['http://example.com', 'example.com', 'example.com'],
    ['https://evil.example', 'https://example.com', 'https://example.com (https://evil.example/)'],
    ['mailto:me@example.com', 'me@example.com', 'me@example.com'],
    ['mailto:me@example.com', 'write to me', 'write to me (me@example.com)'],
    ['https://example.com/%C3%A4', 'https://example.com/ä', 'https://example.com/ä'],
  ])('a link to %s with the words %j reads %j', (url, words, expected) => {
    expect(plain(paragraph(link(url, text(words))))).toBe(expected);
  });

  it('says nothing of an address that was not to be linked', () => {
    const unlinked = { ...link('https://example.com/a', text('a')), type: 'autolink', isUnlinked: true };
    expect(plain(paragraph(unlinked))).toBe('a');
  });
});
