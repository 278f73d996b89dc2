import { useState } from 'react';
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts';
import type { ExportItem_ExportFragment } from '@/gql/graphql.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { useLiveQuery } from '@/lib/live/use-live-query.ts';
import { useLiveStream } from '@/lib/live/use-live-stream.ts';
import { ExportEventsDocument, ExportItem, ExportsDocument } from './export-query.ts';

type Masked = readonly FragmentType<typeof ExportItem>[];

/** What the reader has exported, the newest first, live. While it is paused nothing is asked for. */
export function useExports(pause: boolean) {
  const { result, refetch, cursor } = useLiveQuery({ query: ExportsDocument, pause });
  const { data, error, fetching } = result;
  // An event has all of them, and holds until a later answer: those come with a cursor of their own.
  const [told, setTold] = useState<{ after: string | undefined; exports: Masked }>();
  const stream = useLiveStream({
    document: ExportEventsDocument,
    variables: {},
    after: cursor,
    onEvent: (event) => {
      if (event.__typename === 'ExportsChanged') setTold({ after: cursor, exports: event.exports });
    },
    onResync: refetch,
  });

  const exports: Masked = told && told.after === cursor ? told.exports : (data?.viewer?.exports ?? []);
  const failure = error && !data ? error : stream.error;
  return {
    items: exports.map((each): ExportItem_ExportFragment => readFragment(ExportItem, each)),
    isLoading: fetching && !data,
    fault: failure && faultOf(failure),
    refetch,
  };
}
