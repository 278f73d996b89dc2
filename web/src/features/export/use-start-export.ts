import { useRef } from 'react';
import { useMutation } from 'urql';
import type { ExportFormat, TicketFilter, TicketOrder, TicketScope } from '@/gql/graphql.ts';
import { errorCode } from '@/lib/graphql/error-code.ts';
import { faultOf } from '@/lib/graphql/fault.ts';
import { readerZone } from '@/lib/time/reader-zone.ts';
import { ExportTicketsDocument } from './export-query.ts';

/** A list as the API is asked for it. */
export interface ListToExport {
  readonly scope: TicketScope;
  readonly filter: TicketFilter | null;
  readonly orderBy: TicketOrder;
}

/** Starts an export, once: when nobody knows whether that arrived, the next try is for the same. */
export function useStartExport(list: ListToExport) {
  const [{ fetching, error }, start] = useMutation(ExportTicketsDocument);
  const unknown = useRef<{ asked: string; id: string }>(undefined);

  async function run(format: ExportFormat): Promise<boolean> {
    const timeZone = readerZone();
    const asked = JSON.stringify([list, format, timeZone]);
    const id = unknown.current?.asked === asked ? unknown.current.id : crypto.randomUUID();
    const result = await start({ input: { ...list, format, timeZone, clientMutationId: id } });
    unknown.current = errorCode(result.error) === 'NETWORK' ? { asked, id } : undefined;
    return !result.error;
  }
  return { run, starting: fetching, problem: error && faultOf(error).detail };
}
