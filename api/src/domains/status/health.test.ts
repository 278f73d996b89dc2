import { expect, it } from 'vitest';
import { impactChanges, worstOf } from './health.ts';

it('a component with which nothing is wrong works', () => expect(worstOf([])).toBe('OPERATIONAL'));

it('the worst of what is wrong with a component is its own', () => {
  expect(worstOf(['DEGRADED', 'MAJOR_OUTAGE', 'MAINTENANCE'])).toBe('MAJOR_OUTAGE');
  expect(worstOf(['MAINTENANCE', 'DEGRADED'])).toBe('DEGRADED');
});

it('a component that gets worse ends one impact and begins another', () => {
  const open = [{ componentId: 'api', health: 'DEGRADED' as const }];
  const wanted = [{ componentId: 'api', health: 'MAJOR_OUTAGE' as const }];
  expect(impactChanges(open, wanted)).toEqual({ ended: ['api'], begun: wanted });
});

it('what stays as it is goes on, what is left out or works again ends, and what is new begins', () => {
  const open = (['api', 'dns', 'cdn'] as const).map((componentId) => ({ componentId, health: 'DEGRADED' as const }));
  const wanted = [
    { componentId: 'api', health: 'DEGRADED' as const },
    { componentId: 'cdn', health: 'OPERATIONAL' as const },
    { componentId: 'panel', health: 'PARTIAL_OUTAGE' as const },
  ];
  expect(impactChanges(open, wanted)).toEqual({ ended: ['dns', 'cdn'], begun: [wanted[2]] });
});
