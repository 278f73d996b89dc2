import { type RefObject, useEffect, useRef } from 'react';
import { namedScreenshot } from '@/lib/uploads/named-screenshot.ts';

/** Hands over files that are pasted inside the zone. Text goes where it is pasted, with whatever picture comes along. */
export function useFilePaste(zone: RefObject<HTMLElement | null>, onFiles: (files: File[]) => void): void {
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });

  useEffect(() => {
    function paste(event: ClipboardEvent) {
      const { target, defaultPrevented } = event;
      // With the focus nowhere, a paste is meant for the one place that takes files.
      const isMeant = target === document.body || (target instanceof Node && zone.current?.contains(target) === true);
      const files = filesOf(event.clipboardData);
      if (!isMeant || defaultPrevented || files.length === 0) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current(files.map((file) => namedScreenshot(file, new Date())));
    }
    window.addEventListener('paste', paste, true);
    return () => window.removeEventListener('paste', paste, true);
  }, [zone]);
}

/** None where the clipboard holds formatted text: Word and spreadsheets put a picture of it beside. */
function filesOf(clipboard: DataTransfer | null): File[] {
  if (!clipboard) return [];
  const isText = clipboard.types.includes('text/plain') && clipboard.types.includes('text/html');
  return isText ? [] : [...clipboard.files];
}
