import { expect, it } from 'vitest';
import { worstImpacts } from './worst-impacts.ts';

const of = (id: string, health: 'DEGRADED' | 'MAJOR_OUTAGE' | 'PARTIAL_OUTAGE') => ({
  health,
  component: { id, name: id, group: '' },
});

it('names each component once, with its worst, and the worst first', () => {
  const impacts = [
    of('api', 'DEGRADED'),
    of('dns', 'PARTIAL_OUTAGE'),
    of('api', 'MAJOR_OUTAGE'),
    of('api', 'DEGRADED'),
  ];
  expect(worstImpacts(impacts)).toEqual([of('api', 'MAJOR_OUTAGE'), of('dns', 'PARTIAL_OUTAGE')]);
});
