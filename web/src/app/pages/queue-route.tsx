import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Conversation } from '@/features/conversation/conversation.tsx';
import { ExportMenu } from '@/features/export/export-menu.tsx';
import { QueuePage } from '@/features/queue/queue-page.tsx';
import { parseQueueSearch } from '@/features/queue/queue-search.ts';

/** The queue with the ticket of the path beside it, if the path names one. Slice, filter and order are in the address. */
export function QueueRoute() {
  const navigate = useNavigate();
  const search = useSearch({ from: '/signed-in/agent/queue' });
  const reference = useParams({ strict: false, select: (params) => params.reference });
  return (
    <QueuePage
      reference={reference}
      search={search}
      onDesk={(desk) => void navigate({ to: '/queue', search: { desk }, replace: true })}
      onSearch={(change) =>
        // What is found changes; the ticket that is being read stays beside it.
        void navigate({ to: '.', search: (now) => change(parseQueueSearch(now)), replace: true, resetScroll: false })
      }
      onSelect={(chosen) =>
        void navigate({
          to: '/queue/$reference',
          params: { reference: chosen },
          search: true,
          replace: reference !== undefined,
          resetScroll: false,
        })
      }
      exportMenu={(list) => <ExportMenu list={list} />}
      conversation={(slot) => <Conversation side="TEAM" {...slot} />}
    />
  );
}
