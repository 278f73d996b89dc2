import type { ReactNode } from 'react';
import { useScrolls } from './code/use-scrolls.ts';

/** A table, which scrolls within itself where it is too wide. */
export function ScrollingTable({ children }: { readonly children: ReactNode }) {
  const [frame, scrolls] = useScrolls<HTMLDivElement>();
  return (
    <div
      ref={frame}
      className="rich-text-table"
      {...(scrolls && { tabIndex: 0, role: 'region', 'aria-label': 'Table' })}
    >
      <table>{children}</table>
    </div>
  );
}
