import { describe, expect, it } from 'vitest';
import { refusalOf } from './refusal-words.ts';

const policy = { kinds: ['jpg', 'png', 'webp'], maxBytes: 5_242_880, maxCount: 5, hint: '' };
const file = (name: string, size: number) => ({ name, size });

describe('a file before it is sent', () => {
  it('is judged by its extension, whatever its case', () => {
    expect(refusalOf(file('SHOT.PNG', 1), policy, 0)).toBeUndefined();
    expect(refusalOf(file('archive.png.zip', 1), policy, 0)).toBe(
      'Not attached: .zip files are not taken here. Attach .jpg, .png or .webp.',
    );
  });

  it('may have exactly the bytes of the limit; one more is said to the byte', () => {
    expect(refusalOf(file('a.png', 5_242_880), policy, 0)).toBeUndefined();
    expect(refusalOf(file('a.png', 5_242_881), policy, 0)).toBe(
      'Not attached: it has 5,242,881 bytes, and 5 MB (5,242,880 bytes) is the most.',
    );
    expect(refusalOf(file('a.png', 7_600_000), policy, 0)).toBe('Not attached: it has 7.2 MB, and 5 MB is the most.');
  });

  it('is not one that begins with its only dot', () => {
    expect(refusalOf(file('.png', 1), policy, 0)).toContain('no extension');
  });

  it('has to find room', () => {
    expect(refusalOf(file('a.png', 1), policy, 4)).toBeUndefined();
    expect(refusalOf(file('a.png', 1), policy, 5)).toContain('5 files are the most');
    expect(refusalOf(file('a.png', 1), { ...policy, maxCount: 1 }, 1)).toContain('one file is the most');
  });
});
