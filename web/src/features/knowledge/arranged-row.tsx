import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { RowTool } from './row-tool.tsx';

interface ArrangedRowProps {
  /** What the row is called, for the names of its buttons. */
  name: string;
  index: number;
  count: number;
  /** A move is on its way: another would start from a place that is no longer true. */
  busy: boolean;
  onMove: (to: number) => void;
  onEdit: () => void;
  onDelete: () => void;
  children: ReactNode;
}

/** A row of a list that its writers put in order: up, down, edit, delete. */
export function ArrangedRow({ name, index, count, busy, onMove, onEdit, onDelete, children }: ArrangedRowProps) {
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-2 py-2">
      <div className="min-w-48 flex-1">{children}</div>
      <span className="flex">
        <RowTool
          label={`Move ${name} up`}
          Icon={ArrowUp}
          held={index === 0}
          onClick={() => !busy && onMove(index - 1)}
        />
        <RowTool
          label={`Move ${name} down`}
          Icon={ArrowDown}
          held={index === count - 1}
          onClick={() => !busy && onMove(index + 1)}
        />
        <RowTool label={`Edit ${name}`} Icon={Pencil} onClick={onEdit} />
        <RowTool label={`Delete ${name}`} Icon={Trash2} onClick={onDelete} />
      </span>
    </li>
  );
}
