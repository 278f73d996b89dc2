import { CircleAlert } from 'lucide-react';

/** The words under a field. Stays in the page while empty, so that screen readers hear it fill. */
export function FieldError({ id, message }: { id: string; message?: string | undefined }) {
  return (
    <div id={id} aria-live="polite" className="empty:-mt-1.5">
      {message && (
        <p className="flex items-start gap-1.5 text-red-text text-sm">
          <CircleAlert className="mt-0.5 size-4 shrink-0" aria-hidden="true" />
          <span>{message}</span>
        </p>
      )}
    </div>
  );
}
