import { namedSignals } from '@lexical/extension';
import {
  $createParagraphNode,
  $getRoot,
  CLEAR_HISTORY_COMMAND,
  defineExtension,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
  SKIP_SCROLL_INTO_VIEW_TAG,
  safeCast,
} from 'lexical';
import { isEmptyRichText, type RichTextValue } from './rich-text-value.ts';

interface ValueConfig {
  /** What the document is at first. */
  initialValue: RichTextValue | null;
  /** Called with the document after each change of its content; null when nothing is left to read. */
  onChange: (value: RichTextValue | null) => void;
}

const FROM_OUTSIDE = 'parley/from-outside';

/**
 * The document as a value that is handed in and out: changes of content go to `onChange`; `setValue` replaces the
 * document and its history without calling it, so a sent message can't be undone back into the field.
 */
export const ValueExtension = defineExtension({
  name: 'parley/value',
  config: safeCast<ValueConfig>({ initialValue: null, onChange: () => {} }),
  build: (editor, config) => ({
    ...namedSignals({ onChange: config.onChange }),
    setValue: (value: RichTextValue | null) => replaceDocument(editor, value),
  }),
  register: (editor, _config, state) =>
    editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves, tags }) => {
      if (tags.has(FROM_OUTSIDE) || (dirtyElements.size === 0 && dirtyLeaves.size === 0)) return;
      const value = editorState.toJSON();
      state.getOutput().onChange.peek()(isEmptyRichText(value) ? null : value);
    }),
  afterRegistration: (editor, config) => {
    if (config.initialValue !== null) replaceDocument(editor, config.initialValue);
    return () => {};
  },
});

function replaceDocument(editor: LexicalEditor, value: RichTextValue | null): void {
  const tags = [FROM_OUTSIDE, HISTORY_MERGE_TAG];
  if (value === null) {
    editor.update(() => $getRoot().clear().append($createParagraphNode()), { tag: tags, discrete: true });
  } else {
    editor.setEditorState(editor.parseEditorState(value), { tag: FROM_OUTSIDE });
  }
  const field = editor.getRootElement();
  if (field !== null && field === field.ownerDocument.activeElement) {
    // The caret was in the document that is gone: whoever goes on typing does so at the end.
    editor.update(() => void $getRoot().selectEnd(), { tag: [...tags, SKIP_SCROLL_INTO_VIEW_TAG], discrete: true });
  }
  editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
}
