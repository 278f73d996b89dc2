// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { KeptProvider } from '@/lib/kept/kept.tsx';
import { type KeptStore, openKeptStore } from '@/lib/kept/kept-store.ts';
import { useDraft } from './use-draft.ts';

let root: Root;
let kept: KeptStore;
let drafts: ReturnType<typeof useDraft<string>>[];

function Field({ tab }: { tab: number }) {
  drafts[tab] = useDraft('ada.reply', '', (stored) => (typeof stored === 'string' ? stored : undefined));
  return null;
}

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});

/** A page with the field in it, or with more than one for the same draft, as in several tabs. */
function open({ fields = 1 } = {}) {
  root = createRoot(document.createElement('div'));
  drafts = [];
  act(() =>
    root.render(
      <KeptProvider kept={kept}>
        {[0, 1].slice(0, fields).map((tab) => (
          <Field key={tab} tab={tab} />
        ))}
      </KeptProvider>,
    ),
  );
}

const leave = () => act(() => root.unmount());

beforeEach(async () => {
  kept = await openKeptStore({});
});
afterEach(() => {
  leave();
  kept.close();
});

it('comes back after the page was left', () => {
  open();
  act(() => drafts[0]!.setValue('Half a sentence'));
  leave();
  open();
  expect(drafts[0]!.value).toBe('Half a sentence');
});

it('applies changes one after the other to what it is by then', () => {
  open();
  act(() => {
    drafts[0]!.update((before) => `${before}a`);
    drafts[0]!.update((before) => `${before}b`);
  });
  expect(drafts[0]!.value).toBe('ab');
});

it('takes a change from a page that was left meanwhile', () => {
  open();
  const { update } = drafts[0]!;
  leave();
  update((before) => `${before}late`);
  open();
  expect(drafts[0]!.value).toBe('late');
});

it('is the same wherever it is shown', () => {
  open({ fields: 2 });
  act(() => drafts[0]!.setValue('One'));
  act(() => drafts[1]!.update((before) => `${before}, two`));
  expect(drafts.map(({ value }) => value)).toEqual(['One, two', 'One, two']);
});

it('is forgotten once it was sent', () => {
  open({ fields: 2 });
  act(() => drafts[0]!.setValue('Sent'));
  act(() => drafts[0]!.discard());
  expect(drafts.map(({ value }) => value)).toEqual(['', '']);
  expect(kept.list('')).toEqual([]);
});

it('is none once it is as it was at first', () => {
  open();
  act(() => drafts[0]!.setValue('a'));
  act(() => drafts[0]!.setValue(''));
  expect(kept.list('')).toEqual([]);
});

it('starts anew when what is stored cannot be read', async () => {
  await kept.change({ 'draft/ada.reply': { older: 'shape' } });
  open();
  expect(drafts[0]!.value).toBe('');
});
