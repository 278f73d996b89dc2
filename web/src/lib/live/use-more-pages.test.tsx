// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { CombinedError } from 'urql';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type MorePages, type PageRead, useMorePages } from './use-more-pages.ts';

interface Answer {
  of?: string;
  answer: string;
  items: string[];
  next: string | null;
}

let root: Root;
let pages: MorePages<string>;
/** Places that were asked for and have not been answered, oldest first. */
let asked: { from: string; give: (page?: PageRead<string>) => Promise<void> }[];

function List({ of = 'all', answer, items, next }: Answer) {
  pages = useMorePages<string>({
    of,
    next,
    first: { items, answer },
    read: (from) =>
      new Promise((resolve) => {
        const error = new CombinedError({ networkError: new Error('offline') });
        asked.push({ from, give: (page) => act(async () => resolve(page ? { page } : { error })) });
      }),
  });
  return null;
}

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});
beforeEach(() => {
  asked = [];
  root = createRoot(document.createElement('div'));
});
afterEach(() => act(async () => root.unmount()));

const show = (answer: Answer) => act(async () => root.render(<List {...answer} />));
const load = () => act(async () => pages.load());
const answerNext = (page?: PageRead<string>) => asked.shift()?.give(page);

it('reads each page from where the one before ended', async () => {
  await show({ answer: '1', items: ['a', 'b'], next: 'b' });
  await load();
  await answerNext({ items: ['c', 'd'], next: 'd' });
  await load();
  expect(asked.map(({ from }) => from)).toEqual(['d']);
  await answerNext({ items: ['e'], next: null });
  expect(pages).toMatchObject({ items: ['c', 'd', 'e'], hasMore: false, loading: false });
});

it('reads them again when the first page is, and keeps the former ones until it has', async () => {
  await show({ answer: '1', items: ['a', 'b'], next: 'b' });
  await load();
  await answerNext({ items: ['c', 'd'], next: 'd' });
  await load();
  await answerNext({ items: ['e', 'f'], next: 'f' });

  await show({ answer: '2', items: ['new', 'a'], next: 'a' });
  expect(pages.items).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  expect(pages.loading).toBe(true);
  await answerNext({ items: ['b', 'c'], next: 'c' });
  expect(pages.items).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  await answerNext({ items: ['d', 'e'], next: 'e' });
  expect(pages).toMatchObject({ items: ['b', 'c', 'd', 'e'], hasMore: true, loading: false });
  expect(asked).toEqual([]);
});

it('has what could be read again, and says why it is not all', async () => {
  await show({ answer: '1', items: ['a'], next: 'a' });
  await load();
  await answerNext({ items: ['b'], next: 'b' });
  await show({ answer: '2', items: ['a'], next: 'a' });
  await answerNext();
  expect(pages).toMatchObject({ items: [], hasMore: true, loading: false });
  expect(pages.error?.networkError?.message).toBe('offline');
  await show({ answer: '3', items: ['new'], next: 'new' });
  await load();
  expect(asked.map(({ from }) => from)).toEqual(['new']);
  await answerNext({ items: ['b'], next: null });
  expect(pages).toMatchObject({ items: ['b'], hasMore: false, error: undefined });
});

it('starts over with another list, whatever was on its way', async () => {
  await show({ answer: '1', items: ['a'], next: 'a' });
  await load();
  await show({ of: 'mine', answer: '1', items: ['x'], next: 'x' });
  expect(pages).toMatchObject({ items: [], hasMore: true, loading: false });
  await load();
  await answerNext({ items: ['b'], next: 'b' });
  expect(pages.items).toEqual([]);
  await answerNext({ items: ['y'], next: null });
  expect(pages).toMatchObject({ items: ['y'], hasMore: false });
});

it('reads the page that was on its way when the first page is read again', async () => {
  await show({ answer: '1', items: ['a', 'b'], next: 'b' });
  await load();
  await show({ answer: '2', items: ['new', 'a'], next: 'a' });
  expect(pages.loading).toBe(true);
  await answerNext({ items: ['c', 'd'], next: 'd' });
  expect(pages.items).toEqual([]);
  await answerNext({ items: ['b', 'c'], next: 'c' });
  expect(pages).toMatchObject({ items: ['b', 'c'], hasMore: true, loading: false });

  await load();
  await show({ answer: '3', items: ['newer', 'new'], next: 'new' });
  asked.shift();
  await answerNext({ items: ['a', 'b'], next: 'b' });
  await answerNext({ items: ['c', 'd'], next: 'd' });
  expect(pages).toMatchObject({ items: ['a', 'b', 'c', 'd'], hasMore: true, loading: false });
  expect(asked).toEqual([]);
});
