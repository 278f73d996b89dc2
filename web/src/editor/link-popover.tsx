import { TOGGLE_LINK_COMMAND } from '@lexical/link';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useExtensionDependency } from '@lexical/react/useExtensionComponent';
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import { Link2 } from 'lucide-react';
import { Popover } from 'radix-ui';
import { type FormEvent, useId, useState } from 'react';
import { FormattingExtension } from './formatting-extension.ts';
import { toLinkAddress } from './link-address.ts';
import { LinkPopoverExtension } from './link-popover-extension.ts';
import { MOD } from './mod-key.ts';
import { ToolbarButton } from './toolbar-button.tsx';

/** The toolbar's link button and the small field for the address, which opens beside it. */
export function LinkPopover({ disabled }: { readonly disabled: boolean }) {
  const [editor] = useLexicalComposerContext();
  const { link } = useExtensionSignalValue(FormattingExtension, 'formatting');
  const { isOpen } = useExtensionDependency(LinkPopoverExtension).output;
  const open = useExtensionSignalValue(LinkPopoverExtension, 'isOpen');
  const setOpen = (next: boolean) => {
    isOpen.value = next;
  };
  const apply = (address: string | null) => {
    setOpen(false);
    editor.update(() => void editor.dispatchCommand(TOGGLE_LINK_COMMAND, address));
  };

  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <ToolbarButton icon={Link2} name="Link" keys={`${MOD}K`} pressed={link !== null} disabled={disabled} />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          side="top"
          align="start"
          sideOffset={8}
          collisionPadding={8}
          className="z-50 w-80 max-w-[calc(100vw-16px)] animate-float-in rounded-md border border-line bg-raised p-3 text-sm shadow-float"
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            editor.focus();
          }}
        >
          <LinkForm current={link} onApply={apply} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

interface LinkFormProps {
  readonly current: string | null;
  readonly onApply: (address: string | null) => void;
}

function LinkForm({ current, onApply }: LinkFormProps) {
  const id = useId();
  const [typed, setTyped] = useState(current ?? '');
  const [isRefused, setRefused] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The popover stands inside the form of the message: React passes its events on to it.
    event.stopPropagation();
    const address = toLinkAddress(typed);
    if (address === null) setRefused(true);
    else onApply(address);
  };

  return (
    <form onSubmit={submit} className="grid gap-2">
      <label htmlFor={id} className="font-medium">
        Address of the link
      </label>
      <input
        id={id}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setRefused(false);
        }}
        inputMode="url"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        placeholder="https://"
        aria-invalid={isRefused || undefined}
        aria-describedby={isRefused ? `${id}-error` : undefined}
        className="h-9 w-full rounded-md border border-edge bg-surface px-2.5 aria-invalid:border-red-line"
      />
      {isRefused && (
        <p id={`${id}-error`} role="alert" className="text-red-text">
          Enter a web address such as https://example.com, or an email address.
        </p>
      )}
      <div className="flex items-center justify-end gap-2">
        {current !== null && (
          <button
            type="button"
            onClick={() => onApply(null)}
            className="target me-auto rounded-md px-2 text-muted hover:bg-hover hover:text-ink"
          >
            Remove link
          </button>
        )}
        <button
          type="submit"
          className="target h-8 rounded-md bg-accent px-3 font-medium text-on-accent hover:bg-accent-strong"
        >
          {current === null ? 'Add link' : 'Save link'}
        </button>
      </div>
    </form>
  );
}
