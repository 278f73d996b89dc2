import type { ComponentHealth } from '@/gql/graphql.ts';

/** From the best to the worst. */
export const healthOrder: readonly ComponentHealth[] = [
  'OPERATIONAL',
  'MAINTENANCE',
  'DEGRADED',
  'PARTIAL_OUTAGE',
  'MAJOR_OUTAGE',
];

interface Impact {
  health: ComponentHealth;
  component: { id: string; name: string; group: string };
}

/** Each component once, with the worst of its impacts; the worst first. */
export function worstImpacts<Each extends Impact>(impacts: readonly Each[]): Each[] {
  const worst = new Map<string, Each>();
  const rank = ({ health }: Impact) => healthOrder.indexOf(health);
  for (const impact of impacts) {
    const known = worst.get(impact.component.id);
    if (!known || rank(impact) > rank(known)) worst.set(impact.component.id, impact);
  }
  return [...worst.values()].sort((one, other) => rank(other) - rank(one));
}
