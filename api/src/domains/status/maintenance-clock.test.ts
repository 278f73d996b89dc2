import { expect, it } from 'vitest';
import { maintenanceAt, nextLook } from './maintenance-clock.ts';

const at = (time: string) => new Date(`2026-11-22T${time}:00Z`);
const planned = { state: 'SCHEDULED' as const, startsAt: at('20:00'), endsAt: at('22:00') };

it.each([
  ['19:59', 'SCHEDULED'],
  ['20:00', 'IN_PROGRESS'],
  ['21:59', 'IN_PROGRESS'],
  ['22:00', 'COMPLETED'],
])('at %s it is %s', (time, state) => expect(maintenanceAt(planned, at(time))).toBe(state));

it.each(['CANCELLED', 'COMPLETED'] as const)('what is %s stays so, and is not looked at again', (state) => {
  expect(maintenanceAt({ ...planned, state }, at('21:00'))).toBe(state);
  expect(nextLook({ ...planned, state })).toBeNull();
});

it('it is looked at when it begins, and when it ends', () => {
  expect(nextLook(planned)).toEqual(planned.startsAt);
  expect(nextLook({ ...planned, state: 'IN_PROGRESS' })).toEqual(planned.endsAt);
});
