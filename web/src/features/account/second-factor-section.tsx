import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import { graphql } from '@/gql/gql.ts';
import { authClient } from '@/lib/session/auth-client.ts';
import { Badge } from '@/ui/badge.tsx';
import { Button } from '@/ui/button.tsx';
import { AccountSection } from './account-section.tsx';
import { BackupCodes } from './backup-codes.tsx';
import { EnrolApp } from './enrol-app.tsx';
import { PasswordStep } from './password-step.tsx';

const SecondFactorSection_viewer = graphql(`
  fragment SecondFactorSection_viewer on Viewer {
    id
    hasSecondFactor
  }
`);

interface SecondFactorSectionProps {
  viewer: FragmentType<typeof SecondFactorSection_viewer>;
  /** Asks the API again. */
  onChanged: () => void;
}

type Step =
  | { name: 'idle' }
  | { name: 'password'; for: 'add' | 'renew' | 'remove' }
  | { name: 'app'; uri: string; codes: readonly string[] }
  | { name: 'codes'; codes: readonly string[] };

const idle: Step = { name: 'idle' };

/** Which form is open, by what it is for. */
function openStep(step: Step): string | null {
  if (step.name === 'password') return step.for;
  return step.name === 'idle' ? null : step.name;
}

/** The authenticator app: added with a code of it, taken away with the password. */
export function SecondFactorSection({ viewer: ref, onChanged }: SecondFactorSectionProps) {
  const { hasSecondFactor } = readFragment(SecondFactorSection_viewer, ref);
  const [step, setStep] = useState(idle);
  const end = () => setStep(idle);

  async function add(password: string) {
    const answer = await authClient.twoFactor.enable({ password });
    const { data } = answer;
    if (data && 'totpURI' in data) setStep({ name: 'app', uri: data.totpURI, codes: data.backupCodes });
    return answer;
  }
  async function renew(password: string) {
    const answer = await authClient.twoFactor.generateBackupCodes({ password });
    if (answer.data) setStep({ name: 'codes', codes: answer.data.backupCodes });
    return answer;
  }
  async function remove(password: string) {
    const answer = await authClient.twoFactor.disable({ password });
    if (!answer.error) {
      end();
      onChanged();
    }
    return answer;
  }

  return (
    <AccountSection
      anchor="second-factor"
      step={openStep(step)}
      title="Second factor"
      intro="With an authenticator app, your password alone signs nobody in: it also takes the six digits that the app shows."
    >
      {step.name === 'idle' && (
        <div className="flex flex-wrap items-center gap-2">
          {hasSecondFactor ? (
            <>
              <Badge tone="green" icon={<ShieldCheck aria-hidden="true" />}>
                On
              </Badge>
              <Button size="sm" data-opens="renew" onClick={() => setStep({ name: 'password', for: 'renew' })}>
                New backup codes
              </Button>
              <Button
                size="sm"
                variant="quiet"
                data-opens="remove"
                onClick={() => setStep({ name: 'password', for: 'remove' })}
              >
                Turn off
              </Button>
            </>
          ) : (
            <Button onClick={() => setStep({ name: 'password', for: 'add' })}>Add an authenticator app</Button>
          )}
        </div>
      )}
      {step.name === 'password' && step.for === 'add' && (
        <PasswordStep submit="Continue" onPassword={add} onCancel={end} />
      )}
      {step.name === 'password' && step.for === 'renew' && (
        <PasswordStep submit="Make new backup codes" onPassword={renew} onCancel={end} />
      )}
      {step.name === 'password' && step.for === 'remove' && (
        <PasswordStep submit="Turn off the second factor" variant="danger" onPassword={remove} onCancel={end} />
      )}
      {step.name === 'app' && (
        <EnrolApp
          uri={step.uri}
          onVerified={() => {
            setStep({ name: 'codes', codes: step.codes });
            onChanged();
          }}
          onCancel={end}
        />
      )}
      {step.name === 'codes' && <BackupCodes codes={step.codes} onDone={end} />}
    </AccountSection>
  );
}
