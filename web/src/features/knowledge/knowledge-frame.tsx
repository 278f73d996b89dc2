import { clsx } from 'clsx';
import { BookOpen, CircleQuestionMark, Folder, type LucideIcon, SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import { PlainLink } from '@/ui/link.tsx';
import { NoAccess } from '@/ui/no-access.tsx';
import { InlineSelect } from '@/ui/select.tsx';

interface KnowledgeFrameProps {
  /** Desks that the viewer works at. */
  desks: readonly { readonly slug: string; readonly name: string }[];
  desk: string;
  onDesk: (slug: string) => void;
  children: ReactNode;
}

const parts = [
  { to: '/knowledge/$desk/articles', label: 'Articles', Icon: BookOpen },
  { to: '/knowledge/$desk/categories', label: 'Categories', Icon: Folder },
  { to: '/knowledge/$desk/faq', label: 'FAQ', Icon: CircleQuestionMark },
  { to: '/knowledge/$desk/searches', label: 'Searches in vain', Icon: SearchX },
] as const satisfies readonly { to: string; label: string; Icon: LucideIcon }[];

/** Around the pages of a desk's answers: which desk, and which part of them. */
export function KnowledgeFrame({ desks, desk, onDesk, children }: KnowledgeFrameProps) {
  if (!desks.some(({ slug }) => slug === desk)) {
    return (
      <div className="px-6">
        <NoAccess />
      </div>
    );
  }
  return (
    <div className="flex h-full flex-col overflow-y-auto md:flex-row md:overflow-hidden">
      <div className="flex shrink-0 flex-col gap-2 border-line p-3 max-md:border-b md:w-56 md:overflow-y-auto md:border-r">
        <p className="px-2 font-semibold">Knowledge base</p>
        {desks.length > 1 && (
          <div className="px-2">
            <InlineSelect
              label="Desk"
              value={desk}
              options={desks.map(({ slug, name }) => ({ value: slug, label: name }))}
              onChange={onDesk}
            />
          </div>
        )}
        <nav aria-label="Knowledge base" className="flex flex-wrap gap-1 md:flex-col">
          {parts.map(({ to, label, Icon }) => (
            <PlainLink
              key={to}
              to={to}
              params={{ desk }}
              className={clsx(
                'flex min-h-8 items-center gap-2 rounded-md px-2 text-muted hover:bg-hover pointer-coarse:min-h-11',
                'aria-[current=page]:bg-hover aria-[current=page]:font-medium aria-[current=page]:text-ink',
              )}
            >
              <Icon className="size-4 shrink-0 text-faint" aria-hidden="true" />
              {label}
            </PlainLink>
          ))}
        </nav>
      </div>
      <div className="min-w-0 flex-1 px-4 py-5 md:overflow-y-auto md:px-8">{children}</div>
    </div>
  );
}
