import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';

describe('text from elsewhere', () => {
  it.each([
    ['colours', '\x1b[1;31merror\x1b[0m: \x1b[38;2;10;20;30mno\x1b[m space', 'error: no space'],
    ['colours of one byte', '\x9b31merror\x9b0m', 'error'],
    ['movements of the cursor', 'a\x1b[2K\x1b[1Gb\x1b[?25h', 'ab'],
    ['the title of a window', '\x1b]0;me@host: ~\x07$ ls', '$ ls'],
    ['links', 'see \x1b]8;;https://example.com\x1b\\the log\x1b]8;;\x1b\\.', 'see the log.'],
    ['character sets and saved cursors', '\x1b(Ba\x1b7b\x1b8c\x1bMd', 'abcd'],
    ['a string that never ends', 'a\x1b]0;title', 'a'],
    ['letters struck twice', 'N\bNA\bAM\bME\bE and _\bx', 'NAME and x'],
    ['bells and other control characters', 'a\x07b\x00c\x7fd\x85e', 'abcde'],
    ['halves of characters and byte order marks', '\ufeffa\ud83db\ude00', 'ab'],
  ])('loses %s', (_, text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  it('keeps line ends, as one character each, and tabs, spaces and emoji', () => {
    expect(cleanText('a\r\nb\rc\nd\u2028e\n\n\t  f 👩‍💻\u00a0g')).toBe('a\nb\nc\nd\ne\n\n\t  f 👩‍💻\u00a0g');
  });

  it('is read once however often a sequence begins', () => {
    expect(cleanText('\x1b]'.repeat(100_000))).toBe('');
    expect(cleanText('\x1b['.repeat(100_000)).length).toBeLessThanOrEqual(100_000);
  });
});
