import type { Prisma, PrismaClient } from '../../database/generated/client.ts';

export { countListed, readListPage, type TicketList } from './list-page.ts';
export { type ListArgs, readList, TicketScope } from './read-list.ts';
export { type ListFilter, TicketFilter } from './ticket-filter.ts';
export { cursorOf, placeSelect, TicketOrder } from './ticket-order.ts';

/** Tickets at a time. */
const BATCH = 200;

/**
 * Takes the words of public messages into the vocabulary that mistyped words are looked up in. Not done with the change
 * itself: two changes that bring the same new words in another order would wait for each other in a circle.
 */
export async function learnWords(db: PrismaClient): Promise<void> {
  while ((await learnBatch(db)) === BATCH);
}

/**
 * How many tickets' words were taken in. Rows that are being changed are left for the next time, and all of them while
 * somebody else changes the vocabulary.
 */
function learnBatch(db: PrismaClient): Promise<number> {
  return db.$transaction(async (tx) => {
    // Whoever has it may keep it for a minute, and the next run comes as soon.
    if (!(await takeVocabulary(tx))) return 0;
    const rows = await tx.$queryRaw<{ id: string }[]>`
      SELECT ticket_id AS id FROM ticket_words WHERE NOT learned ORDER BY ticket_id LIMIT ${BATCH}
      FOR UPDATE SKIP LOCKED`;
    const ids = rows.map(({ id }) => id);
    await tx.$executeRaw`
      INSERT INTO search_word (word)
      SELECT DISTINCT lexeme FROM ticket_words, unnest(public_words)
      WHERE ticket_id = ANY(${ids}::uuid[]) AND char_length(lexeme) BETWEEN 4 AND 40 AND lexeme !~ '[0-9]'
      ON CONFLICT DO NOTHING`;
    await tx.$executeRaw`UPDATE ticket_words SET learned = true WHERE ticket_id = ANY(${ids}::uuid[])`;
    return rows.length;
  });
}

/**
 * Takes out of the vocabulary what only this ticket says: nobody is to find out, by mistyping it, what a ticket that is gone
 * was about. What was learned in public may be hidden by now, or too old to be searched, so all that was ever written there
 * counts. In the transaction that deletes the ticket, before it does.
 */
export async function forgetWords(tx: Prisma.TransactionClient, ticketId: string): Promise<void> {
  await lockVocabulary(tx);
  // Lexemes have no ASCII but letters and digits (search_vector), so quotes make a query of each.
  await tx.$executeRaw`
    DELETE FROM search_word
    USING (
      SELECT lexeme FROM ticket_words, unnest(team_words) WHERE ticket_id = ${ticketId}::uuid
      UNION
      SELECT lexeme
      FROM ticket JOIN thread_item USING (conversation_id), unnest(search_vector(thread_item.text))
      WHERE ticket.id = ${ticketId}::uuid
    ) AS said
    WHERE word = said.lexeme
      AND NOT EXISTS (
        SELECT FROM ticket_words
        WHERE public_words @@ ('''' || said.lexeme || '''')::tsquery AND ticket_id <> ${ticketId}::uuid
      )`;
}

/** As `lockVocabulary`, but false where somebody else has it. */
async function takeVocabulary(tx: Prisma.TransactionClient): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ taken: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(hashtextextended('search words', 0)) AS taken`;
  return row?.taken === true;
}

/** Until the transaction ends: what is learned meanwhile would be taken for known, and be forgotten with the rest. */
async function lockVocabulary(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('search words', 0))`;
}
