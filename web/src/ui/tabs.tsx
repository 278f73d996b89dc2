import { Tabs as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';

export interface TabItem {
  value: string;
  label: string;
  /** Shown after the label, when known. */
  count?: number | undefined;
}

interface TabsProps {
  label: string;
  items: readonly TabItem[];
  value: string;
  onChange: (value: string) => void;
  /** The panel of the chosen tab. */
  children: ReactNode;
}

/** A row of tabs that scrolls by itself where it does not fit, above the one panel. */
export function Tabs({ label, items, value, onChange, children }: TabsProps) {
  return (
    <Primitive.Root value={value} onValueChange={onChange} activationMode="manual">
      <Primitive.List
        aria-label={label}
        className="-mx-4 flex gap-1 overflow-x-auto border-line border-b px-4 [scrollbar-width:none] sm:mx-0 sm:px-0"
      >
        {items.map((item) => (
          <Primitive.Trigger
            key={item.value}
            value={item.value}
            className="-mb-px flex min-h-10 shrink-0 items-center gap-1.5 border-transparent border-b-2 px-2.5 text-muted text-sm hover:text-ink data-[state=active]:border-accent-line data-[state=active]:font-medium data-[state=active]:text-ink focus-visible:outline-offset-[-2px] pointer-coarse:min-h-11"
          >
            {item.label}
            {item.count !== undefined && <span className="text-faint tabular-nums">{item.count}</span>}
          </Primitive.Trigger>
        ))}
      </Primitive.List>
      <Primitive.Content value={value} tabIndex={-1} className="outline-none">
        {children}
      </Primitive.Content>
    </Primitive.Root>
  );
}
