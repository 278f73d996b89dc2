import { VisuallyHidden as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';

/** Words for screen readers only. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <Primitive.Root>{children}</Primitive.Root>;
}
