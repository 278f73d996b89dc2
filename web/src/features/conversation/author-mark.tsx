import { Bot } from 'lucide-react';
import type { Side } from '@/gql/graphql.ts';

/** The sign beside an author's name: whose side they are on. The name says the same in words. */
export function AuthorMark({ side }: { side: Side }) {
  if (side === 'SYSTEM') return <Bot className="size-4 text-muted" aria-hidden="true" />;
  return <span aria-hidden="true">{side === 'TEAM' ? '🛡️' : '👤'}</span>;
}
