import type { Maintenance, MaintenanceState } from '../../database/generated/client.ts';

/** Where planned work stands by the clock; what was called off or is over stays so. */
export function maintenanceAt(
  { state, startsAt, endsAt }: Pick<Maintenance, 'state' | 'startsAt' | 'endsAt'>,
  now: Date,
): MaintenanceState {
  if (state === 'CANCELLED' || state === 'COMPLETED') return state;
  if (now < startsAt) return 'SCHEDULED';
  return now < endsAt ? 'IN_PROGRESS' : 'COMPLETED';
}

/** When the clock next changes something about it; null for never. */
export function nextLook({ state, startsAt, endsAt }: Pick<Maintenance, 'state' | 'startsAt' | 'endsAt'>): Date | null {
  if (state === 'SCHEDULED') return startsAt;
  return state === 'IN_PROGRESS' ? endsAt : null;
}
