// @vitest-environment jsdom
import { buildEditorFromExtensions } from '@lexical/extension';
import { $createParagraphNode, $createTextNode, $getRoot } from 'lexical';
import { describe, expect, it } from 'vitest';
import { BlockTypeExtension, TOGGLE_BLOCK_COMMAND, type ToggledBlock } from './block-type-extension.ts';

/** Types and texts of the blocks after the command ran with every paragraph selected, or with the caret in the last. */
function toggled(paragraphs: string[], blocks: ToggledBlock[], select: 'all' | 'end' = 'end'): string[] {
  using editor = buildEditorFromExtensions(BlockTypeExtension);
  editor.update(
    () => {
      const root = $getRoot().clear();
      root.append(...paragraphs.map((text) => $createParagraphNode().append($createTextNode(text))));
      if (select === 'all') root.select(0, paragraphs.length);
      else root.selectEnd();
    },
    { discrete: true },
  );
  for (const block of blocks) {
    editor.update(() => void editor.dispatchCommand(TOGGLE_BLOCK_COMMAND, block), { discrete: true });
  }
  return editor.read(() =>
    $getRoot()
      .getChildren()
      .map((node) => `${node.getType()}: ${node.getTextContent()}`),
  );
}

describe('toggling a block', () => {
  it.each([
    ['h2', 'heading'],
    ['h3', 'heading'],
    ['bullet', 'list'],
    ['number', 'list'],
    ['quote', 'quote'],
    ['code', 'code'],
  ] as const)('makes a paragraph a %s, and the second time a paragraph again', (block, type) => {
    expect(toggled(['words'], [block])).toEqual([`${type}: words`]);
    expect(toggled(['words'], [block, block])).toEqual(['paragraph: words']);
  });

  it('changes one kind straight into another', () => {
    expect(toggled(['words'], ['quote', 'code'])).toEqual(['code: words']);
    expect(toggled(['words'], ['bullet', 'number', 'number'])).toEqual(['paragraph: words']);
  });

  it('leaves the blocks around the caret alone', () => {
    expect(toggled(['first', 'second'], ['quote'])).toEqual(['paragraph: first', 'quote: second']);
  });

  it('makes one code block of several selected lines', () => {
    const [code, ...rest] = toggled(['line one', 'line two'], ['code'], 'all');
    expect(code).toMatch(/^code: line one\n+line two$/);
    expect(rest).toEqual([]);
  });
});
