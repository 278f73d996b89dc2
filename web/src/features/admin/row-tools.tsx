import { ArrowDown, ArrowUp, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/ui/button.tsx';

interface RowToolsProps<Row> {
  rows: readonly Row[];
  index: number;
  /** What the row is called, for the names of the buttons. */
  name: string;
  onChange: (rows: Row[]) => void;
  /** False for rows that can't be taken out. */
  removable?: boolean;
}

/** Up, down and out, for a row of a list. */
export function RowTools<Row>({ rows, index, name, onChange, removable = true }: RowToolsProps<Row>) {
  return (
    <span className="flex gap-1">
      <Tool label={`Move ${name} up`} held={index === 0} onClick={() => onChange(moved(rows, index, -1))}>
        <ArrowUp className="size-4" aria-hidden="true" />
      </Tool>
      <Tool
        label={`Move ${name} down`}
        held={index === rows.length - 1}
        onClick={() => onChange(moved(rows, index, 1))}
      >
        <ArrowDown className="size-4" aria-hidden="true" />
      </Tool>
      {removable && (
        <Tool label={`Remove ${name}`} onClick={() => onChange(rows.filter((_, at) => at !== index))}>
          <X className="size-4" aria-hidden="true" />
        </Tool>
      )}
    </span>
  );
}

interface ToolProps {
  label: string;
  /** Of a row that is at its end: who has moved it there keeps the focus. */
  held?: boolean;
  onClick: () => void;
  children: ReactNode;
}

function Tool({ label, ...rest }: ToolProps) {
  return <Button size="sm" variant="quiet" aria-label={label} title={label} {...rest} />;
}

function moved<Row>(rows: readonly Row[], index: number, by: -1 | 1): Row[] {
  const next = [...rows];
  const [row] = next.splice(index, 1);
  if (row !== undefined) next.splice(index + by, 0, row);
  return next;
}

/** A list with one of its rows changed. */
export function withRow<Row>(rows: readonly Row[], index: number, part: Partial<Row>): Row[] {
  return rows.map((row, at) => (at === index ? { ...row, ...part } : row));
}

/** The frame of one row of a list. */
export function RowCard({ title, tools, children }: { title: string; tools: ReactNode; children: ReactNode }) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-3 rounded-md border border-line bg-surface p-3">
      <legend className="sr-only">{title}</legend>
      <div className="-mb-1 flex items-center justify-between gap-2">
        <span aria-hidden="true" className="min-w-0 truncate font-medium">
          {title}
        </span>
        {tools}
      </div>
      {children}
    </fieldset>
  );
}
