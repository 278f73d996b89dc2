import {
  ArrowLeftRight,
  BadgeDollarSign,
  Bug,
  CircleUser,
  Compass,
  FileQuestionMark,
  Lightbulb,
  type LucideIcon,
  MessageCircle,
  Receipt,
  ShieldOff,
  Tag,
  Wrench,
} from 'lucide-react';

/** Icons a desk can name, as lucide does. */
const icons: Record<string, LucideIcon> = {
  'arrow-left-right': ArrowLeftRight,
  'badge-dollar-sign': BadgeDollarSign,
  bug: Bug,
  'circle-user': CircleUser,
  compass: Compass,
  'file-question-mark': FileQuestionMark,
  lightbulb: Lightbulb,
  'message-circle': MessageCircle,
  receipt: Receipt,
  'shield-off': ShieldOff,
  wrench: Wrench,
};

/** The icon of a ticket type, beside its label: an emoji, or the name of an icon; a tag for a name nobody knows. */
export function TicketTypeIcon({ icon, className = 'size-4' }: { icon: string; className?: string }) {
  if (!/^[a-z0-9-]+$/.test(icon)) return <span aria-hidden="true">{icon}</span>;
  const Icon = icons[icon] ?? Tag;
  return <Icon className={`inline-block shrink-0 ${className}`} aria-hidden="true" />;
}
