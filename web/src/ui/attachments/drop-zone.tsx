import { Paperclip } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { useFileDrag } from './use-file-drag.ts';
import { useFilePaste } from './use-file-paste.ts';

interface DropZoneProps {
  onFiles: (files: File[]) => void;
  children: ReactNode;
}

/** Takes files that are dropped or pasted anywhere inside it, into text fields too. */
export function DropZone({ onFiles, children }: DropZoneProps) {
  const zone = useRef<HTMLDivElement>(null);
  const drag = useFileDrag(zone, onFiles);
  useFilePaste(zone, onFiles);
  return (
    <div ref={zone} className="relative">
      {children}
      {drag !== 'none' && (
        <div
          data-over={drag === 'over' || undefined}
          className="pointer-events-none absolute -inset-1.5 z-10 flex animate-float-in items-center justify-center rounded-md border-2 border-accent-line border-dashed bg-accent-soft/30 data-over:bg-accent-soft/75"
        >
          <p className="sticky top-2/5 bottom-2/5 flex items-center gap-2 rounded-md bg-surface px-3 py-2 font-medium text-accent-text text-sm shadow-float">
            <Paperclip className="size-4" aria-hidden="true" />
            Drop files to attach them
          </p>
        </div>
      )}
    </div>
  );
}
