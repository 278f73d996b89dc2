import type { ComponentHealth } from '@/gql/graphql.ts';
import { Badge } from '@/ui/badge.tsx';
import { healthLooks } from './health-looks.ts';

/** How a service is: icon, word and colour. */
export function HealthBadge({ health }: { health: ComponentHealth }) {
  const { label, tone, Icon } = healthLooks[health];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden="true" />}>
      {label}
    </Badge>
  );
}
