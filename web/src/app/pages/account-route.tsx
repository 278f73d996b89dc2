import { useSearch } from '@tanstack/react-router';
import { AccountPage } from '@/features/account/account-page.tsx';
import { CancelledPage } from '@/features/account/cancelled-page.tsx';

export function AccountRoute() {
  return <AccountPage />;
}

export function AccountCancelledRoute() {
  const { tickets } = useSearch({ from: '/plain/account-cancelled' });
  return <CancelledPage tickets={Number(tickets) || 0} />;
}
