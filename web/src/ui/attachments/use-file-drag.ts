import { type RefObject, useEffect, useRef, useState } from 'react';

/** `near`: files are dragged across the page; `over`: across the zone. */
export type FileDrag = 'none' | 'near' | 'over';

/**
 * Follows files that are dragged across the page and hands over those that are dropped on the zone. Dropped beside it,
 * they do nothing: a browser would leave the page to show them, and what was typed would be gone from sight.
 */
export function useFileDrag(zone: RefObject<HTMLElement | null>, onFiles: (files: File[]) => void): FileDrag {
  const [drag, setDrag] = useState<FileDrag>('none');
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });

  useEffect(() => {
    const isInside = ({ target }: Event) => target instanceof Node && zone.current?.contains(target) === true;

    function over(event: DragEvent) {
      if (!hasFiles(event.dataTransfer)) return;
      const takes = isInside(event);
      // Each zone of a page answers for itself, and none undoes what another one said.
      if (takes || !event.defaultPrevented) event.dataTransfer.dropEffect = takes ? 'copy' : 'none';
      event.preventDefault();
      setDrag(takes ? 'over' : 'near');
    }
    function leave({ relatedTarget }: DragEvent) {
      if (relatedTarget === null) setDrag('none');
    }
    function drop(event: DragEvent) {
      setDrag('none');
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      if (!isInside(event)) return;
      // Or an editor would take them for text.
      event.stopPropagation();
      latest.current([...event.dataTransfer.files]);
    }

    window.addEventListener('dragover', over, true);
    window.addEventListener('dragleave', leave, true);
    window.addEventListener('drop', drop, true);
    return () => {
      window.removeEventListener('dragover', over, true);
      window.removeEventListener('dragleave', leave, true);
      window.removeEventListener('drop', drop, true);
    };
  }, [zone]);

  return drag;
}

function hasFiles(transfer: DataTransfer | null): transfer is DataTransfer {
  return transfer?.types.includes('Files') ?? false;
}
