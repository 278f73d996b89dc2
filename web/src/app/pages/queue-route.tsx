import { useParams } from '@tanstack/react-router';
import { QueuePage } from '@/features/queue/queue-page.tsx';

/** The queue with the ticket of the path beside it, if the path names one. */
export function QueueRoute() {
  const reference = useParams({ strict: false, select: (params) => params.reference });
  return <QueuePage reference={reference} />;
}
