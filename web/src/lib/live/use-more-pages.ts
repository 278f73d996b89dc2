import { useState } from 'react';
import type { CombinedError } from 'urql';

export interface PageRead<Item> {
  items: readonly Item[];
  /** Where the next page begins; null after the last one. */
  next: string | null;
}

interface MorePagesOptions<Item> {
  /** Names the first page that the others follow: with another one they start over, since they would leave a gap. */
  of: string;
  /** Where the second page begins; null when there is none. */
  next: string | null;
  read: (from: string) => Promise<{ page?: PageRead<Item> | undefined; error?: CombinedError | undefined }>;
}

export interface MorePages<Item> {
  /** Of all pages after the first, in the order they were read. */
  items: readonly Item[];
  hasMore: boolean;
  loading: boolean;
  error: CombinedError | undefined;
  load: () => void;
}

const nothing: readonly never[] = [];

/** The pages after the first one, each read when it is asked for, from where the one before ended. */
export function useMorePages<Item>({ of, next, read }: MorePagesOptions<Item>): MorePages<Item> {
  const [further, setFurther] = useState<{ of: string } & PageRead<Item>>({ of, items: nothing, next });
  const [loading, setLoading] = useState(false);
  const [error, setError] = useState<CombinedError>();
  const current = further.of === of && further.items.length > 0 ? further : { of, items: nothing, next };

  async function load(from: string) {
    setLoading(true);
    const { page, error } = await read(from);
    setLoading(false);
    setError(error);
    if (page) setFurther({ of, items: [...current.items, ...page.items], next: page.next });
  }

  return {
    items: current.items,
    hasMore: current.next !== null,
    loading,
    error,
    load: () => {
      if (!loading && current.next !== null) void load(current.next);
    },
  };
}
