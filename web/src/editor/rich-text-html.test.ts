// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { richTextToHtml } from './rich-text-html.ts';
import { isRichTextValue } from './rich-text-value.ts';

it('shows a document that is on its way, with its words escaped and no forbidden address', () => {
  const text = (value: string, format = 0) => ({ type: 'text', version: 1, text: value, format });
  const value: unknown = {
    root: {
      type: 'root',
      version: 1,
      children: [
        { type: 'paragraph', version: 1, children: [text('<b>plain</b> '), text('strong', 1)] },
        {
          type: 'list',
          version: 1,
          listType: 'bullet',
          children: [{ type: 'listitem', version: 1, children: [text('one')] }],
        },
        { type: 'code', version: 1, children: [text('x < y')] },
        {
          type: 'paragraph',
          version: 1,
          children: [{ type: 'link', version: 1, url: 'javascript:alert(1)', children: [text('click')] }],
        },
      ],
    },
  };
  if (!isRichTextValue(value)) throw new Error('not a document');
  const shown = document.createElement('div');
  shown.innerHTML = richTextToHtml(value);
  expect(shown.querySelector('p')?.textContent).toBe('<b>plain</b> strong');
  expect(shown.querySelector('strong')?.textContent).toBe('strong');
  expect(shown.querySelector('ul > li')?.textContent).toBe('one');
  expect(shown.querySelector('pre, code')?.textContent).toBe('x < y');
  expect(shown.innerHTML).not.toContain('javascript:');
  expect(shown.textContent).toContain('click');
});
