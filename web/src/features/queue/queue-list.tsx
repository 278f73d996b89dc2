import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { QueueItem_TicketFragment } from '@/gql/graphql.ts';
import { NoQueueTickets } from './no-queue-tickets.tsx';
import { QueueRow, type QueueRowMatch } from './queue-row.tsx';
import { rowAfter } from './row-after.ts';
import { useUnread } from './use-unread.ts';

interface QueueListProps {
  items: readonly QueueItem_TicketFragment[];
  arrived: ReadonlySet<string>;
  readerId: string;
  /** Where a search found something in them, by id. */
  matchOf: ReadonlyMap<string, QueueRowMatch | null>;
  /** Reference of the ticket beside the list. */
  selected: string | undefined;
  onSelect: (reference: string) => void;
  /** What the list shows, as in "Unassigned". */
  label: string;
  /** What is searched for. */
  q: string | undefined;
  /** Given where a filter or a search narrows the slice: takes it away. */
  onClearFilter: (() => void) | undefined;
}

/** Pixels of a row, about, until it is measured. */
const ROW_HEIGHT = 57;
/** Rows beyond the edges of the list, for whoever moves by keyboard or searches in the page. */
const OVERSCAN = 40;

/** How far each key moves the selection. */
const steps: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/**
 * The tickets of a slice; of many only those about in sight are on the page. j and k, or the arrow keys, move the selection
 * while the list has the focus. It is as high as all of them, and its parent is what scrolls.
 */
export function QueueList({
  items,
  arrived,
  readerId,
  matchOf,
  selected,
  onSelect,
  label,
  q,
  onClearFilter,
}: QueueListProps) {
  const list = useRef<HTMLUListElement>(null);

  // A queue is opened to be worked through: its keys work at once, unless something else has the focus already.
  useEffect(() => {
    if (document.activeElement === document.body) list.current?.focus({ preventScroll: true });
  }, []);

  // A ticket that left the slice stays open beside the list: the next one is what took its place.
  const found = items.findIndex(({ reference }) => reference === selected);
  const lastFound = useRef(-1);
  useEffect(() => {
    if (found !== -1) lastFound.current = found;
  }, [found]);

  function move(event: KeyboardEvent) {
    const step = steps[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = items[rowAfter({ found, lastFound: lastFound.current, step })];
    event.preventDefault();
    if (!next) return;
    onSelect(next.reference);
    list.current?.querySelector<HTMLElement>(`[data-reference="${next.reference}"]`)?.focus();
  }

  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => list.current?.parentElement ?? null,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => items[index]?.id ?? index,
    overscan: OVERSCAN,
    // Wherever it is scrolled to: the row that has the focus and those that the keys lead to.
    rangeExtractor: (range) => {
      const around = [found - 1, found, found + 1].filter((index) => found !== -1 && items[index]);
      return [...new Set([...defaultRangeExtractor(range), ...around])].sort((a, b) => a - b);
    },
  });
  const shown = rows.getVirtualItems().flatMap((row) => {
    const item = items[row.index];
    return item ? [{ row, item }] : [];
  });
  const unread = useUnread({ items: shown.map(({ item }) => item), selected: items[found], readerId });

  return (
    <ul
      ref={list}
      aria-label={label}
      // Takes the focus when the queue opens; its rows are the stops of the Tab key.
      tabIndex={-1}
      onKeyDown={move}
      className="relative outline-none"
      style={items.length > 0 ? { height: rows.getTotalSize() } : undefined}
    >
      {shown.map(({ row, item }) => (
        <li
          key={row.key}
          ref={rows.measureElement}
          data-index={row.index}
          aria-setsize={items.length}
          aria-posinset={row.index + 1}
          className="absolute inset-x-0 top-0 border-line border-b"
          style={{ transform: `translateY(${row.start}px)` }}
        >
          <QueueRow
            ticket={item}
            match={matchOf.get(item.id) ?? null}
            selected={item.reference === selected}
            unread={unread.has(item.id)}
            arrived={arrived.has(item.id)}
          />
        </li>
      ))}
      {items.length === 0 && (
        <li className="px-5">
          <NoQueueTickets label={label} q={q} onClear={onClearFilter} />
        </li>
      )}
    </ul>
  );
}
