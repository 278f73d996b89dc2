import { ListFilter } from 'lucide-react';
import { Popover } from 'radix-ui';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';

interface FilterPopoverProps {
  /** How many of its fields narrow the list. */
  active: number;
  /** The fields. */
  children: ReactNode;
}

/** A button that says how many filters are in use, and opens them. */
export function FilterPopover({ active, children }: FilterPopoverProps) {
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <Button variant="quiet" size="sm">
          <ListFilter className="size-4" aria-hidden="true" />
          Filter
          {active > 0 && (
            <span className="rounded-md bg-accent-soft px-1.5 text-accent-text text-xs tabular-nums">
              {active}
              <span className="sr-only"> in use</span>
            </span>
          )}
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="end"
          sideOffset={4}
          collisionPadding={8}
          aria-label="Filter"
          className="z-40 flex max-h-(--radix-popover-content-available-height) w-84 max-w-[calc(100vw-1rem)] animate-float-in flex-col gap-4 overflow-y-auto rounded-md border border-line bg-raised p-4 text-sm shadow-float"
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
