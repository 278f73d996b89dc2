// @vitest-environment jsdom
import { $createCodeNode } from '@lexical/code';
import { $createListItemNode, $createListNode, type ListNode } from '@lexical/list';
import { $createQuoteNode } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  type ElementNode,
  FORMAT_TEXT_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import { describe, expect, it } from 'vitest';
import { asMarkdown, openEditor, paste, pasted } from './clipboard.fixtures.ts';
import { word } from './clipboards.fixtures.ts';

/** Has these blocks in the editor and the caret behind them. */
function write(editor: LexicalEditor, blocks: () => LexicalNode[]): void {
  editor.update(
    () =>
      void $getRoot()
        .clear()
        .append(...blocks())
        .selectEnd(),
    { discrete: true },
  );
}

/** Has one text in a block, with a part of it selected. */
function select(editor: LexicalEditor, block: () => ElementNode, text: string, start: number, end: number): void {
  write(editor, () => [block().append($createTextNode(text))]);
  editor.update(() => void $getRoot().getAllTextNodes()[0]?.select(start, end), { discrete: true });
}

const html = (content: string) => pasted({ 'text/html': content, 'text/plain': 'as plain text' });

describe('plain text', () => {
  it('is not read as Markdown: what was copied stays as it was', () => {
    using editor = openEditor();
    paste(editor, { 'text/plain': '# a comment\n- one\n**kept** `as` [is](https://example.com)' });
    expect(editor.read(() => $getRoot().getTextContent())).toBe(
      '# a comment\n- one\n**kept** `as` [is](https://example.com)',
    );
    expect(
      editor.read(() =>
        $getRoot()
          .getChildren()
          .map((block) => block.getType()),
      ),
    ).toEqual(['paragraph']);
  });

  it('begins a paragraph after blank lines and joins what stands around it', () => {
    using editor = openEditor();
    select(editor, $createParagraphNode, 'before after', 7, 7);
    paste(editor, { 'text/plain': 'one\ntwo\n \n\n  three\n' });
    expect(asMarkdown(editor)).toBe('before one\ntwo\n\n  threeafter');
  });

  it('keeps the format at the caret', () => {
    using editor = openEditor();
    editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold');
    paste(editor, { 'text/plain': 'words' });
    expect(asMarkdown(editor)).toBe('**words**');
  });

  it('of many lines is kept whole', () => {
    const log = Array.from({ length: 1_000 }, (_, line) => `00:00:00 line ${line}`).join('\n');
    using editor = openEditor();
    paste(editor, { 'text/plain': log });
    expect(editor.read(() => $getRoot().getTextContent())).toBe(log);
  });
});

describe('in a block', () => {
  it('of text a name from VS Code stands within it', () => {
    const name = `<div style="font-family: Menlo, monospace;white-space: pre;"><div><span style="color: #569cd6;">retryLimit</span></div></div>`;
    using editor = openEditor();
    write(editor, () => [$createParagraphNode().append($createTextNode('what is '))]);
    paste(editor, { 'text/html': name, 'text/plain': 'retryLimit' });
    expect(asMarkdown(editor)).toBe('what is `retryLimit`');
  });

  const both = (text: string) => ({ 'text/plain': text, 'text/html': `<b>${text}</b>` });

  it('of code everything is characters', () => {
    using editor = openEditor();
    write(editor, () => [$createCodeNode('ts').append($createTextNode('a();'))]);
    paste(editor, both('\n  b("**");\n\n'));
    expect(asMarkdown(editor)).toBe('```ts\na();\n  b("**");\n\n\n```');
  });

  it('of code an address replaces what is selected', () => {
    using editor = openEditor();
    select(editor, () => $createCodeNode(), 'fetch(url)', 6, 9);
    paste(editor, both('https://example.com'));
    expect(asMarkdown(editor)).toBe('```\nfetch(https://example.com)\n```');
  });

  it('of a quote lines stay in the quote', () => {
    using editor = openEditor();
    write(editor, () => [$createQuoteNode().append($createTextNode('said '))]);
    paste(editor, { 'text/plain': 'one\n\ntwo' });
    expect(asMarkdown(editor)).toBe('> said one\n> \n> two');
  });

  it('of a list lines become items', () => {
    using editor = openEditor();
    write(editor, () => [
      $createListNode('bullet').append($createListItemNode().append($createTextNode('one'))),
      $createParagraphNode().append($createTextNode('after')),
    ]);
    editor.update(() => void $getRoot().getFirstChildOrThrow<ListNode>().selectEnd(), { discrete: true });
    paste(editor, { 'text/plain': ', and\ntwo\n\nthree\n' });
    expect(asMarkdown(editor)).toBe('- one, and\n- two\n- three\n\nafter');
  });
});

describe('an address', () => {
  it('pasted bare becomes a link', () => {
    using editor = openEditor();
    paste(editor, { 'text/plain': 'https://example.com/a?b=c' });
    expect(JSON.stringify(editor.getEditorState())).toContain('"url":"https://example.com/a?b=c"');
  });

  it.each([
    ['https://example.com', '[the guide](https://example.com)'],
    ['mailto:maya@example.com', '[the guide](mailto:maya@example.com)'],
    ['https://example.com and more', 'https://example.com and more'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
  ])('%s over a selection makes it %s', (address, expected) => {
    using editor = openEditor();
    select(editor, $createParagraphNode, 'the guide', 0, 9);
    paste(editor, { 'text/plain': address });
    expect(asMarkdown(editor)).toBe(expected);
  });
});

describe('HTML', () => {
  it.each([
    ['<li>one</li><li>two</li>', '- one\n- two'],
    ['<a href="/home">Home</a> <a href="javascript:alert(1)">run</a>', 'Home run'],
    ['<p>a <font color="red">b</font> <small>c</small> <x-y>d</x-y> e</p>', 'a b c d e'],
    ['<p>one</p><p>&nbsp;</p><br><div><br></div><p>two</p>', 'one\n\ntwo'],
    ['<ol><li>a</li></ol><p></p><ol><li>b</li></ol>', '1. a\n\n1. b'],
    [`${'<div>'.repeat(500)}deep`, 'deep'],
    ['<table><tr><td><h2>Title</h2><p>text</p></td><td>side</td></tr></table>', '## Title\n\ntext\n\nside'],
    ['<p>seen<span style="display:none">hidden</span><span hidden>hidden</span></p>', 'seen'],
    ['<ol start="4"><li>four</li></ol>', '4. four'],
    ['<h1>a</h1><h4>b</h4>', '## a\n\n### b'],
    ['<p>a<br>b</p>', 'a\nb'],
  ])('%.80s reads %j', (content, expected) => {
    expect(html(content)).toBe(expected);
  });

  it('with nothing to read gives way to the plain text', () => {
    expect(html('<img src="https://example.com/a.png" alt="a">')).toBe('as plain text');
  });
});

it('is undone and redone in one step', () => {
  using editor = openEditor();
  paste(editor, { 'text/html': word, 'text/plain': '' });
  const after = asMarkdown(editor);
  editor.dispatchCommand(UNDO_COMMAND, undefined);
  editor.update(() => {}, { discrete: true });
  expect(asMarkdown(editor)).toBe('');
  editor.dispatchCommand(REDO_COMMAND, undefined);
  editor.update(() => {}, { discrete: true });
  expect(asMarkdown(editor)).toBe(after);
});
