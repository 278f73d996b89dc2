import { clsx } from 'clsx';
import type { ComponentHealth } from '@/gql/graphql.ts';
import type { Tone } from '@/ui/badge.tsx';
import { healthLooks } from './health-looks.ts';

const grounds: Partial<Record<Tone, string>> = {
  green: 'border-green-line bg-green-soft text-green-text',
  blue: 'border-blue-line bg-blue-soft text-blue-text',
  amber: 'border-amber-line bg-amber-soft text-amber-text',
  red: 'border-red-line bg-red-soft text-red-text',
};

/** How all services are, in a line that is said anew when it changes. */
export function HealthSummary({ health }: { health: ComponentHealth }) {
  const { summary, tone, Icon } = healthLooks[health];
  return (
    <p role="status" className={clsx('flex items-center gap-3 rounded-md border px-4 py-3 font-medium', grounds[tone])}>
      <Icon className="size-5 shrink-0" aria-hidden="true" />
      {summary}
    </p>
  );
}
