import { useState } from 'react';
import { type AuthCall, type AuthCode, authCall } from './auth-call.ts';

interface HeldAuthCall {
  /** As `authCall`. */
  call: (call: AuthCall) => Promise<AuthCode | undefined>;
  /** In milliseconds since 1970: it was asked too often, and can be asked again from then on. */
  heldUntil: number | undefined;
}

/** Calls to better-auth of one form, which are limited. */
export function useAuthCall(): HeldAuthCall {
  const [heldUntil, setHeldUntil] = useState<number>();
  return {
    heldUntil,
    call(call) {
      setHeldUntil(undefined);
      return authCall(call, (seconds) => setHeldUntil(Date.now() + seconds * 1_000));
    },
  };
}
