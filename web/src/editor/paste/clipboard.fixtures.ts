import { buildEditorFromExtensions } from '@lexical/extension';
import { $convertToMarkdownString, TRANSFORMERS } from '@lexical/markdown';
import { $createParagraphNode, $getRoot, type LexicalEditor } from 'lexical';
import { createEditorExtension } from '@/editor/editor-extension.ts';

/** What a clipboard holds, by its kinds of content. */
export type Clipboard = Readonly<Record<string, string>>;

// Of these jsdom has none. Lexical asks for their names only.
class ClipboardEvent extends Event {
  readonly clipboardData: Pick<DataTransfer, 'getData' | 'types'> & { readonly files: readonly File[] };
  constructor(held: Clipboard) {
    super('paste', { bubbles: true, cancelable: true });
    const getData = (type: string) => held[type === 'text' ? 'text/plain' : type] ?? '';
    this.clipboardData = { getData, types: Object.keys(held), files: [] };
  }
}
class DragEvent extends Event {}
function reportError(error: unknown): never {
  throw error;
}
Object.assign(globalThis, { ClipboardEvent, DragEvent, reportError });

/** The editor as people have it, on an element, with the caret in its one empty paragraph. */
export function openEditor(): LexicalEditor & Disposable {
  const editor = buildEditorFromExtensions(createEditorExtension({ initialValue: null, autoFocus: false, more: [] }));
  const field = document.body.appendChild(document.createElement('div'));
  field.contentEditable = 'true';
  editor.setRootElement(field);
  editor.update(() => void $getRoot().clear().append($createParagraphNode()).selectEnd(), { discrete: true });
  return editor;
}

export function paste(editor: LexicalEditor, held: Clipboard): void {
  editor.getRootElement()?.dispatchEvent(new ClipboardEvent(held));
  editor.update(() => {}, { discrete: true });
}

/** The document as Markdown: short, and to be compared by eye. */
export const asMarkdown = (editor: LexicalEditor): string => editor.read(() => $convertToMarkdownString(TRANSFORMERS));

/** What is in the editor after it was pasted into an empty one. */
export function pasted(held: Clipboard): string {
  using editor = openEditor();
  paste(editor, held);
  return asMarkdown(editor);
}
