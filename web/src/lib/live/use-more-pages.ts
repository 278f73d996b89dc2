import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { CombinedError } from 'urql';

export interface PageRead<Item> {
  items: readonly Item[];
  /** Where the next page begins; null after the last one. */
  next: string | null;
}

interface MorePagesOptions<Item> {
  /** Names the list that is read: with another one the pages start over. */
  of: string;
  /** Where the second page begins; null when there is none. */
  next: string | null;
  read: (from: string) => Promise<{ page?: PageRead<Item> | undefined; error?: CombinedError | undefined }>;
  /** For lists that are asked for again while they are shown. */
  first?: FirstPage<Item> | undefined;
}

interface FirstPage<Item> {
  items: readonly Item[];
  /** Names the answer that it came with. With another one the pages after it are read again, as many as there were. */
  answer: string;
}

export interface MorePages<Item> {
  /** Of all pages after the first, in the order they were read; of its former ones, too, while they are read again. */
  items: readonly Item[];
  hasMore: boolean;
  loading: boolean;
  error: CombinedError | undefined;
  load: () => void;
}

interface Further<Item> extends PageRead<Item> {
  of: string;
  answer: string | undefined;
  /** What the first page had when they were read: with a newer one there may be a gap between it and them. */
  first: readonly Item[];
  pages: number;
}

const nothing: readonly never[] = [];

/** The pages after the first one, each read when it is asked for, from where the one before ended. */
export function useMorePages<Item>({ of, next, read, first }: MorePagesOptions<Item>): MorePages<Item> {
  const [further, setFurther] = useState<Further<Item>>();
  const [loading, setLoading] = useState(false);
  const [error, setError] = useState<CombinedError>();
  const answer = first?.answer;
  const known = further?.of === of ? further : undefined;
  const isStale = known !== undefined && known.answer !== answer;
  const end = known ? known.next : next;
  /** The reading that goes on: what an older one brings belongs to another list, or to an older answer. */
  const going = useRef<symbol>(undefined);
  /** How many pages of which list were asked for, whether they have been read or not. */
  const wanted = useRef({ of, pages: 0 });

  async function readOn(from: string | null, pages: number, before?: Further<Item>) {
    const mine = Symbol('reading');
    going.current = mine;
    const had = before?.pages ?? 0;
    wanted.current = { of, pages: had + pages };
    setLoading(true);
    const found = await readPages(read, from, pages);
    if (going.current !== mine) return;
    wanted.current = { of, pages: had + found.pages };
    setLoading(false);
    setError(found.error);
    setFurther({
      of,
      answer,
      first: first?.items ?? nothing,
      items: [...(before?.items ?? nothing), ...found.items],
      next: found.next,
      pages: had + found.pages,
    });
  }

  const begin = useEffectEvent((_of: string, _answer: string | undefined) => {
    // With the one that was on its way.
    const asked = wanted.current.of === of ? wanted.current.pages : 0;
    if (isStale || asked > 0) return void readOn(next, Math.max(asked, known?.pages ?? 0));
    going.current = undefined;
    setLoading(false);
    setError(undefined);
  });
  useEffect(() => begin(of, answer), [of, answer]);

  return {
    items: useMemo(() => {
      if (!known) return nothing;
      return isStale ? [...known.first, ...known.items] : known.items;
    }, [known, isStale]),
    hasMore: end !== null,
    loading,
    error,
    load() {
      if (!loading && end !== null) void readOn(end, 1, known);
    },
  };
}

/** So many pages from a place on, or as many as there are until one fails. */
async function readPages<Item>(read: MorePagesOptions<Item>['read'], from: string | null, pages: number) {
  const items: Item[] = [];
  let next = from;
  for (let count = 0; count < pages; count += 1) {
    if (next === null) return { items, next, pages: count, error: undefined };
    const { page, error } = await read(next);
    if (!page) return { items, next, pages: count, error };
    items.push(...page.items);
    next = page.next;
  }
  return { items, next, pages, error: undefined };
}
