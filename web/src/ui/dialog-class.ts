/** What lies over the page while a dialog is open. */
export const overlayClass = 'fixed inset-0 z-40 bg-[oklch(0.15_0.01_270/0.45)] animate-float-in';

/** A dialog: in the middle, and on a phone as wide as the page. */
export const dialogClass =
  'fixed top-1/2 left-1/2 z-50 flex max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] max-w-md -translate-x-1/2 -translate-y-1/2 flex-col gap-4 overflow-y-auto rounded-md border border-line bg-raised p-6 text-ink shadow-float';
