import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import type { TicketListItem_TicketFragment } from '@/gql/graphql.ts';
import { isUnread } from '@/lib/ticket/is-unread.ts';
import { useSeenTimes } from '@/lib/ticket/use-seen-times.ts';
import { TicketCard, type TicketCardMatch } from './ticket-card.tsx';

interface TicketListProps {
  items: readonly TicketListItem_TicketFragment[];
  arrived: ReadonlySet<string>;
  matchOf: ReadonlyMap<string, TicketCardMatch | null>;
  personId: string;
}

/** Pixels of a card, about, until it is measured. */
const CARD_HEIGHT = 124;
/** Cards beyond the edge of the window, for whoever moves by keyboard. */
const OVERSCAN = 6;

/** The cards of the list; of a long one only those in sight are on the page. */
export function TicketList({ items, arrived, matchOf, personId }: TicketListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  useLayoutEffect(() => {
    const top = list.current ? list.current.getBoundingClientRect().top + window.scrollY : 0;
    setScrollMargin(Math.round(top));
  }, []);

  const rows = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => CARD_HEIGHT,
    getItemKey: (index) => items[index]?.id ?? index,
    gap: 8,
    overscan: OVERSCAN,
    scrollMargin,
  });
  const shown = rows.getVirtualItems().flatMap((row) => {
    const item = items[row.index];
    return item ? [{ row, item }] : [];
  });
  const seen = useSeenTimes(shown.map(({ item }) => item.id));
  const isNew = (item: TicketListItem_TicketFragment) => {
    const seenAt = seen.get(item.id);
    return seenAt !== undefined && isUnread(item, seenAt, personId);
  };

  return (
    <ul ref={list} className="relative" style={{ height: rows.getTotalSize() }}>
      {shown.map(({ row, item }) => (
        <li
          key={row.key}
          ref={rows.measureElement}
          data-index={row.index}
          aria-setsize={items.length}
          aria-posinset={row.index + 1}
          className="absolute inset-x-0 top-0"
          style={{ transform: `translateY(${row.start - scrollMargin}px)` }}
        >
          <TicketCard
            ticket={item}
            match={matchOf.get(item.id) ?? null}
            personId={personId}
            unread={isNew(item)}
            arrived={arrived.has(item.id)}
          />
        </li>
      ))}
    </ul>
  );
}
