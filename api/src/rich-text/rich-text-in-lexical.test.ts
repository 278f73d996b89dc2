import { CodeHighlightNode, CodeNode } from '@lexical/code';
import { createHeadlessEditor } from '@lexical/headless';
import { AutoLinkNode, LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import fc from 'fast-check';
import { $getRoot, type LexicalNode, type SerializedEditorState } from 'lexical';
import { describe, expect, it } from 'vitest';
import { richTextFromMarkdown } from './from-markdown.ts';
import { parseRichText } from './parse-rich-text.ts';
import { editorStates, markdowns } from './rich-text.arbitraries.ts';
import { accepted, item, link, list, paragraph, state, text } from './rich-text.fixtures.ts';
import type { RichText } from './rich-text.ts';
import type { RichTextResult } from './rich-text-issue.ts';

function editorWith(value: RichText) {
  const editor = createHeadlessEditor({
    nodes: [AutoLinkNode, CodeHighlightNode, CodeNode, HeadingNode, LinkNode, ListItemNode, ListNode, QuoteNode],
    onError: (error) => {
      throw error;
    },
  });
  editor.setEditorState(editor.parseEditorState(JSON.stringify(value)));
  return editor;
}

const asJson = (editorState: { toJSON(): unknown }): unknown => JSON.parse(JSON.stringify(editorState.toJSON()));

/** Each node once, in each place where it may be. */
const everything = accepted(
  parseRichText(
    state(
      { type: 'heading', tag: 'h2', children: [text('Heading '), text('bold', 1)] },
      paragraph(
        text('all', 23),
        { type: 'linebreak' },
        { type: 'tab', format: 1 },
        link('https://a.example', text('a', 2)),
      ),
      paragraph(),
      paragraph({ type: 'autolink', url: 'https://b.example', isUnlinked: true, children: [text('b\tc\nd')] }),
      { type: 'quote', children: [text('lines'), { type: 'linebreak' }] },
      { type: 'quote', shadowRoot: true, children: [paragraph(text('x')), list('bullet', item(text('y')))] },
      list(
        'number',
        item(text('one'), list('bullet', item(text('two')), item(list('number', item(text('three')))), item())),
        item(link('mailto:a@b.example', text('four'))),
      ),
      paragraph(text('between')),
      { ...list('number', item(list('bullet', item(text('first')))), item(text('five'))), start: 5 },
      list('bullet', item(text('a')), item(list('number', item(text('b'))))),
      list('bullet', item(list('number', item(text('c')))), item(text('d'))),
      list('bullet', item(list('bullet', item(text('e'))))),
      { type: 'code', language: 'ts', children: [text('const a = 1;\n\tb\n')] },
      { type: 'code', children: [text('plain')] },
    ),
  ),
);

describe('in a Lexical editor', () => {
  it('rich text loads and is written as it was stored', () => {
    expect(asJson(editorWith(everything).getEditorState())).toEqual(everything);
  });

  it('so does rich text from Markdown', () => {
    const markdown =
      '# A\n\n1. b **c**\n   ```js\n   d\n   ```\n2. e\n   - f\n\n> g\n>\n> - h\n\nhttps://i.example [j](mailto:k@l.m)';
    const value = accepted(richTextFromMarkdown(markdown));
    expect(asJson(editorWith(value).getEditorState())).toEqual(value);
  });

  it('so does whatever else is accepted', () => {
    const load = (result: RichTextResult): void => {
      if (result.ok) expect(asJson(editorWith(result.value).getEditorState())).toEqual(result.value);
    };
    fc.assert(fc.property(editorStates, (sent) => load(parseRichText(sent))));
    fc.assert(fc.property(markdowns, (sent) => load(richTextFromMarkdown(sent))));
  });

  it('what the editor corrects when it looks at every node has been right already', () => {
    const editor = editorWith(everything);
    editor.update(() => markAllDirty($getRoot()), { discrete: true });
    expect(asJson(editor.getEditorState())).toEqual(everything);
  });

  it('the compact form is read as the full one is', () => {
    const compact: unknown = editorWith(everything).getEditorState().toJSON(true);
    expect(accepted(parseRichText(compact))).toEqual(everything);
  });

  it('the types are those of Lexical', () => {
    const asLexicalSeesIt: SerializedEditorState = everything;
    expect(asLexicalSeesIt.root.type).toBe('root');
  });
});

function markAllDirty(node: LexicalNode): void {
  node.markDirty();
  if ('getChildren' in node && typeof node.getChildren === 'function') node.getChildren().forEach(markAllDirty);
}
