import type { LucideIcon } from 'lucide-react';
import { Button } from '@/ui/button.tsx';

interface RowToolProps {
  label: string;
  Icon: LucideIcon;
  /** Nothing is to be done with it now, such as up in the first row: it keeps its focus. */
  held?: boolean;
  onClick: () => void;
}

/** A button of a row, with its icon alone. */
export function RowTool({ label, Icon, ...rest }: RowToolProps) {
  return (
    <Button size="sm" variant="quiet" aria-label={label} title={label} {...rest}>
      <Icon className="size-4" aria-hidden="true" />
    </Button>
  );
}
