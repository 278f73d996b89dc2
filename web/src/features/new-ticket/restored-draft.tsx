interface RestoredDraftProps {
  /** It was sent before, and nobody knows whether it arrived. */
  wasSent: boolean;
  onStartOver: () => void;
}

/** Says that what stands in the form comes from before, and offers a blank one. */
export function RestoredDraft({ wasSent, onStartOver }: RestoredDraftProps) {
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-muted text-sm">
      {wasSent
        ? 'This ticket was on its way when the page was left. Send it again: it is opened only once.'
        : 'Your draft from before is back.'}
      <button
        type="button"
        onClick={onStartOver}
        className="target rounded-md text-accent-text underline underline-offset-2"
      >
        Start over
      </button>
    </p>
  );
}
