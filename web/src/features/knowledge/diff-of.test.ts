import { expect, it } from 'vitest';
import { diffOf } from './diff-of.ts';

const joined = (parts: ReturnType<typeof diffOf>, other: 'gone' | 'new') =>
  parts.flatMap(({ kind, text }) => (kind === 'same' || kind === other ? text : [])).join('');

it('tells words that went from words that came', () => {
  expect(diffOf('Open the old port', 'Open the new port')).toEqual([
    { kind: 'same', text: 'Open the ' },
    { kind: 'gone', text: 'old' },
    { kind: 'new', text: 'new' },
    { kind: 'same', text: ' port' },
  ]);
});

it.each([
  ['', 'Something'],
  ['One\n\nTwo', 'One\nTwo three'],
  ['  spaced  out ', 'spaced out'],
])('holds both texts whole: %j and %j', (before, after) => {
  const parts = diffOf(before, after);
  expect(joined(parts, 'gone')).toBe(before);
  expect(joined(parts, 'new')).toBe(after);
});
