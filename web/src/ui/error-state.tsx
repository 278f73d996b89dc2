import { TriangleAlert } from 'lucide-react';
import { Button } from './button.tsx';

interface ErrorStateProps {
  /** What happened, as in "Your tickets could not be loaded". */
  title: string;
  /** Why, and what to do. */
  detail: string;
  onRetry?: () => void;
  retrying?: boolean;
}

export function ErrorState({ title, detail, onRetry, retrying = false }: ErrorStateProps) {
  return (
    <div role="alert" className="flex flex-col items-start gap-3 py-12">
      <TriangleAlert className="size-6 text-red-text" aria-hidden="true" />
      <div className="flex flex-col gap-1">
        <p className="font-medium">{title}</p>
        <p className="max-w-prose text-muted text-sm">{detail}</p>
      </div>
      {onRetry && (
        <Button busy={retrying} onClick={onRetry}>
          Try again
        </Button>
      )}
    </div>
  );
}
