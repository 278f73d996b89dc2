// @vitest-environment jsdom
import { $createCodeNode } from '@lexical/code';
import { $createListItemNode, $createListNode } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  type ElementNode,
  type LexicalEditor,
} from 'lexical';
import { describe, expect, it } from 'vitest';
import { asMarkdown, openEditor } from './paste/clipboard.fixtures.ts';

const bullets = (...items: string[]) =>
  $createListNode('bullet').append(...items.map((words) => $createListItemNode().append($createTextNode(words))));
const BLOCKS: Readonly<Record<string, (words: string) => ElementNode>> = {
  quote: (words) => $createQuoteNode().append($createTextNode(words)),
  'code block': (words) => $createCodeNode().append($createTextNode(words)),
  'bulleted list': (words) => bullets(words),
  'numbered list': (words) => $createListNode('number').append($createListItemNode().append($createTextNode(words))),
  heading: (words) => $createHeadingNode('h2').append($createTextNode(words)),
};

function write(editor: LexicalEditor, blocks: () => ElementNode[], caret: 'start' | 'end' = 'end'): void {
  editor.update(
    () => {
      const root = $getRoot()
        .clear()
        .append(...blocks());
      if (caret === 'start') root.selectStart();
      else root.selectEnd();
    },
    { discrete: true },
  );
}

/** Presses keys, and types what is no key. Gives the last event. */
function press(editor: LexicalEditor, ...keys: string[]): KeyboardEvent {
  let event = new KeyboardEvent('keydown');
  for (const written of keys) {
    const key = written.replace('Shift+', '');
    if (!/^[A-Z]/.test(key)) {
      editor.update(
        () => {
          const selection = $getSelection();
          if ($isRangeSelection(selection)) selection.insertText(key);
        },
        { discrete: true },
      );
      continue;
    }
    event = new KeyboardEvent('keydown', { key, shiftKey: key !== written, bubbles: true, cancelable: true });
    editor.getRootElement()?.dispatchEvent(event);
    editor.update(() => {}, { discrete: true });
  }
  return event;
}

describe('Backspace at the start', () => {
  it.each(Object.entries(BLOCKS))('of a %s makes it a paragraph', (_, block) => {
    using editor = openEditor();
    write(editor, () => [block('words')], 'start');
    press(editor, 'Backspace');
    expect(asMarkdown(editor)).toBe('words');
  });

  it('of a nested item moves it out', () => {
    using editor = openEditor();
    write(editor, () => [bullets('one', 'two')]);
    press(editor, 'Tab');
    expect(asMarkdown(editor)).toBe('- one\n    - two');
    editor.update(() => void $getRoot().getAllTextNodes()[1]?.select(0, 0), { discrete: true });
    press(editor, 'Backspace');
    expect(asMarkdown(editor)).toBe('- one\n- two');
  });
});

describe('Enter', () => {
  it('begins another line in a quote, and leaves it on an empty one', () => {
    using editor = openEditor();
    write(editor, () => [$createQuoteNode().append($createTextNode('one'))]);
    press(editor, 'Enter', 'two');
    expect(asMarkdown(editor)).toBe('> one\n> two');
    press(editor, 'Enter', 'Enter', 'after');
    expect(asMarkdown(editor)).toBe('> one\n> two\n\nafter');
  });

  it('leaves an empty quote', () => {
    using editor = openEditor();
    write(editor, () => [$createQuoteNode()]);
    press(editor, 'Enter', 'words');
    expect(asMarkdown(editor)).toBe('words');
  });

  it('begins another item of a list, and leaves it on an empty one', () => {
    using editor = openEditor();
    write(editor, () => [bullets('one')]);
    press(editor, 'Enter', 'two', 'Enter', 'Enter', 'after');
    expect(asMarkdown(editor)).toBe('- one\n- two\n\nafter');
  });

  it('moves an empty nested item out before it leaves the list', () => {
    using editor = openEditor();
    write(editor, () => [bullets('one', 'two')]);
    press(editor, 'Tab', 'Enter', 'Enter', 'three');
    expect(asMarkdown(editor)).toBe('- one\n    - two\n- three');
  });

  it('keeps empty lines within code, and leaves it after two at its end', () => {
    using editor = openEditor();
    write(editor, () => [$createCodeNode().append($createTextNode('one'))]);
    press(editor, 'Enter', 'Enter', 'two');
    expect(asMarkdown(editor)).toBe('```\none\n\ntwo\n```');
    press(editor, 'Enter', 'Enter', 'Enter', 'after');
    expect(asMarkdown(editor)).toBe('```\none\n\ntwo\n```\n\nafter');
  });
});

describe('an arrow key at the edge', () => {
  it.each(['quote', 'code block'])('of a %s that stands alone makes room beside it', (name) => {
    using editor = openEditor();
    write(editor, () => [BLOCKS[name]!('words')]);
    press(editor, 'ArrowDown', 'after');
    editor.update(() => void $getRoot().selectStart(), { discrete: true });
    press(editor, 'ArrowUp', 'before');
    expect(asMarkdown(editor)).toMatch(/^before\n\n[\s\S]*words[\s\S]*\n\nafter$/);
  });

  it('of a paragraph makes none', () => {
    using editor = openEditor();
    write(editor, () => [$createParagraphNode().append($createTextNode('words'))]);
    press(editor, 'ArrowDown');
    expect(editor.read(() => $getRoot().getChildrenSize())).toBe(1);
  });
});

describe('Tab', () => {
  it('moves an item into a list, as deep as the API takes, and Shift+Tab out again', () => {
    using editor = openEditor();
    write(editor, () => [bullets('one', 'two')]);
    expect(press(editor, 'Tab').defaultPrevented).toBe(true);
    expect(asMarkdown(editor)).toBe('- one\n    - two');
    expect(press(editor, 'Shift+Tab').defaultPrevented).toBe(true);
    expect(asMarkdown(editor)).toBe('- one\n- two');
    const isTaken = Array.from({ length: 9 }, (_, item) => press(editor, 'Enter', `${item}`, 'Tab').defaultPrevented);
    expect(isTaken).toEqual([true, true, true, true, true, true, false, false, false]);
  });

  it('leaves the field where there is nothing to nest', () => {
    using editor = openEditor();
    write(editor, () => [bullets('one')]);
    expect(press(editor, 'Tab').defaultPrevented).toBe(false);
    expect(press(editor, 'Shift+Tab').defaultPrevented).toBe(false);
    for (const name of ['quote', 'code block', 'heading']) {
      write(editor, () => [BLOCKS[name]!('words')]);
      expect(press(editor, 'Tab').defaultPrevented, name).toBe(false);
    }
  });
});
