import { expect, it } from 'vitest';
import { safeReturnPath } from './return-path.ts';

const origin = 'https://support.example.com';

it.each(['/tickets', '/tickets/TKT-7KQ2M-X9PA?tab=open#latest', '/'])('comes back to %s', (path) => {
  expect(safeReturnPath(path, origin)).toBe(path);
});

it.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/.//evil.example',
  'javascript:alert(1)',
  'tickets',
  '',
  undefined,
  42,
])('does not go to %j', (value) => {
  expect(safeReturnPath(value, origin)).toBeUndefined();
});
