import type { ExportItem_ExportFragment } from '@/gql/graphql.ts';

type Facts = Pick<ExportItem_ExportFragment, 'state' | 'rows' | 'total' | 'failure'>;

const count = (tickets: number) => `${tickets.toLocaleString('en')} ${tickets === 1 ? 'ticket' : 'tickets'}`;

/** Where an export stands, in words. */
export function exportWords({ state, rows, total, failure }: Facts): string {
  switch (state) {
    case 'PENDING':
      return 'Waiting for its turn';
    case 'RUNNING':
      return typeof total === 'number' ? `${rows.toLocaleString('en')} of ${count(total)}` : 'Counting tickets';
    case 'READY':
      return count(rows);
    case 'CANCELLED':
      return 'Cancelled';
    case 'FAILED':
      return failure === 'ACCESS_LOST' ? 'You can not read this list any more.' : 'It could not be written. Try again.';
  }
}

export const isUnfinished = ({ state }: Pick<Facts, 'state'>): boolean => state === 'PENDING' || state === 'RUNNING';

/** What is read out when the newest export has come to another state; nothing for each of its rows. */
export function announcement(newest: Facts | undefined): string {
  if (!newest) return '';
  if (isUnfinished(newest)) return 'The export is being written.';
  if (newest.state === 'CANCELLED') return 'The export was cancelled.';
  return newest.state === 'READY'
    ? `The export is ready: ${exportWords(newest)}.`
    : `The export failed. ${exportWords(newest)}`;
}
