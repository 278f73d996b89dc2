import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { CheckMailPage } from '@/features/auth/check-mail-page.tsx';
import { FinishSignUpPage } from '@/features/auth/finish-sign-up-page.tsx';
import { ForgotPasswordPage } from '@/features/auth/forgot-password-page.tsx';
import { LostSecondFactorPage } from '@/features/auth/lost-second-factor-page.tsx';
import { ResetPasswordPage } from '@/features/auth/reset-password-page.tsx';
import { SecondFactorPage } from '@/features/auth/second-factor-page.tsx';
import { SignInPage } from '@/features/auth/sign-in-page.tsx';
import { SignUpPage } from '@/features/auth/sign-up-page.tsx';
import { WelcomePage } from '@/features/auth/welcome-page.tsx';

interface SentLink {
  email: string;
  next: string;
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Where the link of a sign-up went: kept out of the address, which others may see. */
    sentLink?: SentLink;
  }
}

export function SignInRoute() {
  const search = useSearch({ from: '/plain/sign-in' });
  const navigate = useNavigate();
  const { return: returnTo } = search;
  return (
    <SignInPage
      returnTo={returnTo}
      ended={search.ended === '1'}
      onSecondFactor={() =>
        void navigate({ to: '/sign-in/second-factor', search: returnTo ? { return: returnTo } : {} })
      }
    />
  );
}

export function SecondFactorRoute() {
  const { return: returnTo } = useSearch({ from: '/plain/sign-in/second-factor' });
  return <SecondFactorPage returnTo={returnTo} />;
}

export function LostSecondFactorRoute() {
  return <LostSecondFactorPage />;
}

export function SignUpRoute() {
  const search = useSearch({ from: '/plain/sign-up' });
  const navigate = useNavigate();
  const onSent = (sentLink: SentLink) => void navigate({ to: '/check-mail', state: { sentLink } });
  return <SignUpPage returnTo={search.return} desk={search.desk} onSent={onSent} />;
}

export function CheckMailRoute() {
  const sent = useLocation({ select: (location) => location.state.sentLink });
  return <CheckMailPage sent={sent} />;
}

export function ForgotPasswordRoute() {
  return <ForgotPasswordPage />;
}

export function ResetPasswordRoute() {
  const { token, error } = useSearch({ from: '/plain/reset-password' });
  return <ResetPasswordPage token={error ? undefined : token} />;
}

export function FinishSignUpRoute() {
  const { token, return: next } = useSearch({ from: '/plain/sign-up/finish' });
  // A full load: nothing that was read while signed out stays in memory.
  return <FinishSignUpPage token={token} onDone={() => window.location.assign(next ?? '/welcome')} />;
}

/** Where a sign-up ends. */
export function WelcomeRoute() {
  const search = useSearch({ from: '/plain/welcome' });
  // A full load, so that the rest of the app learns of the new workspace.
  return <WelcomePage desk={search.desk} onReady={() => window.location.assign(search.return ?? '/')} />;
}
