// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { useDraft } from './use-draft.ts';

let root: Root;
let draft: ReturnType<typeof useDraft<string>>;

function Page() {
  draft = useDraft('ada.reply', '', (stored) => (typeof stored === 'string' ? stored : undefined));
  return null;
}

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});

function open() {
  root = createRoot(document.createElement('div'));
  act(() => root.render(<Page />));
}

const leave = () => act(() => root.unmount());

beforeEach(() => localStorage.clear());
afterEach(leave);

it('comes back after the page was left', () => {
  open();
  act(() => draft.setValue('Half a sentence'));
  leave();
  open();
  expect(draft.value).toBe('Half a sentence');
});

it('is stored when the tab is closed or put away, however soon', () => {
  open();
  act(() => draft.setValue('Just typed'));
  window.dispatchEvent(new Event('pagehide'));
  expect(localStorage.getItem('parley.draft.ada.reply')).toBe('"Just typed"');
});

it('applies changes one after the other to what it is by then', () => {
  open();
  act(() => {
    draft.update((before) => `${before}a`);
    draft.update((before) => `${before}b`);
  });
  expect(draft.value).toBe('ab');
});

it('is forgotten once it was sent', () => {
  open();
  act(() => draft.setValue('Sent'));
  act(() => draft.discard());
  leave();
  expect(localStorage.length).toBe(0);
  open();
  expect(draft.value).toBe('');
});

it('starts anew when what is stored cannot be read', () => {
  localStorage.setItem('parley.draft.ada.reply', '{"older": "shape"}');
  open();
  expect(draft.value).toBe('');
});
