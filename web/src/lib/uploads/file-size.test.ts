import { expect, it } from 'vitest';
import { fileSize } from './file-size.ts';

it.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [1023, '1,023 bytes'],
  [1024, '1 KB'],
  [10_035, '9.8 KB'],
  [5_242_880, '5 MB'],
  [150_000_000, '143 MB'],
  [3 * 1024 ** 4, '3,072 GB'],
])('%i bytes are %s', (bytes, words) => {
  expect(fileSize(bytes)).toBe(words);
});
