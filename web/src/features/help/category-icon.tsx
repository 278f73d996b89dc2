import { Database, FileText, type LucideIcon, Network, Receipt, Rocket } from 'lucide-react';

/** Icons a category can name, as lucide does. */
const icons: Record<string, LucideIcon> = { database: Database, network: Network, receipt: Receipt, rocket: Rocket };

/** The icon of a category, beside its title: an emoji, or the name of an icon; a page for a name nobody knows. */
export function CategoryIcon({ icon }: { icon: string }) {
  if (!/^[a-z0-9-]+$/.test(icon)) return <span aria-hidden="true">{icon}</span>;
  const Icon = icons[icon] ?? FileText;
  return <Icon className="size-5 shrink-0 text-faint" aria-hidden="true" />;
}
