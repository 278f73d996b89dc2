import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/ui/button.tsx';
import { DropdownMenu, MenuChoice, MenuLabel } from '@/ui/dropdown-menu.tsx';

interface ToolbarMenuProps<Value extends string> {
  /** What is chosen here, as in "Status". */
  name: string;
  value: Value;
  options: readonly { value: Value; label: string; description?: string }[];
  onChange: (value: Value) => void;
  /** The choice as it stands. */
  children: ReactNode;
}

/** One fact of the ticket as a button, and the menu that changes it. */
export function ToolbarMenu<Value extends string>({
  name,
  value,
  options,
  onChange,
  children,
}: ToolbarMenuProps<Value>) {
  return (
    <DropdownMenu
      align="start"
      trigger={
        <Button size="sm">
          <span className="sr-only">{name}: </span>
          {children}
          <ChevronDown className="size-3.5 text-muted" aria-hidden="true" />
        </Button>
      }
    >
      <MenuLabel>{name}</MenuLabel>
      <MenuChoice
        value={value}
        options={options}
        onChange={(next) => {
          if (next !== value) onChange(next);
        }}
      />
    </DropdownMenu>
  );
}
