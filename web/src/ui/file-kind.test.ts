import { expect, it } from 'vitest';
import { fileDetails } from './file-kind.ts';

it('says what a file is and how large, in words', () => {
  expect(fileDetails({ kind: 'pdf', bytes: 1_258_291 })).toBe('PDF, 1.2 MB');
  expect(fileDetails({ kind: 'docx', bytes: 20_480 })).toBe('Word document, 20 KB');
  expect(fileDetails({ kind: 'jpg', bytes: 1 })).toBe('JPEG image, 1 byte');
});

it('names a kind that has no word of its own by its extension', () => {
  expect(fileDetails({ kind: 'toml', bytes: 412 })).toBe('TOML, 412 bytes');
});
