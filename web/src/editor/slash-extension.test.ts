// @vitest-environment jsdom
import { buildEditorFromExtensions, getExtensionDependencyFromEditor } from '@lexical/extension';
import { RichTextExtension } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, $setSelection } from 'lexical';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SlashExtension } from './slash-extension.ts';

function open(text: string, onSlash: (() => void) | null) {
  const editor = buildEditorFromExtensions(RichTextExtension, SlashExtension);
  getExtensionDependencyFromEditor(editor, SlashExtension).output.onSlash.value = onSlash;
  const field = document.body.appendChild(document.createElement('div'));
  field.contentEditable = 'true';
  editor.setRootElement(field);
  editor.update(
    () => {
      const line = $createParagraphNode();
      if (text !== '') line.append($createTextNode(text));
      $getRoot().clear().append(line).selectEnd();
    },
    { discrete: true },
  );
  const press = (init: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true, ...init });
    field.dispatchEvent(event);
    return event.defaultPrevented;
  };
  return { editor, press };
}

afterEach(() => document.body.replaceChildren());

describe('a slash', () => {
  it('in an empty line opens what there is to choose, and is not written', () => {
    const onSlash = vi.fn();
    const { editor, press } = open('', onSlash);
    expect(press()).toBe(true);
    expect(onSlash).toHaveBeenCalledOnce();
    editor.dispose();
  });

  it('does so too right after the click that brought the focus', () => {
    const onSlash = vi.fn();
    const { editor, press } = open('', onSlash);
    editor.update(() => $setSelection(null), { discrete: true });
    expect(press()).toBe(true);
    editor.dispose();
  });

  it('does so too in a field that nobody has written in', () => {
    const onSlash = vi.fn();
    const { editor, press } = open('', onSlash);
    editor.update(() => void $getRoot().clear().selectEnd(), { discrete: true });
    expect(press()).toBe(true);
    editor.dispose();
  });

  it('is a slash after other words, with other keys, and where there is nothing to choose', () => {
    const onSlash = vi.fn();
    for (const [text, handler, init] of [
      ['either', onSlash, {}],
      ['', onSlash, { ctrlKey: true }],
      ['', null, {}],
    ] as const) {
      const { editor, press } = open(text, handler);
      expect(press(init)).toBe(false);
      editor.dispose();
    }
    expect(onSlash).not.toHaveBeenCalled();
  });
});
