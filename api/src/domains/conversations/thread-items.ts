import type { Person, Prisma, ThreadItem } from '../../database/generated/client.ts';
import { together } from '../../together.ts';

/** What every kind of item needs to say who did it. */
export const withAuthor = { author: true, conversation: { select: { deskId: true } } } as const;
export type WithAuthor = ThreadItem & { author: Person | null; conversation: { deskId: string } };

/** The same page of each thread, by the ids of their conversations. */
export const threadItems = together(async (ids, { db }, page: Prisma.Conversation$itemsArgs) => {
  const where = { id: { in: [...ids] } };
  const threads = await db.conversation.findMany({ where, select: { id: true, items: page } });
  // `page` always includes `withAuthor`, which the compiler can't know of arguments that are put together elsewhere.
  return new Map(threads.map(({ id, items }) => [id, items as unknown as WithAuthor[]]));
});
