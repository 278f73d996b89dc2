import type { Prisma, ThreadItem } from '../../database/generated/client.ts';
import { together } from '../../together.ts';

/** What is always read of an item: what it is, and its place in the thread. */
export const itemSelect = { id: true, kind: true, createdAt: true } as const;
export type SelectedItem = Pick<ThreadItem, keyof typeof itemSelect>;

/** The same page of each thread, by the ids of their conversations. */
export const threadItems = together(async (ids, { db }, page: Prisma.Conversation$itemsArgs) => {
  const where = { id: { in: [...ids] } };
  const threads = await db.conversation.findMany({ where, select: { id: true, items: page } });
  // `page` always selects `itemSelect`, which the compiler can't know of arguments that are put together elsewhere.
  return new Map(threads.map(({ id, items }) => [id, items as unknown as SelectedItem[]]));
});
