import { DomainError } from './errors.ts';

/** Refuses to write over what somebody else has written since `seen`: throws CONFLICT with the version of now. */
export function requireVersion(now: number, seen: number): void {
  if (now === seen) return;
  throw new DomainError('CONFLICT', 'Somebody has changed this meanwhile.', {
    issues: [{ field: 'version', code: 'OUTDATED', allowed: String(now) }],
  });
}
