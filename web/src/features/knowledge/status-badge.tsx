import { Archive, Globe, type LucideIcon, PencilLine } from 'lucide-react';
import type { ArticleStatus } from '@/gql/graphql.ts';
import { Badge, type Tone } from '@/ui/badge.tsx';

const looks: Record<ArticleStatus, { label: string; tone: Tone; Icon: LucideIcon }> = {
  DRAFT: { label: 'Draft', tone: 'amber', Icon: PencilLine },
  PUBLISHED: { label: 'Published', tone: 'green', Icon: Globe },
  ARCHIVED: { label: 'Archived', tone: 'neutral', Icon: Archive },
};

/** Who may read an article. */
export function StatusBadge({ status }: { status: ArticleStatus }) {
  const { label, tone, Icon } = looks[status];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden="true" />}>
      {label}
    </Badge>
  );
}
