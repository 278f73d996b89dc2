import { BackLink } from '@/ui/link.tsx';

export function BackToArticles({ desk }: { desk: string }) {
  return (
    <BackLink to="/knowledge/$desk/articles" params={{ desk }}>
      Articles
    </BackLink>
  );
}
