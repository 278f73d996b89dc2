import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { Button, buttonClass } from '@/ui/button.tsx';
import { ConfirmDialog } from '@/ui/confirm-dialog.tsx';
import type { PlaygroundViewer } from './start.ts';

interface PlaygroundHeaderProps {
  viewer: PlaygroundViewer;
  onFreshExamples: () => void;
}

export function PlaygroundHeader({ viewer, onFreshExamples }: PlaygroundHeaderProps) {
  const [asks, setAsks] = useState(false);
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b bg-surface px-3 py-1.5 text-sm">
      <a href="/" className={buttonClass('quiet', 'sm')}>
        <ArrowLeft className="size-4" aria-hidden="true" />
        Back to Parley
      </a>
      <h1 className="font-semibold">Playground</h1>
      <p className="ml-auto text-muted">
        Signed in as <span className="text-ink">{viewer.person.name}</span>
      </p>
      <Button size="sm" onClick={() => setAsks(true)}>
        Fresh examples
      </Button>
      <ConfirmDialog
        open={asks}
        onOpenChange={setAsks}
        title="Replace your tabs?"
        description="The examples open again with new ids. Tabs you wrote or changed, and the history, are lost."
        confirmLabel="Replace tabs"
        onConfirm={async () => {
          onFreshExamples();
          return undefined;
        }}
      />
    </header>
  );
}
