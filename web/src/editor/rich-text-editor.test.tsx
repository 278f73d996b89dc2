// @vitest-environment jsdom
import { act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { RichTextEditor } from './rich-text-editor.tsx';
import { isRichTextValue, type RichTextValue } from './rich-text-value.ts';

let root: Root;

// jsdom lays nothing out, and so has none.
class ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, ResizeObserver });
});
afterEach(async () => {
  await act(async () => root.unmount());
  document.body.replaceChildren();
});

function written(text: string): RichTextValue {
  const value: unknown = {
    root: {
      type: 'root',
      version: 1,
      children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text }] }],
    },
  };
  if (!isRichTextValue(value)) throw new Error('not a document');
  return value;
}

let give: (value: RichTextValue | null) => void;

function Form({ initial, maxLength }: { initial: RichTextValue | null; maxLength?: number }) {
  const [value, setValue] = useState(initial);
  give = setValue;
  return <RichTextEditor label="Reply" value={value} onChange={setValue} placeholder="Write" maxLength={maxLength} />;
}

async function show(initial: RichTextValue | null, maxLength?: number) {
  root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () => root.render(<Form initial={initial} {...(maxLength === undefined ? {} : { maxLength })} />));
  const find = (selector: string) => {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`nothing matches ${selector}`);
    return element;
  };
  return { field: find('[role=textbox]'), toolbar: find('[role=toolbar]'), find };
}

describe('the message field', () => {
  it('is a text box with a name, and shows what it is given', async () => {
    const { field } = await show(written('my draft'));
    expect(field.getAttribute('aria-label')).toBe('Reply');
    expect(field.getAttribute('aria-multiline')).toBe('true');
    expect(field.textContent).toBe('my draft');
  });

  it('takes another document from outside', async () => {
    const { field } = await show(written('sent'));
    await act(async () => give(null));
    expect(field.textContent).toBe('');
    await act(async () => give(written('back again')));
    expect(field.textContent).toBe('back again');
  });

  it('says that a text is too long, by how much, and that the field is invalid, without cutting it', async () => {
    const { field, find } = await show(written('x'.repeat(12)), 10);
    expect(find('[role=alert]').textContent).toBe('2 characters too many. A message has at most 10 characters.');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.getAttribute('aria-describedby')?.split(' ')).toContain(find('[role=alert]').id);
    expect(field.textContent).toHaveLength(12);
  });

  it('says how much is left only when it gets tight', async () => {
    await show(written('x'.repeat(95)), 100);
    expect(document.body.textContent).toContain('5 characters left');
    await act(async () => give(written('x'.repeat(80))));
    expect(document.body.textContent).not.toContain('left');
  });
});

describe('the toolbar', () => {
  const named = (toolbar: HTMLElement, name: string) =>
    toolbar.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)!;
  const press = (element: Element, key: string, init: KeyboardEventInit = {}) =>
    act(async () => {
      element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
      await new Promise((resolve) => setTimeout(resolve));
    });

  it('is one stop of the Tab key, with the arrow keys inside', async () => {
    const { toolbar } = await show(null);
    const buttons = [...toolbar.querySelectorAll('button')];
    expect(buttons.every((button) => button.getAttribute('aria-label'))).toBe(true);
    await act(async () => buttons[0]?.focus());
    expect(buttons.filter((button) => button.tabIndex === 0)).toEqual([buttons[0]]);
    await press(buttons[0]!, 'ArrowRight');
    expect(document.activeElement).toBe(buttons[1]);
  });

  it('is reached by Alt+F10, as the field says', async () => {
    const { field, toolbar } = await show(written('words'));
    const hints = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(hints.map((id) => document.getElementById(id)?.textContent)).toContain('Alt+F10 goes to formatting.');
    await press(field, 'F10', { altKey: true });
    expect(document.activeElement).toBe(named(toolbar, 'Bold'));
  });

  it('says which block is on, and turns it on and off', async () => {
    const { toolbar } = await show(written('words'));
    for (const name of ['Bulleted list', 'Numbered list', 'Quote', 'Code block']) {
      await act(async () => named(toolbar, name).click());
      expect(named(toolbar, name).getAttribute('aria-pressed'), name).toBe('true');
      await act(async () => named(toolbar, name).click());
      expect(named(toolbar, name).getAttribute('aria-pressed'), name).toBe('false');
    }
  });

  it('offers no formats and no links in code, and the language beside it', async () => {
    const { field, toolbar, find } = await show(written('words'));
    await act(async () => named(toolbar, 'Code block').click());
    expect(named(toolbar, 'Code block').getAttribute('aria-pressed')).toBe('true');
    for (const name of ['Bold', 'Italic', 'Strikethrough', 'Code', 'Link']) {
      expect(named(toolbar, name).disabled, name).toBe(true);
    }
    const language = find('select[aria-label="Language of the code"]');
    if (!(language instanceof HTMLSelectElement)) throw new Error('no select');
    expect(language.selectedOptions[0]?.textContent).toBe('Plain text');
    await act(async () => {
      language.value = 'typescript';
      language.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(field.querySelector('code')?.getAttribute('data-language')).toBe('typescript');
    expect(language.selectedOptions[0]?.textContent).toBe('TypeScript');
  });

  it('undoes and redoes', async () => {
    const { field, toolbar } = await show(written('words'));
    expect(named(toolbar, 'Undo').disabled).toBe(true);
    await act(async () => named(toolbar, 'Quote').click());
    await act(async () => named(toolbar, 'Undo').click());
    expect(field.querySelector('blockquote')).toBeNull();
    await act(async () => named(toolbar, 'Redo').click());
    expect(field.querySelector('blockquote')).not.toBeNull();
  });
});
