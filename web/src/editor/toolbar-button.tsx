import type { LucideIcon } from 'lucide-react';
import { Toolbar } from 'radix-ui';
import type { ComponentPropsWithRef } from 'react';

interface ToolbarButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  readonly icon: LucideIcon;
  readonly name: string;
  /** Keys that do the same, shown with the name. */
  readonly keys?: string | undefined;
  /** For buttons that are on or off. */
  readonly pressed?: boolean | undefined;
}

/** A button of the formatting toolbar. It takes no focus from the field when pressed with the pointer. */
export function ToolbarButton({ icon: Icon, name, keys, pressed, ...props }: ToolbarButtonProps) {
  return (
    <Toolbar.Button
      type="button"
      aria-label={name}
      aria-pressed={pressed}
      title={keys === undefined ? name : `${name} (${keys})`}
      className="target grid size-7 shrink-0 place-items-center rounded-md text-muted hover:bg-hover hover:text-ink focus-visible:-outline-offset-2 disabled:pointer-events-none disabled:opacity-40 aria-pressed:bg-accent-soft aria-pressed:text-accent-text"
      onMouseDown={(event) => event.preventDefault()}
      {...props}
    >
      <Icon aria-hidden className="size-4" />
    </Toolbar.Button>
  );
}
