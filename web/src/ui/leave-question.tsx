import { useBlocker } from '@tanstack/react-router';
import { ConfirmDialog } from './confirm-dialog.tsx';

interface LeaveQuestionProps {
  /** Whether leaving would lose something now. */
  isNeeded: boolean;
  /** What would be lost. */
  description: string;
}

/** Asks before a link or the back button leaves the page while something would be lost with it. */
export function LeaveQuestion({ isNeeded, description }: LeaveQuestionProps) {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname,
    // Closing and reloading is asked about by who knows what is at stake, on the page or not.
    enableBeforeUnload: false,
    disabled: !isNeeded,
    withResolver: true,
  });
  return (
    <ConfirmDialog
      open={status === 'blocked'}
      onOpenChange={(open) => {
        if (!open) reset?.();
      }}
      title="Leave this page?"
      description={description}
      confirmLabel="Leave"
      danger
      onConfirm={async () => {
        proceed?.();
        return undefined;
      }}
    />
  );
}
