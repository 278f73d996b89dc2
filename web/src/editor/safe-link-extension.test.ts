// @vitest-environment jsdom
import { $createCodeNode, CodeExtension } from '@lexical/code';
import { buildEditorFromExtensions } from '@lexical/extension';
import { $createLinkNode, TOGGLE_LINK_COMMAND } from '@lexical/link';
import { RichTextExtension } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, $isElementNode, type LexicalNode } from 'lexical';
import { describe, expect, it } from 'vitest';
import { SafeLinkExtension } from './safe-link-extension.ts';

const buildEditor = () => buildEditorFromExtensions(RichTextExtension, CodeExtension, SafeLinkExtension);

/** The document as `type(address)[children]`, short enough to compare by eye. */
function outline(editor: ReturnType<typeof buildEditor>): string {
  const of = (node: LexicalNode): string => {
    if (!$isElementNode(node)) return JSON.stringify(node.getTextContent());
    const address = 'getURL' in node && typeof node.getURL === 'function' ? `(${node.getURL()})` : '';
    return `${node.getType()}${address}[${node.getChildren().map(of).join(' ')}]`;
  };
  return editor.read(() => of($getRoot()));
}

function write(editor: ReturnType<typeof buildEditor>, nodes: () => LexicalNode[]): void {
  editor.update(
    () => {
      $getRoot()
        .clear()
        .append($createParagraphNode().append(...nodes()))
        .selectEnd();
    },
    { discrete: true },
  );
}

describe('links in the editor', () => {
  it('finds an address in what is typed, and keeps the brackets around it out', () => {
    using editor = buildEditor();
    write(editor, () => [$createTextNode('see (https://example.com/a) or maya@example.com')]);
    expect(outline(editor)).toBe(
      'root[paragraph["see (" autolink(https://example.com/a)["https://example.com/a"] ") or " autolink(mailto:maya@example.com)["maya@example.com"]]]',
    );
  });

  it('keeps the words of a link to a forbidden address and drops the address', () => {
    using editor = buildEditor();
    write(editor, () => [$createLinkNode('javascript:alert(1)').append($createTextNode('click'))]);
    expect(outline(editor)).toBe('root[paragraph["click"]]');
  });

  it('leaves an address in a code block alone', () => {
    using editor = buildEditor();
    editor.update(
      () =>
        void $getRoot()
          .clear()
          .append($createCodeNode().append($createTextNode('https://example.com'))),
      {
        discrete: true,
      },
    );
    expect(outline(editor)).toBe('root[code["https://example.com"]]');
  });

  it('turns the selected words into a link', () => {
    using editor = buildEditor();
    write(editor, () => [$createTextNode('the guide')]);
    editor.update(
      () => {
        $getRoot().select(0, 1);
        editor.dispatchCommand(TOGGLE_LINK_COMMAND, 'https://example.com');
      },
      { discrete: true },
    );
    expect(outline(editor)).toBe('root[paragraph[link(https://example.com)["the guide"]]]');
  });

  it('writes the address where nothing is selected', () => {
    using editor = buildEditor();
    write(editor, () => [$createTextNode('see ')]);
    editor.update(() => editor.dispatchCommand(TOGGLE_LINK_COMMAND, 'mailto:maya@example.com') && undefined, {
      discrete: true,
    });
    expect(outline(editor)).toBe('root[paragraph["see " link(mailto:maya@example.com)["maya@example.com"] " "]]');
  });

  it('refuses a forbidden address by command', () => {
    using editor = buildEditor();
    write(editor, () => [$createTextNode('words')]);
    editor.update(
      () => {
        $getRoot().select(0, 1);
        editor.dispatchCommand(TOGGLE_LINK_COMMAND, 'javascript:alert(1)');
      },
      { discrete: true },
    );
    expect(outline(editor)).toBe('root[paragraph["words"]]');
  });
});
