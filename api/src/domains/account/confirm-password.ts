import { verifyPassword } from '../../auth/password.ts';
import type { LimitedServices } from '../../context.ts';
import { badInput } from '../../errors.ts';

/**
 * Whether somebody who is signed in knows their password too: whoever finds an open screen doesn't. Gives the hash that it
 * fits. Wrong ones are counted, as a sign-in's are: before they are looked at, and the right one gives its count back.
 *
 * Throws BAD_INPUT of `field`, and RATE_LIMITED.
 */
export async function confirmPassword(
  services: LimitedServices,
  personId: string,
  typed: string,
  field: string,
): Promise<string> {
  await services.countUse('CONFIRM_PASSWORD', personId);
  const credential = await services.db.credential.findFirst({ where: { personId, providerId: 'credential' } });
  const hash = credential?.password;
  const isRight = hash && typed.length <= 128 && (await verifyPassword({ hash, password: typed }));
  if (!isRight) {
    throw badInput([{ field, code: typed === '' ? 'REQUIRED' : 'INVALID', allowed: 'your present password' }]);
  }
  await services.giveBackUse('CONFIRM_PASSWORD', personId);
  return hash;
}
