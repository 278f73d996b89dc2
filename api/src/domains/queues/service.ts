import type { PrismaClient } from '../../database/generated/client.ts';

export { countListed, readListPage, type TicketList } from './list-page.ts';
export { type ListArgs, readList, TicketScope } from './read-list.ts';
export { type ListFilter, TicketFilter } from './ticket-filter.ts';
export { cursorOf, TicketOrder } from './ticket-order.ts';

/** Tickets at a time. */
const BATCH = 200;

/**
 * Takes the words of public messages into the vocabulary that mistyped words are looked up in. Not done with the change
 * itself: two changes that bring the same new words in another order would wait for each other in a circle.
 */
export async function learnWords(db: PrismaClient): Promise<void> {
  while ((await learnBatch(db)) === BATCH);
}

/** How many tickets' words were taken in. Rows that are being changed are left for the next time. */
function learnBatch(db: PrismaClient): Promise<number> {
  return db.$transaction(async (tx) => {
    const rows = await tx.$queryRaw<{ id: string }[]>`
      SELECT ticket_id AS id FROM ticket_words WHERE NOT learned ORDER BY ticket_id LIMIT ${BATCH}
      FOR UPDATE SKIP LOCKED`;
    const ids = rows.map(({ id }) => id);
    // In one order, for the case that several nodes do this.
    await tx.$executeRaw`
      INSERT INTO search_word (word)
      SELECT DISTINCT lexeme FROM ticket_words, unnest(public_words)
      WHERE ticket_id = ANY(${ids}::uuid[]) AND char_length(lexeme) BETWEEN 4 AND 40 AND lexeme !~ '[0-9]'
      ORDER BY lexeme
      ON CONFLICT DO NOTHING`;
    await tx.$executeRaw`UPDATE ticket_words SET learned = true WHERE ticket_id = ANY(${ids}::uuid[])`;
    return rows.length;
  });
}
