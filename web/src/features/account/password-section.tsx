import { useState } from 'react';
import { Button } from '@/ui/button.tsx';
import { AccountSection } from './account-section.tsx';
import { PasswordForm } from './password-form.tsx';

/** Changes the password. */
export function PasswordSection() {
  const [step, setStep] = useState<'idle' | 'form' | 'done'>('idle');
  return (
    <AccountSection
      anchor="password"
      title="Password"
      intro="We tell you by mail whenever it is changed."
      step={step === 'form' ? step : null}
    >
      {step === 'form' ? (
        <PasswordForm onDone={() => setStep('done')} onCancel={() => setStep('idle')} />
      ) : (
        <div className="flex flex-wrap items-center gap-3">
          <Button onClick={() => setStep('form')}>Change password</Button>
          <span role="status" className="text-green-text text-sm">
            {step === 'done' && 'Your password is changed.'}
          </span>
        </div>
      )}
    </AccountSection>
  );
}
