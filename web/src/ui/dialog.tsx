import { X } from 'lucide-react';
import { Dialog as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';

export const overlayClass = 'fixed inset-0 z-40 bg-[oklch(0.15_0.01_270/0.45)] animate-float-in';
export const dialogClass =
  'fixed top-1/2 left-1/2 z-50 flex max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] max-w-md -translate-x-1/2 -translate-y-1/2 flex-col gap-4 overflow-y-auto rounded-md border border-line bg-raised p-6 text-ink shadow-float';

interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: string;
  children: ReactNode;
}

export function Dialog({ open, onOpenChange, title, description, children }: DialogProps) {
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Primitive.Overlay className={overlayClass} />
        <Primitive.Content className={dialogClass} {...(description ? {} : { 'aria-describedby': undefined })}>
          <div className="flex items-start justify-between gap-4">
            <Primitive.Title className="font-semibold">{title}</Primitive.Title>
            <Primitive.Close className="target grid place-items-center text-muted hover:text-ink">
              <X className="size-4" aria-hidden="true" />
              <span className="sr-only">Close</span>
            </Primitive.Close>
          </div>
          {description && <Primitive.Description className="text-muted text-sm">{description}</Primitive.Description>}
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
