import { describe, expect, it } from 'vitest';
import { richTextLimits } from './rich-text.ts';
import { safeUrl } from './safe-url.ts';

describe('the address of a link', () => {
  it.each([
    ['https://example.com', 'https://example.com/'],
    ['HTTP://EXAMPLE.com/A?b=c#d', 'http://example.com/A?b=c#d'],
    ['  https://example.com/a  ', 'https://example.com/a'],
    ['mailto:me@example.com?subject=Hi', 'mailto:me@example.com?subject=Hi'],
    ['https://bücher.example/ä b', 'https://xn--bcher-kva.example/%C3%A4%20b'],
    ['https://example.com/"><script>', 'https://example.com/%22%3E%3Cscript%3E'],
    ['https://example.com\\@evil.example', 'https://example.com/@evil.example'],
    ['https:example.com', 'https://example.com/'],
  ])('%s is written as the URL standard writes it', (address, url) => {
    expect(safeUrl(address)).toBe(url);
    expect(safeUrl(url)).toBe(url);
  });

  it('is the same however often it was asked for', () => {
    const answers = Array.from({ length: 20_000 }, () => safeUrl('https://bücher.example'));
    expect(new Set(answers)).toEqual(new Set(['https://xn--bcher-kva.example/']));
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'java\u0000script:alert(1)',
    'javascript\u200b:alert(1)',
    'javascript&colon;alert(1)',
    '&#106;avascript:alert(1)',
    'javascript:https://example.com',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.com/1',
    'view-source:https://example.com',
    'file:///etc/passwd',
    'ftp://example.com',
    'tel:+123',
    'ht\ntps://example.com',
    'https://exam\u0007ple.com',
    'https://example.com/\ud800',
  ])('%j is refused', (address) => {
    expect(safeUrl(address)).toBeNull();
  });

  it.each(['//evil.example', '/tickets', '#top', '?a', 'example.com', '', ' ', 'https://', 'http://[', 'mailto:'])(
    '%j, which names no place of its own, is refused',
    (address) => {
      expect(safeUrl(address)).toBeNull();
    },
  );

  it('is at most 2,048 characters long, percent-encoding included', () => {
    const longest = `https://example.com/${'a'.repeat(richTextLimits.urlLength - 'https://example.com/'.length)}`;
    expect(safeUrl(longest)).toBe(longest);
    expect(safeUrl(`${longest}a`)).toBeNull();
    expect(safeUrl(`https://example.com/${'ä'.repeat(400)}`)).toBeNull();
  });
});
