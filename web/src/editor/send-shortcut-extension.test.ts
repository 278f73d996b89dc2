// @vitest-environment jsdom
import { buildEditorFromExtensions, getExtensionDependencyFromEditor } from '@lexical/extension';
import { $createQuoteNode, RichTextExtension } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, IS_APPLE } from 'lexical';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SendShortcutExtension } from './send-shortcut-extension.ts';

const COMMAND_KEY = IS_APPLE ? { metaKey: true } : { ctrlKey: true };

function open(onSend: (() => void) | null, sendsOnEnter = false) {
  const editor = buildEditorFromExtensions(RichTextExtension, SendShortcutExtension);
  const { output } = getExtensionDependencyFromEditor(editor, SendShortcutExtension);
  output.onSend.value = onSend;
  output.sendsOnEnter.value = sendsOnEnter;
  const field = document.body.appendChild(document.createElement('div'));
  field.contentEditable = 'true';
  editor.setRootElement(field);
  editor.update(() => void $getRoot().clear().append($createParagraphNode()).selectEnd(), { discrete: true });
  const press = (init: KeyboardEventInit) => {
    const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init });
    field.dispatchEvent(event);
    return event;
  };
  return { editor, press };
}

afterEach(() => document.body.replaceChildren());

describe('sending by keyboard', () => {
  it('sends with Ctrl+Enter (⌘+Enter on a Mac) and writes no new line', () => {
    const onSend = vi.fn();
    const { editor, press } = open(onSend);
    const event = press(COMMAND_KEY);
    expect(onSend).toHaveBeenCalledOnce();
    expect(event.defaultPrevented).toBe(true);
    expect(editor.read(() => $getRoot().getChildrenSize())).toBe(1);
    editor.dispose();
  });

  it('does not send with Enter, Shift+Enter or Alt+Enter', () => {
    const onSend = vi.fn();
    const { editor, press } = open(onSend);
    press({});
    press({ shiftKey: true });
    press({ ...COMMAND_KEY, altKey: true });
    expect(onSend).not.toHaveBeenCalled();
    editor.dispose();
  });

  it('sends with Enter where the field says so, but neither with Shift+Enter nor in a quote', () => {
    const onSend = vi.fn();
    const { editor, press } = open(onSend, true);
    expect(press({}).defaultPrevented).toBe(true);
    expect(onSend).toHaveBeenCalledOnce();
    press({ shiftKey: true });
    editor.update(() => void $getRoot().clear().append($createQuoteNode()).selectEnd(), { discrete: true });
    press({});
    expect(onSend).toHaveBeenCalledOnce();
    editor.dispose();
  });
});
