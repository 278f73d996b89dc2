import { AutoFocusExtension } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import { type AnyLexicalExtensionArgument, configExtension, defineExtension } from 'lexical';
import { AllowedContentExtension } from './allowed-content-extension.ts';
import { BlockTypeExtension } from './block-type-extension.ts';
import { CodeHighlightExtension } from './code/code-highlight-extension.ts';
import { FormattingExtension } from './formatting-extension.ts';
import { InsertBlockExtension } from './insert-block-extension.ts';
import { LeaveBlockExtension } from './leave-block-extension.ts';
import { LinkPopoverExtension } from './link-popover-extension.ts';
import { MarkdownShortcutsExtension } from './markdown-shortcuts-extension.ts';
import { NestListExtension } from './nest-list-extension.ts';
import { PasteExtension } from './paste/paste-extension.ts';
import type { RichTextValue } from './rich-text-value.ts';
import { SafeLinkExtension } from './safe-link-extension.ts';
import { SendShortcutExtension } from './send-shortcut-extension.ts';
import { SlashExtension } from './slash-extension.ts';
import { ToolbarShortcutExtension } from './toolbar-shortcut-extension.ts';
import { ValueExtension } from './value-extension.ts';

interface EditorOptions {
  readonly initialValue: RichTextValue | null;
  readonly autoFocus: boolean;
  /** What this editor can beyond messages. */
  readonly more: readonly AnyLexicalExtensionArgument[];
}

/** The whole editor of messages, and with `more` of other texts. Build it once per editor: each call starts an empty history. */
export function createEditorExtension({ initialValue, autoFocus, more }: EditorOptions) {
  return defineExtension({
    name: 'parley/editor',
    namespace: 'parley',
    theme: {
      code: 'rich-text-code-block',
      list: { nested: { listitem: 'rich-text-nesting' } },
      text: { strikethrough: 'rich-text-strike' },
    },
    // Lexical goes on from the last good state by itself; a broken update must still be seen.
    onError: (error) => reportError(error),
    dependencies: [
      ...more,
      BlockTypeExtension,
      InsertBlockExtension,
      LeaveBlockExtension,
      NestListExtension,
      SafeLinkExtension,
      LinkPopoverExtension,
      AllowedContentExtension,
      PasteExtension,
      CodeHighlightExtension,
      MarkdownShortcutsExtension,
      configExtension(HistoryExtension, { maxDepth: 200 }),
      FormattingExtension,
      SendShortcutExtension,
      SlashExtension,
      ToolbarShortcutExtension,
      configExtension(ValueExtension, { initialValue }),
      configExtension(AutoFocusExtension, { disabled: !autoFocus }),
    ],
  });
}
