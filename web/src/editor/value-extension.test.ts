// @vitest-environment jsdom
import { buildEditorFromExtensions, getExtensionDependencyFromEditor } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import { RichTextExtension } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  configExtension,
  UNDO_COMMAND,
} from 'lexical';
import { describe, expect, it } from 'vitest';
import type { RichTextValue } from './rich-text-value.ts';
import { ValueExtension } from './value-extension.ts';

function open(initialValue: RichTextValue | null = null) {
  const editor = buildEditorFromExtensions(
    RichTextExtension,
    HistoryExtension,
    configExtension(ValueExtension, { initialValue }),
  );
  const values: (RichTextValue | null)[] = [];
  const { onChange, setValue } = getExtensionDependencyFromEditor(editor, ValueExtension).output;
  onChange.value = (value) => void values.push(value);
  const write = (text: string) =>
    editor.update(
      () =>
        void $getRoot()
          .clear()
          .append($createParagraphNode().append($createTextNode(text))),
      {
        discrete: true,
      },
    );
  const read = () => editor.read(() => $getRoot().getTextContent());
  return { editor, values, setValue, write, read };
}

describe('the value of the editor', () => {
  it('is handed out after a change, and given back makes the same document', () => {
    const first = open();
    first.write('my draft');
    const [value] = first.values;
    expect(first.values).toHaveLength(1);
    const second = open(value ?? null);
    expect(second.read()).toBe('my draft');
    expect(second.values).toEqual([]);
  });

  it('is null when nothing is left to read', () => {
    const { write, values } = open();
    write('a');
    write(' ');
    expect(values.at(-1)).toBeNull();
  });

  it('does not change when only the selection moves', () => {
    const { editor, write, values } = open();
    write('words');
    editor.update(() => void $getRoot().selectStart(), { discrete: true });
    expect(values).toHaveLength(1);
  });

  it('is replaced from outside without a word back, and undo cannot bring the old one back', () => {
    const { editor, write, values, setValue, read } = open();
    write('sent');
    setValue(null);
    expect(read()).toBe('');
    editor.update(() => void editor.dispatchCommand(UNDO_COMMAND, undefined), { discrete: true });
    expect(read()).toBe('');
    expect(values).toHaveLength(1);
  });

  it('has the caret at its end when it was replaced while somebody had it there', () => {
    const earlier = open();
    earlier.write('typed in another tab');
    const { editor, values, setValue } = open(earlier.values[0]);
    const field = document.createElement('div');
    field.contentEditable = 'true';
    field.tabIndex = 0;
    document.body.append(field);
    editor.setRootElement(field);
    setValue(null);
    field.focus();
    setValue(earlier.values[0] ?? null);
    const caret = editor.read(() => {
      const selection = $getSelection();
      return $isRangeSelection(selection) && selection.isCollapsed() ? selection.anchor.offset : undefined;
    });
    expect(caret).toBe('typed in another tab'.length);
    expect(values).toEqual([]);
    field.remove();
  });
});
