import { ComponentHealth } from '../../database/generated/enums.ts';

/** How a component is, by what is wrong with it: the worst of it. */
export function worstOf(healths: readonly ComponentHealth[]): ComponentHealth {
  const order = Object.values(ComponentHealth);
  return order[Math.max(0, ...healths.map((health) => order.indexOf(health)))] ?? 'OPERATIONAL';
}

/** How badly something concerns a component, by its database id. */
export interface ImpactDraft {
  readonly componentId: string;
  readonly health: ComponentHealth;
}

/**
 * What has to be ended and begun so that `wanted` holds where `open` held. A component that gets better or worse ends one
 * and begins another; one that is OPERATIONAL is not concerned.
 */
export function impactChanges(
  open: readonly ImpactDraft[],
  wanted: readonly ImpactDraft[],
): { ended: string[]; begun: ImpactDraft[] } {
  const isIn = (list: readonly ImpactDraft[], { componentId, health }: ImpactDraft) =>
    list.some((other) => other.componentId === componentId && other.health === health);
  const concerned = wanted.filter(({ health }) => health !== 'OPERATIONAL');
  return {
    ended: open.filter((impact) => !isIn(concerned, impact)).map(({ componentId }) => componentId),
    begun: concerned.filter((impact) => !isIn(open, impact)),
  };
}
