// @vitest-environment jsdom
import { $createCodeNode, CodeExtension } from '@lexical/code';
import { buildEditorFromExtensions } from '@lexical/extension';
import { $createLinkNode } from '@lexical/link';
import { $createListItemNode, $createListNode, ListExtension } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode, RichTextExtension } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, type LexicalNode } from 'lexical';
import { describe, expect, it } from 'vitest';
import { AllowedContentExtension } from './allowed-content-extension.ts';
import { SafeLinkExtension } from './safe-link-extension.ts';

function childrenAfter(nodes: () => LexicalNode[]): unknown {
  using editor = buildEditorFromExtensions(
    RichTextExtension,
    ListExtension,
    CodeExtension,
    SafeLinkExtension,
    AllowedContentExtension,
  );
  editor.update(
    () =>
      void $getRoot()
        .clear()
        .append(...nodes()),
    { discrete: true },
  );
  return editor.getEditorState().toJSON().root.children;
}

describe('what may be in a message', () => {
  it('keeps bold and italic and drops colour, underline and superscript', () => {
    const children = childrenAfter(() => {
      const text = $createTextNode('word').setStyle('color: red; font-size: 40px');
      text.toggleFormat('bold').toggleFormat('italic').toggleFormat('underline').toggleFormat('superscript');
      return [$createParagraphNode().append(text)];
    });
    expect(children).toMatchObject([{ type: 'paragraph', children: [{ text: 'word', format: 1 | 2, style: '' }] }]);
  });

  it('makes every heading one of level 2 or 3', () => {
    const children = childrenAfter(() =>
      (['h1', 'h2', 'h3', 'h5'] as const).map((tag) => $createHeadingNode(tag).append($createTextNode(tag))),
    );
    expect(children).toMatchObject([{ tag: 'h2' }, { tag: 'h2' }, { tag: 'h3' }, { tag: 'h3' }]);
  });

  it('makes a check list a list of bullets, with its items', () => {
    const children = childrenAfter(() => [
      $createListNode('check').append($createListItemNode(true).append($createTextNode('done'))),
    ]);
    expect(children).toMatchObject([
      { type: 'list', listType: 'bullet', children: [{ children: [{ text: 'done' }] }] },
    ]);
  });

  it('forgets alignment and indent of paragraphs', () => {
    const children = childrenAfter(() => [$createParagraphNode().setFormat('center').setIndent(3)]);
    expect(children).toMatchObject([{ type: 'paragraph', format: '', indent: 0 }]);
  });

  it('turns blocks inside of a quote into its lines, and keeps a nested list in its item', () => {
    const words = (text: string) => $createTextNode(text);
    const children = childrenAfter(() => [
      $createQuoteNode().append(
        $createParagraphNode().append(words('one')),
        $createListNode('bullet').append($createListItemNode().append(words('two'))),
        words('three'),
      ),
      $createListNode('bullet').append(
        $createListItemNode().append(
          $createParagraphNode().append(words('item')),
          $createListNode('bullet').append($createListItemNode().append(words('nested'))),
        ),
      ),
    ]);
    expect(children).toMatchObject([
      {
        type: 'quote',
        children: [{ text: 'one' }, { type: 'linebreak' }, { text: '- two' }, { type: 'linebreak' }, { text: 'three' }],
      },
      { type: 'list', children: [{ children: [{ text: 'item' }, { type: 'list' }] }] },
    ]);
  });

  it('nests no list deeper than the API takes', () => {
    const nested = (depth: number): LexicalNode =>
      $createListNode('bullet').append(
        $createListItemNode().append($createTextNode(`${depth}`)),
        ...(depth < 12 ? [$createListItemNode().append(nested(depth + 1))] : []),
      );
    const indents = JSON.stringify(childrenAfter(() => [nested(0)])).match(/"indent":\d+/g);
    expect(new Set(indents)).toEqual(new Set(Array.from({ length: 7 }, (_, indent) => `"indent":${indent}`)));
  });

  it('drops control characters and halves of characters, and nothing around them', () => {
    const children = childrenAfter(() => [
      $createParagraphNode().append($createTextNode('a\x1b[0m\x00b 👩‍💻\ud83d é')),
    ]);
    expect(children).toMatchObject([{ children: [{ text: 'a[0mb 👩‍💻 é' }] }]);
  });

  it('keeps code free of formats', () => {
    const children = childrenAfter(() => [
      $createCodeNode().append($createTextNode('a').toggleFormat('bold'), $createTextNode('b').toggleFormat('code')),
    ]);
    expect(children).toMatchObject([{ type: 'code', children: [{ text: 'ab', format: 0 }] }]);
  });

  it('makes one block of code inside of code, without links', () => {
    const children = childrenAfter(() => [
      $createCodeNode().append(
        $createCodeNode().append(
          $createTextNode('see '),
          $createLinkNode('https://example.com').append($createTextNode('https://example.com')),
        ),
      ),
    ]);
    expect(children).toMatchObject([{ type: 'code', children: [{ text: 'see https://example.com' }] }]);
  });
});
