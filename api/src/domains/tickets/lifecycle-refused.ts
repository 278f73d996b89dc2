import { DomainError } from '../../errors.ts';
import type { LifecycleRefusal } from './lifecycle.ts';

const refusals: Record<LifecycleRefusal, string> = {
  CLOSED_IS_FINAL: 'The ticket is closed, and closed is final. Open a new ticket instead.',
  REVOKED_TAKES_NO_REPLY: 'The ticket is revoked. Reopen it before you write.',
  NOT_ON_THIS_DESK: 'This desk has no such step.',
  NOT_FROM_THIS_STATUS: "The ticket's status does not allow this.",
};

/** CONFLICT with the reason in words. */
export function lifecycleRefused(reason: LifecycleRefusal): DomainError {
  return new DomainError('CONFLICT', refusals[reason], {
    issues: [{ field: 'ticketId', code: 'NOT_ALLOWED', allowed: refusals[reason] }],
  });
}
