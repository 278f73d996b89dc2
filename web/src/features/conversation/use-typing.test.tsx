// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { useSaidOnce } from './use-said-once.ts';
import { TYPING_LASTS_MS, useTyping } from './use-typing.ts';

let root: Root;
let typing: ReturnType<typeof useTyping>;
let said: string;

function Typing() {
  typing = useTyping();
  return null;
}

function Said({ words }: { words: string }) {
  said = useSaidOnce(words);
  return null;
}

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});
beforeEach(() => {
  vi.useFakeTimers();
  root = createRoot(document.createElement('div'));
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.useRealTimers();
});

const pass = (ms: number) => act(async () => void vi.advanceTimersByTime(ms));
const edit = (...args: Parameters<typeof typing.edited>) => act(async () => typing.edited(...args));
const say = (words: string) => act(async () => root.render(<Said words={words} />));

it('somebody writes until six seconds after their last key', async () => {
  await act(async () => root.render(<Typing />));
  expect(typing.writing).toBeUndefined();
  await edit('reply', true);
  await pass(TYPING_LASTS_MS - 1);
  await edit('reply', true);
  await pass(TYPING_LASTS_MS - 1);
  expect(typing.writing).toBe('reply');
  await pass(1);
  expect(typing.writing).toBeUndefined();
});

it('they write no more once it is sent, they have deleted it, or look elsewhere', async () => {
  await act(async () => root.render(<Typing />));
  const ends = [
    () => act(async () => typing.sent()),
    () => edit('note', false),
    () => act(async () => void window.dispatchEvent(new Event('blur'))),
  ];
  for (const end of ends) {
    await edit('note', true);
    expect(typing.writing).toBe('note');
    await end();
    expect(typing.writing).toBeUndefined();
  }
});

it('a screen reader hears once that somebody writes, and nothing of their pauses', async () => {
  await say('');
  expect(said).toBe('');
  await say('Maya is replying…');
  expect(said).toBe('Maya is replying…');
  await say('');
  await pass(10_000);
  await say('Maya is replying…');
  expect(said).toBe('Maya is replying…');
  await say('Tomas is replying…');
  expect(said).toBe('Tomas is replying…');
  await say('');
  await pass(30_000);
  expect(said).toBe('');
});
