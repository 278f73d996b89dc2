import { ArrowLeft } from 'lucide-react';
import { Link } from '@/ui/link.tsx';

export function BackToArticles({ desk }: { desk: string }) {
  return (
    <Link
      to="/knowledge/$desk/articles"
      params={{ desk }}
      className="target inline-flex items-center gap-1 self-start no-underline hover:underline"
    >
      <ArrowLeft className="size-4" aria-hidden="true" /> Articles
    </Link>
  );
}
