import { ButtonLink } from '@/ui/link.tsx';
import { NoAccess } from '@/ui/no-access.tsx';

/** For what is not there and for what is not theirs. Who is not signed in yet may be one of those it is for. */
export function NoAnswers({ isSignedIn }: { isSignedIn: boolean }) {
  return isSignedIn ? (
    <NoAccess />
  ) : (
    <NoAccess
      title="There is nothing here for everybody"
      action={
        <ButtonLink to="/sign-in" search={{ return: window.location.pathname }} variant="primary">
          Sign in
        </ButtonLink>
      }
    >
      It does not exist, or it is for customers alone. If you are one, sign in to read it.
    </NoAccess>
  );
}
