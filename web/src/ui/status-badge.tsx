import {
  CircleCheck,
  CircleDashed,
  CircleDot,
  CircleSlash,
  CircleX,
  type LucideIcon,
  MessageCircleQuestion,
} from 'lucide-react';
import type { TicketStatus } from '@/gql/graphql.ts';
import { Badge, type Tone } from './badge.tsx';

/** How a canonical status looks on every desk; the word is the desk's own. */
export const statusLooks: Record<TicketStatus, { tone: Tone; Icon: LucideIcon }> = {
  OPEN: { tone: 'blue', Icon: CircleDashed },
  IN_PROGRESS: { tone: 'accent', Icon: CircleDot },
  WAITING_ON_CUSTOMER: { tone: 'amber', Icon: MessageCircleQuestion },
  RESOLVED: { tone: 'green', Icon: CircleCheck },
  CLOSED: { tone: 'neutral', Icon: CircleX },
  REVOKED: { tone: 'neutral', Icon: CircleSlash },
};

/** `label` is the desk's word for the status (`Ticket.statusLabel`). */
export function StatusBadge({ status, label }: { status: TicketStatus; label: string }) {
  const { tone, Icon } = statusLooks[status];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden="true" />}>
      {label}
    </Badge>
  );
}
