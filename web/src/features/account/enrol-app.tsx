import { QRCodeSVG } from 'qrcode.react';
import { useState } from 'react';
import { generalAuthWords } from '@/lib/session/auth-call.ts';
import { authClient } from '@/lib/session/auth-client.ts';
import { useAuthCall } from '@/lib/session/use-auth-call.ts';
import { CopyTextButton } from '@/ui/copy-text-button.tsx';
import { TextField } from '@/ui/text-field.tsx';
import { SectionForm } from './section-form.tsx';

interface EnrolAppProps {
  /** `otpauth://totp/…`, as authenticator apps read it. */
  uri: string;
  onVerified: () => void;
  onCancel: () => void;
}

/** The key for the app, and the first code of it: before that is right, signing in asks for none. */
export function EnrolApp({ uri, onVerified, onCancel }: EnrolAppProps) {
  const key = new URL(uri).searchParams.get('secret') ?? '';
  const auth = useAuthCall();
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function verify() {
    const digits = code.replaceAll(/\s/g, '');
    setFailure(undefined);
    setProblem(digits === '' ? 'Enter the code that the app shows.' : undefined);
    if (digits === '') return;
    setBusy(true);
    const failed = await auth.call(() => authClient.twoFactor.verifyTotp({ code: digits }));
    setBusy(false);
    if (!failed) onVerified();
    else if (failed === 'INVALID_CODE') setProblem('This code is wrong or over. Enter the one that the app shows now.');
    else setFailure(generalAuthWords(failed));
  }

  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-start gap-6">
        {/* Dark on light in both themes: that is what cameras read. */}
        <div className="rounded-md border border-line bg-[oklch(1_0_0)] p-3">
          <QRCodeSVG value={uri} size={164} title="QR code for your authenticator app" />
        </div>
        <div className="flex min-w-0 max-w-xs flex-1 basis-56 flex-col items-start gap-2 text-sm">
          <p>Scan this with your authenticator app, or give it this key:</p>
          <code className="break-all font-mono">{key.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
          <CopyTextButton text={key} label="Copy key" />
        </div>
      </div>
      <SectionForm
        submit="Turn on"
        variant="primary"
        busy={busy}
        heldUntil={auth.heldUntil}
        failure={failure}
        onSubmit={() => void verify()}
        onCancel={onCancel}
      >
        <TextField
          label="Code"
          hint="The six digits that the app shows now."
          value={code}
          onChange={setCode}
          error={problem}
          inputMode="numeric"
          autoComplete="one-time-code"
          className="font-mono"
        />
      </SectionForm>
    </div>
  );
}
