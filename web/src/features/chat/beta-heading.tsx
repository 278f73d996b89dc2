import { Badge } from '@/ui/badge.tsx';

/** The headline of the chat, which is still being tried out. */
export function BetaHeading() {
  return (
    <h1 className="flex items-center gap-2 font-semibold text-xl tracking-tight">
      Live chat <Badge tone="accent">Beta</Badge>
    </h1>
  );
}
