import { CodeExtension } from '@lexical/code';
import { buildEditorFromExtensions } from '@lexical/extension';
import { $generateHtmlFromNodes } from '@lexical/html';
import { ListExtension } from '@lexical/list';
import { RichTextExtension } from '@lexical/rich-text';
import { configExtension, defineExtension } from 'lexical';
import type { RichTextValue } from './rich-text-value.ts';
import { SafeLinkExtension } from './safe-link-extension.ts';
import { ValueExtension } from './value-extension.ts';

/** HTML of a document the API hasn't seen yet, for showing what was just sent until the API's own HTML is there. */
export function richTextToHtml(value: RichTextValue): string {
  const editor = buildEditorFromExtensions(
    defineExtension({
      name: 'parley/reader',
      dependencies: [
        RichTextExtension,
        ListExtension,
        CodeExtension,
        SafeLinkExtension,
        configExtension(ValueExtension, { initialValue: value }),
      ],
    }),
  );
  const html = editor.read(() => $generateHtmlFromNodes(editor));
  editor.dispose();
  return html;
}
