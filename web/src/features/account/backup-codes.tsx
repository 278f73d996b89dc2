import { Download } from 'lucide-react';
import { Button } from '@/ui/button.tsx';
import { CopyTextButton } from '@/ui/copy-text-button.tsx';

interface BackupCodesProps {
  codes: readonly string[];
  onDone: () => void;
}

/** The codes, shown this once: the server has them encrypted and never tells them again. */
export function BackupCodes({ codes, onDone }: BackupCodesProps) {
  const text = `Backup codes for Parley. Each works once.\n\n${codes.join('\n')}\n`;
  return (
    <div className="flex flex-col items-start gap-4">
      <p className="rounded-md bg-amber-soft p-3 text-amber-text text-sm">
        Keep these backup codes where you find them without your phone. Each signs you in once. They are not shown
        again.
      </p>
      <ul
        aria-label="Backup codes"
        className="grid grid-cols-2 gap-x-8 gap-y-1 rounded-md border border-line p-4 font-mono text-sm"
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <CopyTextButton text={text} label="Copy codes" />
        <Button size="sm" onClick={() => download(text)}>
          <Download className="size-4" aria-hidden="true" /> Download
        </Button>
        <Button size="sm" variant="primary" onClick={onDone}>
          I have kept them
        </Button>
      </div>
    </div>
  );
}

function download(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'parley-backup-codes.txt';
  link.click();
  URL.revokeObjectURL(url);
}
