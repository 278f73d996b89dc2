import { $insertGeneratedNodes, ClipboardImportExtension } from '@lexical/clipboard';
import { $generateNodesFromDOMViaExtension, DOMImportExtension } from '@lexical/html';
import { WordListImportExtension } from '@lexical/list';
import {
  $getEditor,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_NORMAL,
  configExtension,
  defineExtension,
  PASTE_COMMAND,
} from 'lexical';
import { $blockTypeAt } from '@/editor/block-type.ts';
import { BlockTypeExtension } from '@/editor/block-type-extension.ts';
import { PictureNode } from '@/editor/pictures/picture-node.tsx';
import { $readCodeWrappers } from './code-wrappers.ts';
import { importRules } from './import-rules.ts';
import { whitespaceAsInBrowsers } from './inline-elements.ts';
import { $insertPlainText } from './insert-plain-text.ts';
import { isOwnCopy } from './own-copy.ts';
import { $tidyBlocks } from './tidy-blocks.ts';
import { $removeWordless } from './wordless-elements.ts';

/**
 * Pasting and dropping, without junk. Of HTML it takes words, formats, links, lists, quotes and code, as far as a message
 * may have them (`AllowedContentExtension`); of plain text every character that can be read. HTML that can't be read is
 * pasted as plain text, and so is everything in a code block.
 */
export const PasteExtension = defineExtension({
  name: 'parley/paste',
  dependencies: [
    BlockTypeExtension,
    WordListImportExtension,
    configExtension(DOMImportExtension, {
      rules: importRules,
      preprocess: [$readCodeWrappers, $removeWordless],
      contextDefaults: [whitespaceAsInBrowsers],
    }),
    configExtension(ClipboardImportExtension, {
      $importMimeType: {
        'application/x-lexical-editor': [(json, _selection, $next) => isOwnCopy(json, $pictureTypes()) && $next()],
        'text/html': [(html) => $insertHtml(html)],
        'text/plain': [(text, _selection, $next) => $insertText(text) || $next()],
      },
    }),
  ],
  register: (editor) =>
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        if (!('clipboardData' in event) || !event.clipboardData) return false;
        const selection = $getSelection();
        if (!$isRangeSelection(selection) || $blockTypeAt(selection.anchor.getNode()) !== 'code') return false;
        const text = event.clipboardData.getData('text/plain');
        if (text === '') return false;
        event.preventDefault();
        $insertPlainText(selection, text);
        return true;
      },
      COMMAND_PRIORITY_NORMAL,
    ),
});

function $insertHtml(html: string): boolean {
  const selection = $getSelection();
  if (selection === null) return false;
  try {
    const dom = new DOMParser().parseFromString(html, 'text/html');
    const blocks = $tidyBlocks($generateNodesFromDOMViaExtension(dom));
    if (blocks.length === 0) return false;
    $insertGeneratedNodes($getEditor(), blocks, selection);
    return true;
  } catch {
    return false;
  }
}

function $insertText(text: string): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  $insertPlainText(selection, text);
  return true;
}

/** Only an editor of articles has pictures. */
const $pictureTypes = (): string[] => ($getEditor().hasNodes([PictureNode]) ? [PictureNode.getType()] : []);
