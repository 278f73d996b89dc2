import { useLoaderData, useParams } from '@tanstack/react-router';
import { NoAnswers } from '@/features/help/no-answers.tsx';
import { StatusPage } from '@/features/status/status-page.tsx';
import { KeptProvider } from '@/lib/kept/kept.tsx';

export function StatusRoute() {
  const desk = useParams({ from: '/help/$desk/status', select: (params) => params.desk });
  const { viewer } = useLoaderData({ from: '/help/$desk' });
  const { kept } = useLoaderData({ from: '/help/$desk/status' });
  const role = viewer?.deskMemberships.find((membership) => membership.desk.slug === desk)?.role ?? null;
  const isSignedIn = viewer !== null;
  const page = (
    <StatusPage
      key={desk}
      desk={desk}
      isSignedIn={isSignedIn}
      role={role}
      nothing={<NoAnswers isSignedIn={isSignedIn} />}
    />
  );
  return kept ? <KeptProvider kept={kept}>{page}</KeptProvider> : page;
}
