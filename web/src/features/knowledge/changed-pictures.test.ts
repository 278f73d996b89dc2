// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { changedPictures } from './changed-pictures.ts';

const src = (n: number) => `/files/0198a000-0000-7000-8000-00000000000${n}/map.png`;
const map = (n: number, alt = 'A map') => `<figure><img src="${src(n)}" alt="${alt}" width="6" height="4"></figure>`;

it('tells a picture from another in its place, whatever is said of both', () => {
  expect(changedPictures(`<p>See:</p>${map(1)}${map(2)}`, `<p>See:</p>${map(3)}${map(2)}`)).toEqual([
    { kind: 'gone', src: src(1), alt: 'A map' },
    { kind: 'new', src: src(3), alt: 'A map' },
  ]);
});

it('tells none where pictures are the same, in whatever order and words', () => {
  expect(changedPictures(map(1) + map(2), map(2) + map(1, 'A plan') + map(1))).toEqual([]);
});

it('tells each once, and shows none of another server', () => {
  const elsewhere = '<img src="https://e.example/a.png" alt="A pixel">';
  expect(changedPictures(elsewhere, map(1) + map(1))).toEqual([{ kind: 'new', src: src(1), alt: 'A map' }]);
});
