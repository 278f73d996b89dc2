import { useSearch } from '@tanstack/react-router';
import { SetupPage } from '@/features/setup/setup-page.tsx';

export function SetupRoute() {
  const { token } = useSearch({ from: '/plain/setup' });
  return <SetupPage token={token} />;
}
