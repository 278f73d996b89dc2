import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useExtensionDependency } from '@lexical/react/useExtensionComponent';
import { $getSelection, $isRangeSelection } from 'lexical';
import { ImagePlus } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useRef } from 'react';
import { MenuItem } from '@/ui/dropdown-menu.tsx';
import { menuClass } from '@/ui/menu-class.ts';
import { TOGGLE_BLOCK_COMMAND } from './block-type-extension.ts';
import { INSERT_BLOCK_COMMAND } from './insert-block-extension.ts';
import { BLOCKS, HEADINGS, INSERTED } from './insert-choices.ts';
import { PictureQuestionsExtension } from './pictures/picture-questions-extension.ts';

interface InsertMenuProps {
  /** Where the caret is, in pixels of the window. */
  readonly at: { readonly left: number; readonly bottom: number };
  readonly hasPictures: boolean;
  readonly onClose: () => void;
}

/** What "/" in an empty line offers. Who closes it without a choice meant the slash. */
export function InsertMenu({ at, hasPictures, onClose }: InsertMenuProps) {
  const [editor] = useLexicalComposerContext();
  const { ask } = useExtensionDependency(PictureQuestionsExtension).output;
  const chosen = useRef<() => void>(undefined);
  const choose = (act: () => void) => () => {
    chosen.current = act;
  };

  return (
    <DropdownMenu.Root
      open
      modal={false}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <DropdownMenu.Trigger asChild>
        <span aria-hidden="true" className="fixed size-0" style={{ left: at.left, top: at.bottom }} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          aria-label="Insert"
          align="start"
          sideOffset={4}
          collisionPadding={8}
          className={menuClass}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            editor.focus();
            if (chosen.current) chosen.current();
            else editor.update($writeSlash);
          }}
        >
          {[...HEADINGS, ...BLOCKS].map(({ value, icon: Icon, name }) => (
            <MenuItem key={value} onSelect={choose(() => editor.dispatchCommand(TOGGLE_BLOCK_COMMAND, value))}>
              <Icon className="size-4 text-muted" aria-hidden="true" /> {name}
            </MenuItem>
          ))}
          {INSERTED.map(({ value, icon: Icon, name }) => (
            <MenuItem key={value} onSelect={choose(() => editor.dispatchCommand(INSERT_BLOCK_COMMAND, value))}>
              <Icon className="size-4 text-muted" aria-hidden="true" /> {name}
            </MenuItem>
          ))}
          {hasPictures && (
            <MenuItem onSelect={choose(() => ask({ file: null, edited: null }))}>
              <ImagePlus className="size-4 text-muted" aria-hidden="true" /> Picture
            </MenuItem>
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function $writeSlash(): void {
  const selection = $getSelection();
  if ($isRangeSelection(selection)) selection.insertText('/');
}
