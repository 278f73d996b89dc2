import { FileDown, FileSpreadsheet, FileText } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useState } from 'react';
import { Button } from '@/ui/button.tsx';
import { ErrorState } from '@/ui/error-state.tsx';
import { FieldError } from '@/ui/field-error.tsx';
import { Spinner } from '@/ui/spinner.tsx';
import { ExportRow } from './export-row.tsx';
import { announcement, isUnfinished } from './export-words.ts';
import { useExports } from './use-exports.ts';
import { type ListToExport, useStartExport } from './use-start-export.ts';

/** How many of the reader's exports are shown. */
const SHOWN = 3;

/** Exports the list as it is filtered and ordered, and has the files of a day. */
export function ExportMenu({ list }: { list: ListToExport }) {
  // Whoever exports nothing listens to nothing; once asked for, it is told of also while the menu is closed.
  const [used, setUsed] = useState(false);
  const { items, isLoading, fault, refetch } = useExports(!used);
  const { run, starting, problem } = useStartExport(list);
  const [newest] = items;
  const running = items.some(isUnfinished);
  const [begun, setBegun] = useState(false);
  const start = async (format: 'CSV' | 'XLSX') => setBegun((await run(format)) || begun);

  return (
    <Popover.Root onOpenChange={(open) => setUsed(used || open)}>
      <span role="status" className="sr-only">
        {begun && announcement(newest)}
      </span>
      <Popover.Trigger asChild>
        <Button variant="quiet" size="sm">
          {running ? <Spinner /> : <FileDown className="size-4" aria-hidden="true" />} Export
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="end"
          sideOffset={4}
          collisionPadding={8}
          aria-label="Export"
          className="z-40 flex max-h-(--radix-popover-content-available-height) w-80 max-w-[calc(100vw-1rem)] animate-float-in flex-col gap-3 overflow-y-auto rounded-md border border-line bg-raised p-4 text-sm shadow-float"
        >
          <p className="text-muted">The list as it is filtered and ordered now.</p>
          <div className="grid grid-cols-2 gap-2">
            <Button size="sm" disabled={running} busy={starting} onClick={() => void start('CSV')}>
              <FileText className="size-4" aria-hidden="true" /> CSV
            </Button>
            <Button size="sm" disabled={running} busy={starting} onClick={() => void start('XLSX')}>
              <FileSpreadsheet className="size-4" aria-hidden="true" /> Excel
            </Button>
          </div>
          <FieldError id="export-error" message={problem} />
          {fault ? (
            <ErrorState title="Your exports could not be loaded" detail={fault.detail} onRetry={refetch} />
          ) : (
            <section aria-label="Your exports" aria-busy={isLoading}>
              <ul className="divide-y divide-line border-line border-t empty:hidden">
                {items.slice(0, SHOWN).map((item) => (
                  <ExportRow key={item.id} item={item} />
                ))}
              </ul>
              <p className="text-faint text-xs">Files are yours alone, and kept for a day.</p>
            </section>
          )}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
