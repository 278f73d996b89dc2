import type { Side } from '@/gql/graphql.ts';

/** What a look at a thread rests on. */
export interface Readable {
  readonly __typename: string;
  readonly id: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly author: { readonly side: Side; readonly person?: { readonly id: string } | null | undefined };
}

/**
 * A look at a thread, from opening the page or coming back to it until leaving it: what others wrote after `since` and
 * not after `until` was new to the reader when it began. In milliseconds.
 */
export interface Look {
  readonly since: number;
  readonly until: number;
}

/** When the newest item was made, in milliseconds; minus infinity without any. */
export function newestTime(items: readonly Readable[]): number {
  return Math.max(Number.NEGATIVE_INFINITY, ...items.map(timeOf));
}

/** A message that the reader did not write. */
export function isOfOthers(item: Readable, readerId: string): boolean {
  return item.__typename === 'Message' && item.author.person?.id !== readerId;
}

/** The id of the first message that was new to the reader when the look began, where there is one. Items in order. */
export function firstUnseen(items: readonly Readable[], look: Look, readerId: string): string | undefined {
  return items.find((item) => isOfOthers(item, readerId) && timeOf(item) > look.since && timeOf(item) <= look.until)
    ?.id;
}

function timeOf({ createdAt }: Readable): number {
  return Date.parse(createdAt);
}
